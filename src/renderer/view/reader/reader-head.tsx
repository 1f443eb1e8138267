import { Checkbox, Tag } from 'antd';
import type { DocumentReport, ElementReport } from '../../../core/report/contract/contract.ts';
import type { LibraryDocument } from '../../store/library-store.ts';
import { elementKindOrder, elementKinds } from '../element-kinds.ts';
import { HumanTag } from '../human-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import type { ShownMarks } from './mark-stretch.tsx';

/** Title and facts of the document in one line, and what is marked in its text. */
export const ReaderHead = ({
  document,
  report,
  elements,
  shown,
  onShow,
}: {
  readonly document: LibraryDocument;
  readonly report: DocumentReport;
  readonly elements: readonly ElementReport[];
  readonly shown: ShownMarks;
  readonly onShow: (shown: ShownMarks) => void;
}) => {
  const messages = useMessages();
  const { reader, library } = messages;
  return (
    <div className="reader-head">
      <h1 lang="zh-CN">{report.title ?? listName(document)}</h1>
      <div className="reader-facts-line">
        {report.status === 'draft' && <Tag color="gold">{library.draft}</Tag>}
        <HumanTag corrections={document.corrections} />
        <span>{report.docNumber ?? library.noDocNumber}</span>
        <span>{reader.clauseCount(document.clauses)}</span>
        <span>{reader.repairCount(report.repairs.length)}</span>
      </div>
      <div className="reader-legend" role="group" aria-label={reader.legend}>
        {elementKindOrder.map((kind) => (
          <Checkbox
            key={kind}
            checked={shown.elements.has(kind)}
            onChange={(event) => {
              const on = event.target.checked;
              const isShown = (other: typeof kind) => (other === kind ? on : shown.elements.has(other));
              onShow({ ...shown, elements: new Set(elementKindOrder.filter(isShown)) });
            }}
          >
            <span
              className={`element-mark ${elementKinds[kind].className}`}
              data-sign={elementKinds[kind].sign}
            >
              {messages.elementCorrection.types[kind]}
            </span>
            <small>{elements.filter(({ type }) => type === kind).length}</small>
          </Checkbox>
        ))}
        <Checkbox
          checked={shown.repairs}
          onChange={(event) => {
            onShow({ ...shown, repairs: event.target.checked });
          }}
        >
          <span className="mark-repair">{reader.repairs}</span>
        </Checkbox>
      </div>
    </div>
  );
};
