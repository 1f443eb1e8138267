import { ELEMENT_TYPES } from '../../../core/model/element.ts';
import { timeKey, timeOrder } from '../../../core/report/elements/element-time.ts';
import type { ShownRow } from './element-rows.ts';

export const GROUPINGS = ['none', 'document', 'role', 'subject', 'type', 'time'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list: the head of a group, or a row. `index` counts the rows as they are listed. */
export type ElementLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly count: number;
      readonly folded: boolean;
      /** The group's first row, for its words. */
      readonly sample: ShownRow;
    }
  | { readonly kind: 'row'; readonly row: ShownRow; readonly index: number };

const groupKey = ({ row, cells }: ShownRow, by: Exclude<Grouping, 'none'>): string => {
  switch (by) {
    case 'document':
      return row.document;
    case 'role':
      return row.actorRole ?? '';
    case 'subject':
      return cells.subject;
    case 'type':
      return row.type;
    case 'time':
      return timeKey(row.time);
  }
};

/** Documents, types and times have an order of their own; other groups are in that of their rows, no name last. */
const groupOrder = ({ row, documentOrder }: ShownRow, key: string, by: Exclude<Grouping, 'none'>): number => {
  if (by === 'document') return documentOrder;
  if (by === 'type') return ELEMENT_TYPES.indexOf(row.type);
  if (by === 'time') return timeOrder(row.time);
  return key === '' ? 1 : 0;
};

/** Rows under the heads of their groups; rows of a folded group are left out. */
export const elementLines = (
  rows: readonly ShownRow[],
  by: Grouping,
  folded: ReadonlySet<string>,
): readonly ElementLine[] => {
  if (by === 'none') return rows.map((row, index) => ({ kind: 'row', row, index }));
  const groups = new Map<string, ShownRow[]>();
  for (const row of rows) {
    const key = groupKey(row, by);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const heads = [...groups].flatMap(([key, members]) => {
    const [sample] = members;
    return sample === undefined ? [] : [{ key, members, sample, order: groupOrder(sample, key, by) }];
  });
  let index = -1;
  return heads
    .sort((a, b) => a.order - b.order)
    .flatMap(({ key, members, sample }): readonly ElementLine[] => {
      const isFolded = folded.has(key);
      const head: ElementLine = { kind: 'group', key, count: members.length, folded: isFolded, sample };
      if (isFolded) return [head];
      return [
        head,
        ...members.map((row): ElementLine => {
          index += 1;
          return { kind: 'row', row, index };
        }),
      ];
    });
};
