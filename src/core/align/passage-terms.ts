/** How often each term occurs in a passage. A term is a pair of neighbouring characters, packed in a number. */
export type PassageTerms = ReadonlyMap<number, number>;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The character bigrams of a passage. Bigrams need no word borders, so a compound that a segmenter cuts
 * differently on the two sides (安全监管 / 安全 监管) still counts as shared. Pairs across punctuation are left out.
 */
export const passageTerms = (passage: string): PassageTerms => {
  const counts = new Map<number, number>();
  let previous = 0;
  for (let i = 0; i < passage.length; i++) {
    const code = isWordCharacter(passage.charCodeAt(i)) ? passage.charCodeAt(i) : 0;
    if (previous > 0 && code > 0) {
      const term = previous * 0x10000 + code;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    previous = code;
  }
  return counts;
};

/** The CJK block is answered without a regular expression: nearly every character lies there. */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code < 0x80 ? /[\w]/ : WORD_CHARACTER).test(String.fromCharCode(code));

/**
 * What each term is worth as evidence that two passages speak of the same thing: inverse document frequency
 * ln(1 + n / df) over the passages of both documents (Spärck Jones 1972), so that 安全 in a document on safety
 * counts little and 网格员 much.
 */
export interface TermWeights {
  readonly weightOf: (term: number) => number;
  readonly frequencyOf: (term: number) => number;
}

export const termWeights = (passages: readonly PassageTerms[]): TermWeights => {
  const frequency = new Map<number, number>();
  for (const passage of passages) {
    for (const term of passage.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const frequencyOf = (term: number): number => frequency.get(term) ?? 0;
  return {
    frequencyOf,
    weightOf: (term) => Math.log(1 + passages.length / Math.max(1, frequencyOf(term))),
  };
};

/** Sum of the weights of all terms of a passage. */
export const termMass = (passage: PassageTerms, weights: TermWeights): number => {
  let mass = 0;
  for (const [term, count] of passage) mass += count * weights.weightOf(term);
  return mass;
};

/** Sum of the weights of the terms that two passages share, each as often as both have it. */
export const sharedMass = (a: PassageTerms, b: PassageTerms, weights: TermWeights): number => {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let mass = 0;
  for (const [term, count] of fewer) {
    const other = more.get(term);
    if (other !== undefined) mass += Math.min(count, other) * weights.weightOf(term);
  }
  return mass;
};
