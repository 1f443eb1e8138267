import type { ReusePassage } from './reuse-passages.ts';

/** Finds where the wording of a passage may stand in other documents. */
export interface PassageFinder {
  /** Of each other document the passage that shares most runs with the given one, in the order of documents. */
  readonly candidates: (own: ReusePassage) => readonly ReusePassage[];
  /** Whether a run of letters stands in any other document than this one. */
  readonly isElsewhere: (run: string, document: number) => boolean;
}

/**
 * A run leads to so many passages of a document at most, the first that have it. It keeps set phrases that every
 * clause repeats (按照职责分工负责) from making the work quadratic, and each document stays findable by them.
 */
const PASSAGES_OF_DOCUMENT = 8;

/** An inverted index (run of letters → passages) over all documents, given in their order. */
export const passageFinder = (passages: readonly ReusePassage[]): PassageFinder => {
  const postings = postingsOf(passages);
  const documentAt = (position: number): number | undefined => passages[position]?.document;
  /** How many runs the passage shares with each passage of other documents. */
  const sharedWith = (own: ReusePassage): ReadonlyMap<number, number> => {
    const shared = new Map<number, number>();
    for (const position of [...own.places.keys()].flatMap((run) => postings.get(run) ?? [])) {
      if (documentAt(position) !== own.document) shared.set(position, (shared.get(position) ?? 0) + 1);
    }
    return shared;
  };
  return {
    candidates: (own) => {
      const shared = sharedWith(own);
      const best = new Map<number | undefined, number>();
      for (const position of [...shared.keys()].sort((a, b) => a - b)) {
        const known = best.get(documentAt(position));
        const isBetter = known === undefined || (shared.get(position) ?? 0) > (shared.get(known) ?? 0);
        if (isBetter) best.set(documentAt(position), position);
      }
      return [...best.values()].flatMap((position) => passages[position] ?? []);
    },
    isElsewhere: (run, document) => {
      const holders = postings.get(run) ?? [];
      // Postings follow the order of documents: if any is another one, the first or the last is.
      return [holders[0], holders.at(-1)].some(
        (position) => position !== undefined && documentAt(position) !== document,
      );
    },
  };
};

const postingsOf = (passages: readonly ReusePassage[]): ReadonlyMap<string, readonly number[]> => {
  const postings = new Map<string, number[]>();
  passages.forEach(({ places, document }, position) => {
    for (const run of places.keys()) {
      const list = postings.get(run);
      if (list === undefined) postings.set(run, [position]);
      else if (!isFull(list, document, passages)) list.push(position);
    }
  });
  return postings;
};

/** Whether the last passages of the list are as many of this document as a run leads to. */
const isFull = (list: readonly number[], document: number, passages: readonly ReusePassage[]): boolean => {
  const earlier = list.at(-PASSAGES_OF_DOCUMENT);
  return earlier !== undefined && passages[earlier]?.document === document;
};
