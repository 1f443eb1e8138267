import { FORMULA_WEIGHT, LEGAL_FORMULAS } from './lexicon/legal-formulas.ts';

/**
 * The character bigrams of a passage: ids ascending, each with how often it occurs. Bigrams need no word
 * borders, so a compound that a segmenter cuts differently on the two sides (安全监管 / 安全 监管) still counts as
 * shared.
 */
export interface PassageTerms {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** Numbers the terms of all passages that are compared with one another. */
export interface TermDictionary {
  /** Pairs across punctuation are left out. */
  readonly termsOf: (passage: string) => PassageTerms;
  /** The same without terms that have no number yet: a passage that is only looked for adds none. */
  readonly knownTermsOf: (passage: string) => PassageTerms;
  readonly size: () => number;
  /** The number of a {@link bigramOf}. */
  readonly idOf: (bigram: number) => number | undefined;
  /** All bigrams by number. */
  readonly bigrams: () => Iterable<number>;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export const termDictionary = (): TermDictionary => {
  const idOf = new Map<number, number>();
  const numbered = (bigram: number): number => {
    const known = idOf.get(bigram);
    if (known !== undefined) return known;
    idOf.set(bigram, idOf.size);
    return idOf.size - 1;
  };
  return {
    termsOf: (passage) => termsIn(passage, numbered),
    knownTermsOf: (passage) => termsIn(passage, (bigram) => idOf.get(bigram)),
    size: () => idOf.size,
    idOf: (bigram) => idOf.get(bigram),
    bigrams: () => idOf.keys(),
  };
};

/** Two UTF-16 code units in one signed 32-bit number: such numbers are looked up without being boxed. */
const bigramOf = (first: number, second: number): number => (first << 16) | second;

const termsIn = (passage: string, numberOf: (bigram: number) => number | undefined): PassageTerms => {
  const found: number[] = [];
  let previous = 0;
  for (let i = 0; i < passage.length; i++) {
    const code = isWordCharacter(passage.charCodeAt(i)) ? passage.charCodeAt(i) : 0;
    const id = previous > 0 && code > 0 ? numberOf(bigramOf(previous, code)) : undefined;
    if (id !== undefined) found.push(id);
    previous = code;
  }
  return counted(Int32Array.from(found).sort());
};

/** Numbers for the terms of two documents together: those of the first as they are, then what the second adds. */
export interface SharedNumbers {
  readonly size: number;
  /** Terms of the second document with the shared numbers. */
  readonly translated: (terms: PassageTerms) => PassageTerms;
  /** The numbers of a passage's bigrams, as far as a document has them. */
  readonly idsOf: (passage: string) => ReadonlySet<number>;
}

export const sharedNumbers = (first: TermDictionary, second: TermDictionary): SharedNumbers => {
  const shared = new Int32Array(second.size());
  let size = first.size();
  let own = 0;
  for (const bigram of second.bigrams()) shared[own++] = first.idOf(bigram) ?? size++;
  const translated = ({ ids, counts }: PassageTerms): PassageTerms => {
    // Number and count in one, so that one sort of plain numbers keeps them together.
    const joint = new Float64Array(ids.length);
    for (let i = 0; i < ids.length; i++) joint[i] = (shared[ids[i] ?? 0] ?? 0) * JOINT + (counts[i] ?? 0);
    joint.sort();
    const translation = { ids: new Int32Array(ids.length), counts: new Int32Array(ids.length) };
    for (let i = 0; i < joint.length; i++) {
      const value = joint[i] ?? 0;
      const id = Math.floor(value / JOINT);
      translation.ids[i] = id;
      translation.counts[i] = value - id * JOINT;
    }
    return translation;
  };
  const idsOf = (passage: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (let i = 1; i < passage.length; i++) {
      const bigram = bigramOf(passage.charCodeAt(i - 1), passage.charCodeAt(i));
      const inSecond = second.idOf(bigram);
      const id = first.idOf(bigram) ?? (inSecond === undefined ? undefined : shared[inSecond]);
      if (id !== undefined) found.add(id);
    }
    return found;
  };
  return { size, translated, idsOf };
};

/** More than a term can occur in a passage. */
const JOINT = 0x200000;

/** The CJK block is answered without a regular expression: nearly every character lies there. */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || WORD_CHARACTER.test(String.fromCharCode(code));

const counted = (sorted: Int32Array): PassageTerms => {
  const ids = new Int32Array(sorted.length);
  const counts = new Int32Array(sorted.length);
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    const id = sorted[i] ?? 0;
    if (i === 0 || id !== sorted[i - 1]) ids[size++] = id;
    counts[size - 1] = (counts[size - 1] ?? 0) + 1;
  }
  return { ids: ids.slice(0, size), counts: counts.slice(0, size) };
};

/** The terms of several passages together. */
export const joinedTerms = (passages: readonly PassageTerms[]): PassageTerms => {
  const all: number[] = [];
  for (const { ids, counts } of passages) {
    for (let i = 0; i < ids.length; i++) {
      for (let n = counts[i] ?? 0; n > 0; n--) all.push(ids[i] ?? 0);
    }
  }
  return counted(Int32Array.from(all).sort());
};

/**
 * What each term is worth as evidence that two passages speak of the same thing, by id: inverse document
 * frequency ln(1 + n / df) over the passages of both documents (Spärck Jones 1972), so that 安全 in a document on
 * safety counts little and 网格员 much. Terms of formulas that stand in articles on any subject count less still.
 */
export type TermWeights = Float64Array;

export const termWeights = (passages: readonly PassageTerms[], dictionary: TermDictionary): TermWeights => {
  const formulas = LEGAL_FORMULAS.flatMap((formula) => [...dictionary.termsOf(formula).ids]);
  return weightsOf(passages, dictionary.size(), formulas);
};

/** {@link termWeights} of passages of two documents. */
export const sharedTermWeights = (
  passages: readonly PassageTerms[],
  { size, idsOf }: SharedNumbers,
): TermWeights =>
  weightsOf(
    passages,
    size,
    LEGAL_FORMULAS.flatMap((formula) => [...idsOf(formula)]),
  );

const weightsOf = (
  passages: readonly PassageTerms[],
  size: number,
  formulas: readonly number[],
): TermWeights => {
  const frequencies = new Float64Array(size);
  for (const { ids } of passages) for (const id of ids) frequencies[id] = (frequencies[id] ?? 0) + 1;
  const weights = frequencies.map((frequency) => Math.log(1 + passages.length / Math.max(1, frequency)));
  for (const id of new Set(formulas)) weights[id] = (weights[id] ?? 0) * FORMULA_WEIGHT;
  return weights;
};

/** Sum of the weights of all terms of a passage. */
export const termMass = ({ ids, counts }: PassageTerms, weights: TermWeights): number => {
  let mass = 0;
  for (let i = 0; i < ids.length; i++) mass += (counts[i] ?? 0) * (weights[ids[i] ?? 0] ?? 0);
  return mass;
};

/** Sum of the weights of the terms that two passages share, each as often as both have it. */
export const sharedMass = (a: PassageTerms, b: PassageTerms, weights: TermWeights): number => {
  let mass = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0;
    while (j < b.ids.length && (b.ids[j] ?? 0) < id) j++;
    if (b.ids[j] === id) mass += Math.min(a.counts[i] ?? 0, b.counts[j] ?? 0) * (weights[id] ?? 0);
  }
  return mass;
};

/** Weighted Dice coefficient of two passages, 0..1: twice what they share by what both have. */
export const weightedDice = (a: PassageTerms, b: PassageTerms, weights: TermWeights): number => {
  const mass = termMass(a, weights) + termMass(b, weights);
  return mass > 0 ? (2 * sharedMass(a, b, weights)) / mass : 0;
};
