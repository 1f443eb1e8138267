import { Select, Tag } from 'antd';
import { useMemo } from 'react';
import type { DocumentHead } from '../../../core/report/contract/contract.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { libraryGroups, libraryLines, matchesFilter } from '../library/library-tree.ts';
import { HumanTag } from '../human-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import type { ComparisonSide } from './comparison-side.ts';

interface DocumentPickerProps {
  readonly side: ComparisonSide;
  readonly chosen: DocumentId | null;
  readonly onChoose: (id: DocumentId) => void;
  /** The list is at this document; null when it is closed. */
  readonly onConsider: (id: DocumentId | null) => void;
}

const noneClosed: ReadonlySet<string> = new Set();

/** The document of one side: its name, number and status, and a list to choose another from. */
export const DocumentPicker = ({ side, chosen, onChoose, onConsider }: DocumentPickerProps) => {
  const { common, compare, library } = useMessages();
  const { documents, documentOf } = useWorkbench();
  const document = documentOf(chosen);
  const options = useMemo(
    () =>
      libraryLines(libraryGroups(documents, 'region'), noneClosed).flatMap((line) =>
        line.kind === 'document'
          ? [{ value: line.document.id, label: listName(line.document), document: line.document }]
          : [],
      ),
    [documents],
  );
  return (
    <div className="document-picker" data-side={side}>
      <Select
        className="picker-select"
        variant="borderless"
        {...(document === null ? {} : { value: document.id })}
        placeholder={compare.choose}
        aria-label={side === 'superior' ? compare.chooseSuperior : compare.chooseReviewed}
        popupMatchSelectWidth={440}
        showSearch={{
          filterOption: (typed, option) => option !== undefined && matchesFilter(option.document, typed),
        }}
        options={options}
        optionRender={({ data }) => (
          <div className="picker-option">
            <div>{data.label}</div>
            <small>
              {[data.document.head.region.join(' '), data.document.head.docNumber ?? library.noDocNumber]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </div>
        )}
        onChange={onChoose}
        onActive={onConsider}
        onOpenChange={(open) => {
          if (!open) onConsider(null);
        }}
      />
      <span className="picker-facts">
        <b className="picker-side">{common[side]}</b>
        {document !== null && <HumanTag corrections={document.corrections} />}
        {document !== null && <PickerFacts head={document.head} />}
      </span>
    </div>
  );
};

/** Level, region, number and date in one line, drafts marked. */
const PickerFacts = ({ head }: { readonly head: DocumentHead }) => {
  const { library, level } = useMessages();
  const facts = [
    head.level === null ? null : level[head.level],
    head.region.length === 0 ? null : head.region.join(' '),
    head.docNumber ?? library.noDocNumber,
    head.issued ?? head.effective,
  ];
  return (
    <>
      {head.status === 'draft' && <Tag color="gold">{library.draft}</Tag>}
      {facts.filter((fact) => fact !== null).join(' · ')}
    </>
  );
};
