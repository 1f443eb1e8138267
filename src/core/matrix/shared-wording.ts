const NOT_WORDING = /[^\p{L}\p{N}]/gu;

/** Letters and digits of a passage: punctuation is no wording. */
export const lettersOf = (passage: string): string => passage.replace(NOT_WORDING, '');

/**
 * Letters in a row that count as taken over word for word: long enough that unrelated policy texts share few, short
 * enough that 每年至少两次 counts.
 */
const RUN = 5;

/** Which runs of letters a text holds. */
export type WordingIndex = ReadonlySet<string>;

export const wordingIndex = (passages: readonly string[]): WordingIndex =>
  new Set(
    passages.flatMap((passage) => {
      const letters = lettersOf(passage);
      return Array.from({ length: Math.max(0, letters.length - RUN + 1) }, (_, at) =>
        letters.slice(at, at + RUN),
      );
    }),
  );

/** Number of letters of a passage, and how many of them stand in runs of {@link RUN} that the other text has too. */
export const countShared = (
  passage: string,
  other: WordingIndex,
): { readonly letters: number; readonly shared: number } => {
  const letters = lettersOf(passage);
  let shared = 0;
  let covered = 0;
  for (let at = 0; at + RUN <= letters.length; at++) {
    if (!other.has(letters.slice(at, at + RUN))) continue;
    shared += at + RUN - Math.max(covered, at);
    covered = at + RUN;
  }
  return { letters: letters.length, shared };
};

/** Share of a passage that the other text has word for word, 0..1. */
export const sharedWording = (passage: string, other: WordingIndex): number => {
  const { letters, shared } = countShared(passage, other);
  return letters === 0 ? 0 : shared / letters;
};
