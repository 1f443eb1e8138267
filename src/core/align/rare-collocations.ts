import type { ClauseWords } from './clause-words.ts';

/** Two words that stand together in minor clauses of few units. */
export interface RareCollocation {
  /** Positions of the units and clauses that have it, ascending. */
  readonly units: readonly number[];
  readonly clauses: readonly number[];
}

/** The rare collocations of one document, with its own numbers for the words. */
export interface RareCollocations {
  readonly numberOf: ReadonlyMap<string, number>;
  /** By the lesser of the words' numbers: by the greater one, ascending. */
  readonly byWords: readonly ReadonlyMap<number, RareCollocation>[];
}

/** A collocation that more clauses of one document have is a stock phrase of it. */
const MOST_CLAUSES = 3;

/** Words and units from this number on are left out: two words and a unit make one exact number. */
const MOST_WORDS = 0x10000;
const UNIT = 0x100000;

/** @param clauseOf the clause of a unit, by their positions */
export const rareCollocations = (
  words: ClauseWords,
  clauseOf: (unit: number) => number,
): RareCollocations => {
  const byWords = Array.from(words.numberOf, () => new Map<number, RareCollocation>());
  const entries = collocationEntries(words);
  let from = 0;
  while (from < entries.length) {
    const key = Math.floor((entries[from] ?? 0) / UNIT);
    const units = new Set<number>();
    let to = from;
    for (; to < entries.length && Math.floor((entries[to] ?? 0) / UNIT) === key; to++) {
      units.add((entries[to] ?? 0) - key * UNIT);
    }
    const clauses = new Set([...units].map(clauseOf));
    if (clauses.size <= MOST_CLAUSES) {
      byWords[Math.floor(key / MOST_WORDS)]?.set(key % MOST_WORDS, {
        units: [...units],
        clauses: [...clauses],
      });
    }
    from = to;
  }
  return { numberOf: words.numberOf, byWords };
};

/** Every collocation with every unit that has it (`key * UNIT + unit`), ascending. */
const collocationEntries = ({ units }: ClauseWords): Float64Array => {
  const entries: number[] = [];
  units.slice(0, UNIT).forEach((minorClauses, unit) => {
    for (const minorClause of minorClauses) {
      const known = minorClause.filter((word) => word < MOST_WORDS);
      known.forEach((a, i) => {
        for (const b of known.slice(0, i)) entries.push(keyOf(a, b) * UNIT + unit);
      });
    }
  });
  return Float64Array.from(entries).sort();
};

/** One number for two words, in whichever order. */
const keyOf = (a: number, b: number): number => Math.min(a, b) * MOST_WORDS + Math.max(a, b);
