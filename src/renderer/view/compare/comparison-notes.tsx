import { InfoCircleOutlined } from '@ant-design/icons';
import { Button, Popover, Select } from 'antd';
import { useMemo } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import type { SuperiorsOfSuperior } from './above/use-superior-above.ts';
import { numberingShifts } from './review/review-progress.ts';
import './comparison-notes.css';

interface ComparisonNotesProps {
  readonly rows: readonly ComparisonRow[];
  readonly superiors: SuperiorsOfSuperior;
  /** The document that is shown as a third column. */
  readonly chosen: DocumentId | null;
  readonly onChoose: (document: DocumentId | null) => void;
}

/**
 * What is to be known of the pair, said once: what stands above the superior (a document for a third column, or a gap
 * with its name as cited), and where numbers of clauses differ.
 */
export const ComparisonNotes = (props: ComparisonNotesProps) => {
  const { found, gaps } = props.superiors;
  const { compare } = useMessages();
  const shifts = useMemo(() => numberingShifts(props.rows), [props.rows]);
  const count = gaps.length + shifts.length + (found.length > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <Popover trigger="click" placement="bottomRight" content={<NoteList {...props} shifts={shifts} />}>
      <Button size="small" type="text" className="notes-button" icon={<InfoCircleOutlined />}>
        {compare.notes(count)}
      </Button>
    </Popover>
  );
};

const NoteList = ({
  shifts,
  superiors: { found, gaps },
  chosen,
  onChoose,
}: ComparisonNotesProps & { readonly shifts: ReturnType<typeof numberingShifts> }) => {
  const { above, review: words } = useMessages();
  const { documentOf } = useWorkbench();
  const range = ([from, to]: readonly [string, string]): string => (from === to ? from : `${from}—${to}`);
  return (
    <ul className="comparison-notes">
      {found.length > 0 && (
        <li>
          {above.column}{' '}
          <Select
            size="small"
            aria-label={above.column}
            popupMatchSelectWidth={false}
            value={chosen ?? ''}
            options={[
              { value: '', label: above.columnOff },
              ...found.map((id) => {
                const document = documentOf(id);
                return { value: id, label: document === null ? id : listName(document) };
              }),
            ]}
            onChange={(value: string) => {
              onChoose(found.find((id) => id === value) ?? null);
            }}
          />
        </li>
      )}
      {gaps.map(({ key, title, docNumber }) => (
        <li key={key} className="above-gap" lang="zh-CN">
          {above.gap} {title === '' ? '' : `《${title}》`}
          {docNumber === null ? '' : title === '' ? docNumber : `（${docNumber}）`}
          <small>{above.gapHint}</small>
        </li>
      ))}
      {shifts.map(({ superior, reviewed }) => (
        <li key={superior[0]} lang="zh-CN">
          {words.shifts}
          {words.shift(range(superior), range(reviewed))}
        </li>
      ))}
    </ul>
  );
};
