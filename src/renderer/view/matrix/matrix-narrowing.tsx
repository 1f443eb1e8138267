import { Input, Select } from 'antd';
import type { MatrixOutline } from '../../../core/report/matrix-pieces.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SHOWN_ROWS, type MatrixFilter, type MatrixSort } from './matrix-lines.ts';

const SORTS = ['order', 'missing', 'kept'] as const;

interface MatrixNarrowingProps {
  readonly outline: MatrixOutline;
  readonly names: readonly string[];
  readonly filter: MatrixFilter;
  readonly sort: MatrixSort;
  readonly onFilter: (filter: MatrixFilter) => void;
  readonly onSort: (sort: MatrixSort) => void;
}

/** Which rows are shown, and in which order. */
export const MatrixNarrowing = ({ outline, names, filter, sort, onFilter, onSort }: MatrixNarrowingProps) => {
  const words = useMessages().matrix;
  const sortLabels = {
    order: outline.superior === null ? words.sortTopics : words.sortOrder,
    missing: words.sortMissing,
    kept: words.sortKept,
  };
  return (
    <>
      <Input
        size="small"
        className="matrix-text"
        allowClear
        value={filter.text}
        placeholder={words.filterPlaceholder}
        aria-label={words.filterPlaceholder}
        onChange={(event) => {
          onFilter({ ...filter, text: event.target.value });
        }}
      />
      <Select
        size="small"
        className="matrix-shown"
        value={filter.shown}
        aria-label={words.shownLabel}
        options={SHOWN_ROWS.map((value) => ({ value, label: words.shown[value] }))}
        onChange={(shown) => {
          onFilter({ ...filter, shown });
        }}
      />
      <Select
        size="small"
        className="matrix-sort"
        value={sort.kind === 'column' ? null : sort.kind}
        placeholder={sort.kind === 'column' ? words.sortedBy(names[sort.column] ?? '') : undefined}
        aria-label={words.sortLabel}
        options={SORTS.map((value) => ({ value, label: sortLabels[value] }))}
        onChange={(kind) => {
          onSort({ kind });
        }}
      />
    </>
  );
};
