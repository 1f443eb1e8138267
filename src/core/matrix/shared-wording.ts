const NOT_WORDING = /[^\p{L}\p{N}]/gu;
const WORDING = /[\p{L}\p{N}]/gu;

/** Letters and digits of a passage: punctuation is no wording. */
export const lettersOf = (passage: string): string => passage.replace(NOT_WORDING, '');

/** Where in the passage each UTF-16 code unit of its {@link lettersOf} stands. */
export const letterPositions = (passage: string): Int32Array => {
  const positions: number[] = [];
  for (const { 0: letter, index } of passage.matchAll(WORDING)) {
    for (let unit = 0; unit < letter.length; unit++) positions.push(index + unit);
  }
  return Int32Array.from(positions);
};

/**
 * Letters in a row that count as taken over word for word: long enough that unrelated policy texts share few, short
 * enough that 每年至少两次 counts.
 */
export const WORDING_RUN = 5;

/** Which runs of letters a text holds. */
export type WordingIndex = Pick<ReadonlySet<string>, 'has'>;

export const wordingIndex = (passages: readonly string[]): WordingIndex => {
  const runs = new Set<string>();
  for (const letters of passages.map(lettersOf)) {
    for (let at = 0; at + WORDING_RUN <= letters.length; at++) runs.add(letters.slice(at, at + WORDING_RUN));
  }
  return runs;
};

/**
 * Number of letters of a passage, and how many of them stand in runs of {@link WORDING_RUN} that the other text has
 * too.
 */
export const countShared = (
  passage: string,
  other: WordingIndex,
): { readonly letters: number; readonly shared: number } => {
  const letters = lettersOf(passage);
  let shared = 0;
  let covered = 0;
  for (let at = 0; at + WORDING_RUN <= letters.length; at++) {
    if (!other.has(letters.slice(at, at + WORDING_RUN))) continue;
    shared += at + WORDING_RUN - Math.max(covered, at);
    covered = at + WORDING_RUN;
  }
  return { letters: letters.length, shared };
};

/** Share of a passage that others have word for word, 0..1. One shorter than a run is kept as a whole or not at all. */
export const keptWording = (passage: string, others: readonly string[]): number => {
  const { letters, shared } = countShared(passage, wordingIndex(others));
  if (letters === 0) return 0;
  if (letters >= WORDING_RUN) return shared / letters;
  return others.some((other) => lettersOf(other).includes(lettersOf(passage))) ? 1 : 0;
};
