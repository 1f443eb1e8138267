import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import type { MatrixRowReport } from '../../../core/report/contract/matrix-contract.ts';
import type { MatrixOutline } from '../../../core/report/matrix-pieces.ts';
import { matrixValueWords, topicPlace } from '../../../core/report/words/matrix-words.ts';
import { listed } from '../../../core/report/words/report-words.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { isComposing } from '../shell/shortcuts.ts';
import { useVirtualColumns, useVirtualRows } from '../virtual-rows.ts';
import { SORT_KEY, type CellPlace } from './cell-place.ts';
import { MatrixCell } from './matrix-cell.tsx';
import type { MatrixLine, MatrixSort } from './matrix-lines.ts';

/** CSS pixels; every row and column is as large as that, so nothing has to be measured. */
const ROW_HEIGHT = 98;
const HEAD_HEIGHT = 40;
const COLUMN_WIDTH = 190;
const NAME_WIDTH = 250;

interface MatrixTableProps {
  readonly outline: MatrixOutline;
  readonly lines: readonly MatrixLine[];
  readonly names: readonly string[];
  readonly sort: MatrixSort;
  readonly place: CellPlace;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onSort: (column: number) => void;
  readonly onPlace: (place: CellPlace) => void;
  readonly onOpen: (row: MatrixRowReport, column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
}

const cellId = ({ row, column }: CellPlace): string => `matrix-cell-${row}-${column}`;

const sortOf = (sort: MatrixSort, column: number): 'none' | 'ascending' | 'descending' => {
  if (sort.kind !== 'column' || sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

/**
 * Rows by documents, drawn as far as they are in sight; head and first column stay. The grid itself has the keyboard.
 */
export const MatrixTable = (props: MatrixTableProps) => {
  const { outline, lines, names, sort, place, scroller, onSort, onPlace, onOpen, onKeyDown } = props;
  const words = useMessages().matrix;
  const rows = useVirtualRows({
    count: lines.length,
    scroller,
    estimate: () => ROW_HEIGHT,
    keyOf: (index) => String(lines[index]?.order ?? index),
    overscan: 4,
    fixed: HEAD_HEIGHT,
  });
  const columns = useVirtualColumns({
    count: names.length,
    scroller,
    width: COLUMN_WIDTH,
    fixed: NAME_WIDTH,
  });
  useEffect(() => {
    // Another order is read from its begin.
    scroller.current?.scrollTo({ top: 0 });
  }, [sort, scroller]);
  useEffect(() => {
    rows.scrollToIndex(place.row, { align: 'auto' });
    columns.scrollToIndex(place.column, { align: 'auto' });
  }, [rows, columns, place.row, place.column]);
  const shownColumns = columns.getVirtualItems();
  return (
    <div
      ref={scroller}
      className="matrix-table"
      role="grid"
      tabIndex={0}
      aria-label={words.table}
      aria-rowcount={lines.length + 1}
      aria-colcount={names.length + 1}
      aria-activedescendant={cellId(place)}
      onKeyDown={(event) => {
        if (!isComposing(event.nativeEvent)) onKeyDown(event);
      }}
    >
      <div
        className="matrix-space"
        role="presentation"
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <div className="matrix-heads" role="row" aria-rowindex={1} style={{ height: HEAD_HEIGHT }}>
          <div className="matrix-corner" role="columnheader" style={{ width: NAME_WIDTH }}>
            {outline.superior === null ? words.topic : (outline.superior.docNumber ?? words.row)}
          </div>
          {shownColumns.map(({ index, start }) => (
            <div
              key={index}
              className="matrix-head"
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={sortOf(sort, index)}
              style={{ left: start, width: COLUMN_WIDTH }}
            >
              <button
                type="button"
                tabIndex={-1}
                title={`${outline.documents[index]?.title ?? ''}\n${words.sortBy(names[index] ?? '', SORT_KEY)}`}
                data-sort={sortOf(sort, index)}
                onClick={() => {
                  onSort(index);
                }}
              >
                {names[index]}
              </button>
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              className="matrix-row"
              role="row"
              aria-rowindex={index + 2}
              style={{ top: start, height: ROW_HEIGHT }}
            >
              <RowName line={line} by={outline.by} place={topicPlace(outline, line.row, names)} />
              {shownColumns.map(({ index: column, start: left }) => {
                const cell = line.row.cells[column];
                const at: CellPlace = { row: index, column };
                return (
                  cell && (
                    <MatrixCell
                      key={column}
                      id={cellId(at)}
                      cell={cell}
                      column={column}
                      isCurrent={place.row === index && place.column === column}
                      style={{ left, width: COLUMN_WIDTH }}
                      onPlace={() => {
                        onPlace(at);
                      }}
                      onOpen={() => {
                        onOpen(line.row, column);
                      }}
                    />
                  )
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
};

const RowName = ({
  line,
  by,
  place,
}: {
  readonly line: MatrixLine;
  readonly by: MatrixOutline['by'];
  /** In a union: where the clause stands that the topic is told by. */
  readonly place: string | null;
}) => {
  const language = useLanguage();
  const { row, name } = line;
  const values = matrixValueWords(row.values, language);
  return (
    <div
      className="matrix-name"
      role="rowheader"
      style={{ width: NAME_WIDTH }}
      title={row.quote}
      lang="zh-CN"
    >
      <strong>{name}</strong>
      {place !== null && <small>{place}</small>}
      {by === 'clause' && (values.length === 0 || row.heading === null) && (
        <span className="matrix-row-text">{row.quote}</span>
      )}
      {values.length > 0 && <span className="matrix-values">{listed(values, language)}</span>}
    </div>
  );
};
