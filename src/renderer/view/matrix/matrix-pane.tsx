import { Empty, Segmented } from 'antd';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { MatrixReport } from '../../../core/report/contract/matrix-contract.ts';
import { columnNames } from '../../../core/report/words/matrix-words.ts';
import type { ReportFormat } from '../../../core/report/printed/printed-report.ts';
import type { WantedMatrix } from '../../../ipc-contract.ts';
import { ExportMenu } from '../export-menu.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useTellSaved } from '../shell/use-tell-saved.ts';
import { useWorkbench } from '../workbench.ts';
import { cellAfterKey, type CellPlace } from './cell-place.ts';
import { MatrixAdditions } from './matrix-additions.tsx';
import { MatrixEvidence } from './matrix-evidence.tsx';
import {
  matrixLines,
  shownLines,
  sortAfterClick,
  type MatrixFilter,
  type MatrixSort,
} from './matrix-lines.ts';
import { MatrixNarrowing } from './matrix-narrowing.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { useMatrixPlaces } from './use-matrix-places.ts';

/** A matrix that is there: filter and tools, the table or what no row has, the texts of the cell below. */
export const MatrixPane = ({
  matrix,
  wanted,
}: {
  readonly matrix: MatrixReport;
  readonly wanted: WantedMatrix;
}) => {
  const messages = useMessages();
  const words = messages.matrix;
  const language = useLanguage();
  const { api } = useWorkbench();
  const tellSaved = useTellSaved();
  const [filter, setFilter] = useState<MatrixFilter>({ text: '', shown: 'all' });
  const [sort, setSort] = useState<MatrixSort>({ kind: 'order' });
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [pane, setPane] = useState<'table' | 'additions'>('table');
  const scroller = useRef<HTMLDivElement>(null);
  const names = useMemo(() => columnNames(matrix.documents, language), [matrix, language]);
  const all = useMemo(() => matrixLines(matrix, language), [matrix, language]);
  // Typing stays ahead of a long table.
  const shownFilter = useDeferredValue(filter);
  const lines = useMemo(() => shownLines(all, shownFilter, sort), [all, shownFilter, sort]);
  const places = useMatrixPlaces(matrix);
  const current: CellPlace = { ...place, row: Math.max(0, Math.min(lines.length - 1, place.row)) };
  const line = lines[current.row];
  const common = matrix.additions.filter(({ documents }) => documents > 1).length;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const next = cellAfterKey(current, event, lines.length, names.length);
    if (next !== null) setPlace(next);
    else if (event.key === 'Enter' && line !== undefined) places.openCell(line.row, current.column);
    else return;
    event.preventDefault();
  };
  const exportAs = (format: ReportFormat): void => {
    tellSaved(api.saveMatrix({ suggestedName: words.exportName, format, matrix: wanted }), words.exported);
  };
  return (
    <>
      <div className="matrix-tools">
        {matrix.additions.length > 0 && (
          <Segmented
            size="small"
            value={pane}
            options={[
              { value: 'table', label: words.table },
              { value: 'additions', label: words.additions(common, matrix.additions.length) },
            ]}
            onChange={setPane}
          />
        )}
        {pane === 'table' && (
          <MatrixNarrowing
            matrix={matrix}
            names={names}
            filter={filter}
            sort={sort}
            onFilter={setFilter}
            onSort={setSort}
          />
        )}
        <span className="matrix-count" role="status">
          {pane === 'table' && words.count(lines.length, all.length, names.length)}
        </span>
        <ExportMenu onExport={exportAs} />
      </div>
      {pane === 'additions' && (
        <MatrixAdditions
          additions={matrix.additions}
          places={places}
          documents={matrix.documents}
          names={names}
        />
      )}
      {pane === 'table' && lines.length === 0 && <Empty className="view-empty" description={words.none} />}
      {pane === 'table' && lines.length > 0 && (
        <>
          <MatrixTable
            matrix={matrix}
            lines={lines}
            names={names}
            sort={sort}
            place={current}
            scroller={scroller}
            onSort={(column) => {
              setSort(sortAfterClick(sort, column));
            }}
            onPlace={setPlace}
            onOpen={places.openCell}
            onKeyDown={onKeyDown}
          />
          <MatrixEvidence
            row={line?.row ?? null}
            column={current.column}
            name={names[current.column] ?? ''}
            places={places}
          />
        </>
      )}
    </>
  );
};
