import { levelRank } from '../../../core/model/document.ts';
import { ELEMENT_TYPES } from '../../../core/model/element.ts';
import type { ElementColumnKey } from '../../../core/report/elements/element-table-columns.ts';
import type { ShownRow } from './element-rows.ts';

export type SortColumn = Extract<
  ElementColumnKey,
  | 'document'
  | 'level'
  | 'region'
  | 'clause'
  | 'subject'
  | 'role'
  | 'type'
  | 'quote'
  | 'value'
  | 'modality'
  | 'rule'
  | 'confidence'
>;

export interface ElementSort {
  readonly by: SortColumn;
  readonly descending: boolean;
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
const byCodeUnits = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Place of each row's text among all texts, so that only different texts are compared by the rules of the
 * language, which is slow. Quotes are nearly all different: they are ordered by their characters. No text last.
 */
const textRanks = (rows: readonly ShownRow[], by: SortColumn): readonly number[] => {
  const compare = by === 'quote' ? byCodeUnits : collator.compare;
  const texts = [...new Set(rows.map(({ cells }) => cells[by]))].filter((text) => text !== '').sort(compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  return rows.map(({ cells }) => ranks.get(cells[by]) ?? texts.length);
};

/** Columns that have an order of their own; the others are ordered as texts. */
const KEYS: Readonly<Partial<Record<SortColumn, (shown: ShownRow) => number>>> = {
  clause: ({ row }) => row.start,
  level: ({ document: { level } }) => levelRank(level),
  type: ({ row }) => ELEMENT_TYPES.indexOf(row.type),
  value: ({ row }) => row.valueOrder,
  modality: ({ row }) => -(row.strength ?? 0),
  confidence: ({ row }) => row.confidence,
};

const sortKeys = (rows: readonly ShownRow[], by: SortColumn): readonly number[] => {
  const keyOf = KEYS[by];
  return keyOf === undefined ? textRanks(rows, by) : rows.map(keyOf);
};

/** Rows in another order; equal ones keep theirs. */
export const sortRows = (rows: readonly ShownRow[], sort: ElementSort | null): readonly ShownRow[] => {
  if (sort === null) return rows;
  const keys = sortKeys(rows, sort.by);
  const sign = sort.descending ? -1 : 1;
  return rows
    .map((row, at) => ({ row, at, key: sign * (keys[at] ?? 0) }))
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .map(({ row }) => row);
};

/** The next order when a column's head is pressed: up, down, as in the documents. */
export const nextSort = (sort: ElementSort | null, by: SortColumn): ElementSort | null => {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? null : { by, descending: true };
};
