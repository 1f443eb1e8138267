import type { AlignmentSide } from './alignment-side.ts';
import type { ClauseWords } from './clause-words.ts';

/** How strongly two units or clauses are tied by collocations that few others have. */
export interface CollocationTie {
  readonly reviewed: number;
  readonly superior: number;
  /** Number of shared collocations, each by the number of pairs that share it. */
  readonly weight: number;
}

/** Ties by position of the units, and by position of the clauses. */
export interface SharedCollocations {
  readonly units: readonly CollocationTie[];
  readonly clauses: readonly CollocationTie[];
}

/** A collocation that more units, or clauses, of one document have is a stock phrase of it. */
const MOST = { units: 2, clauses: 3 };

/** Words and units from this number on are left out: two words and a unit make one exact number. */
const MOST_WORDS = 0x10000;
const UNIT = 0x100000;

/**
 * Collocations that both documents have: two words in one minor clause (受理 … 举报, 停止 … 供电). The predicate and its
 * object, a matter and its attribute stay together where a duty is reworded, shortened, or put into a longer sentence,
 * though neither word is rare by itself; other duties on the same subject have the words, but not side by side.
 */
export const sharedCollocations = (reviewed: AlignmentSide, superior: AlignmentSide): SharedCollocations => {
  const own = collocationEntries(reviewed.words, reviewed.words);
  const others = collocationEntries(superior.words, reviewed.words);
  const ties = { units: tiesBetween(superior.units.length), clauses: tiesBetween(superior.clauses.length) };
  let i = 0;
  let j = 0;
  while (i < own.length && j < others.length) {
    const [left, right] = [collocationAt(own, i), collocationAt(others, j)];
    const [nextLeft, nextRight] = [endOf(own, i, left), endOf(others, j, right)];
    if (left === right) {
      const units = [unitsIn(own, i, nextLeft), unitsIn(others, j, nextRight)] as const;
      if (areFew(units, MOST.units)) ties.units.add(...units);
      const clauses = [clausesOf(units[0], reviewed), clausesOf(units[1], superior)] as const;
      if (areFew(clauses, MOST.clauses)) ties.clauses.add(...clauses);
    }
    if (left <= right) i = nextLeft;
    if (right <= left) j = nextRight;
  }
  return { units: ties.units.all(), clauses: ties.clauses.all() };
};

const areFew = ([own, others]: readonly [readonly number[], readonly number[]], most: number): boolean =>
  own.length <= most && others.length <= most;

const collocationAt = (entries: Float64Array, at: number): number => Math.floor((entries[at] ?? 0) / UNIT);

const endOf = (entries: Float64Array, from: number, collocation: number): number => {
  let end = from + 1;
  while (end < entries.length && collocationAt(entries, end) === collocation) end++;
  return end;
};

/** The units of a run of entries; they stand in ascending order. */
const unitsIn = (entries: Float64Array, from: number, to: number): readonly number[] => {
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = (entries[at] ?? 0) % UNIT;
    if (unit !== units.at(-1)) units.push(unit);
  }
  return units;
};

const clausesOf = (units: readonly number[], side: AlignmentSide): readonly number[] => {
  const clauses: number[] = [];
  for (const unit of units) {
    const clause = side.units[unit]?.clause ?? 0;
    if (clause !== clauses.at(-1)) clauses.push(clause);
  }
  return clauses;
};

interface Ties {
  readonly add: (reviewed: readonly number[], superior: readonly number[]) => void;
  readonly all: () => readonly CollocationTie[];
}

const tiesBetween = (superiorSize: number): Ties => {
  const weights = new Map<number, number>();
  return {
    add: (reviewed, superior) => {
      const weight = 1 / (reviewed.length * superior.length);
      for (const r of reviewed) {
        for (const s of superior) {
          const key = r * superiorSize + s;
          weights.set(key, (weights.get(key) ?? 0) + weight);
        }
      }
    },
    all: () =>
      [...weights].map(([key, weight]) => ({
        reviewed: Math.floor(key / superiorSize),
        superior: key % superiorSize,
        weight,
      })),
  };
};

/**
 * The collocations of a document, ascending: the two words, numbered as the other document numbers them, and the unit
 * (`collocation * UNIT + unit`). A word that the other does not know is left out.
 */
const collocationEntries = (words: ClauseWords, numbering: ClauseWords): Float64Array => {
  const translated = translation(words, numbering);
  const entries: number[] = [];
  words.units.forEach((minorClauses, unit) => {
    for (const minorClause of unit < UNIT ? minorClauses : []) {
      for (let i = 1; i < minorClause.length; i++) {
        const a = translated[minorClause[i] ?? 0] ?? -1;
        for (let j = 0; a >= 0 && j < i; j++) {
          const b = translated[minorClause[j] ?? 0] ?? -1;
          if (b >= 0) entries.push((Math.min(a, b) * MOST_WORDS + Math.max(a, b)) * UNIT + unit);
        }
      }
    }
  });
  return Float64Array.from(entries).sort();
};

/** By number of a word: its number in the other document, -1 where it has none. */
const translation = (words: ClauseWords, numbering: ClauseWords): Int32Array => {
  const translated = new Int32Array(words.numberOf.size).fill(-1);
  for (const [word, number] of words.numberOf) {
    const other = numbering.numberOf.get(word) ?? -1;
    if (other < MOST_WORDS) translated[number] = other;
  }
  return translated;
};
