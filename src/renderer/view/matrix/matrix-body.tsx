import { Empty } from 'antd';
import { useRef, type KeyboardEvent } from 'react';
import type { MatrixOutline } from '../../../core/report/matrix-pieces.ts';
import { topicPlace } from '../../../core/report/words/matrix-words.ts';
import { useMessages } from '../messages/use-messages.ts';
import { keyName } from '../shell/shortcuts.ts';
import { cellAfterKey, SORT_KEY, type CellPlace } from './cell-place.ts';
import { MatrixEvidence } from './matrix-evidence.tsx';
import { sortAfterClick, type MatrixLine, type MatrixSort } from './matrix-lines.ts';
import { MatrixTable } from './matrix-table.tsx';
import type { MatrixPlaces } from './use-matrix-places.ts';

interface MatrixBodyProps {
  readonly outline: MatrixOutline;
  readonly lines: readonly MatrixLine[];
  /** All rows have arrived. */
  readonly isWhole: boolean;
  readonly names: readonly string[];
  readonly sort: MatrixSort;
  readonly place: CellPlace;
  readonly places: MatrixPlaces;
  readonly onSort: (sort: MatrixSort) => void;
  readonly onPlace: (place: CellPlace) => void;
}

/** The table, walked by keyboard, and below it both texts of the cell that has the keyboard. */
export const MatrixBody = (props: MatrixBodyProps) => {
  const { outline, lines, isWhole, names, sort, place, places, onSort, onPlace } = props;
  const words = useMessages().matrix;
  const scroller = useRef<HTMLDivElement>(null);
  const current: CellPlace = { ...place, row: Math.max(0, Math.min(lines.length - 1, place.row)) };
  const line = lines[current.row];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const next = cellAfterKey(current, event, lines.length, names.length);
    if (next !== null) onPlace(next);
    else if (keyName(event) === SORT_KEY) onSort(sortAfterClick(sort, current.column));
    else if (event.key === 'Enter' && line !== undefined) places.openCell(line.row, current.column);
    else return;
    event.preventDefault();
  };
  if (line === undefined)
    return isWhole ? (
      <Empty className="view-empty" description={words.none} />
    ) : (
      <div className="view-empty" />
    );
  return (
    <>
      <MatrixTable
        outline={outline}
        lines={lines}
        names={names}
        sort={sort}
        place={current}
        scroller={scroller}
        onSort={(column) => {
          onSort(sortAfterClick(sort, column));
        }}
        onPlace={onPlace}
        onOpen={places.openCell}
        onKeyDown={onKeyDown}
      />
      <MatrixEvidence
        row={line.row}
        column={current.column}
        name={names[current.column] ?? ''}
        place={topicPlace(outline, line.row, names)}
        places={places}
      />
    </>
  );
};
