import { DiffOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { MatrixRowReport } from '../../../core/report/contract/matrix-contract.ts';
import { sectionBefore } from '../../../core/report/words/matrix-words.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MatrixPlaces } from './use-matrix-places.ts';

interface MatrixEvidenceProps {
  readonly row: MatrixRowReport | null;
  readonly column: number;
  /** Of the document. */
  readonly name: string;
  /** In a union: where the clause stands that the topic is told by. */
  readonly place: string | null;
  readonly places: MatrixPlaces;
}

/** Both texts of the cell that has the keyboard, and the ways to them. */
export const MatrixEvidence = ({ row, column, name, place, places }: MatrixEvidenceProps) => {
  const words = useMessages().matrix;
  const cell = row?.cells[column];
  if (row === null || cell === undefined) return <div className="matrix-evidence">{words.chooseCell}</div>;
  const { passages, clauses } = cell;
  return (
    <div className="matrix-evidence">
      <section>
        <header>
          <b>
            {place ?? `${sectionBefore(row)}${row.clause}`}
            {row.heading}
          </b>
          <Button
            size="small"
            type="text"
            icon={<FileSearchOutlined />}
            onClick={() => {
              places.openRow(row);
            }}
          >
            {words.openSource}
          </Button>
        </header>
        <p className="document-text" lang="zh-CN">
          {row.quote}
        </p>
      </section>
      <section>
        <header>
          <b>
            {name} {clauses.join(' ')}
          </b>
          {passages.length > 0 && (
            <Button
              size="small"
              type="text"
              icon={<FileSearchOutlined />}
              onClick={() => {
                places.openPassage(row, column);
              }}
            >
              {words.openSource}
            </Button>
          )}
          {places.hasSuperior && (
            <Button
              size="small"
              icon={<DiffOutlined />}
              onClick={() => {
                places.openCell(row, column);
              }}
            >
              {words.openCompare} <kbd>Enter</kbd>
            </Button>
          )}
        </header>
        {passages.length === 0 ? (
          <p className="matrix-absent">{words.absent(name)}</p>
        ) : (
          passages.map(({ quote, start }) => (
            <p key={start} className="document-text" lang="zh-CN">
              {quote}
            </p>
          ))
        )}
      </section>
    </div>
  );
};
