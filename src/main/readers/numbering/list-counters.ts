import { formatNumber } from './number-formats.ts';
import type { ListDefinition, ListDefinitions, ListLevel } from './list-definition.ts';

/** The printed number of a paragraph. */
export interface PrintedLabel {
  readonly label: string;
  readonly suffix: ListLevel['suffix'];
  readonly isBullet: boolean;
}

/** Counts the numbered paragraphs of one story (body, footnotes …) in their order. */
export interface ListCounters {
  /** The number of the next paragraph of that list and level; null where the list is not defined. */
  next(numId: string, level: number): PrintedLabel | null;
}

const LEVELS = 9;
/** Symbol fonts hold their bullets in the private use area. */
const PRIVATE_USE = /[\ue000-\uf8ff]/g;

/** Counters by level; a missing one has not begun. */
type Counts = (number | undefined)[];

export const createListCounters = (definitions: ListDefinitions): ListCounters => {
  /** Lists of one abstract definition count together. */
  const countsOf = new Map<string, Counts>();
  const restarted = new Set<string>();

  return {
    next: (numId, level) => {
      const definition = definitions.get(numId);
      const own = definition?.levels.get(level);
      if (definition === undefined || own === undefined) return null;
      const counts = countsOf.get(definition.abstractId) ?? [];
      countsOf.set(definition.abstractId, counts);
      // As LibreOffice does, a list starts anew once, at the first paragraph of a level that has an override.
      if (definition.startOverrides.has(level) && !restarted.has(numId)) {
        counts[level] = undefined;
        restarted.add(numId);
      }
      count(counts, level, definition);
      return printed(own, definition.levels, counts);
    },
  };
};

/** Counts one paragraph: higher levels that were skipped begin, lower ones start anew. */
const count = (counts: Counts, level: number, { levels, startOverrides }: ListDefinition): void => {
  const startOf = (at: number): number => startOverrides.get(at) ?? levels.get(at)?.start ?? 1;
  for (let at = 0; at < level; at += 1) counts[at] ??= startOf(at);
  counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
  for (let at = level + 1; at < LEVELS; at += 1) {
    const restart = levels.get(at)?.restartAfter ?? null;
    // A level that restarts after level n (1-based) also restarts after every level above n.
    if (restart === null || level < restart) counts[at] = undefined;
  }
};

const printed = (
  own: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counts: readonly (number | undefined)[],
): PrintedLabel => {
  const { suffix } = own;
  if (own.format === 'bullet')
    return {
      label: own.text.replace(PRIVATE_USE, '•'),
      suffix,
      isBullet: true,
    };
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    if (level === undefined) return '';
    const format = own.legal && level.format !== 'decimalZero' ? 'decimal' : level.format;
    return formatNumber(counts[at] ?? level.start, format);
  });
  return { label, suffix, isBullet: false };
};
