import { countShared, wordingIndex } from '../matrix/shared-wording.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { DocumentReuse, DocumentShare, ReusedPassage, TextReuse } from '../model/reuse.ts';
import { nearestSource, type ReuseOrigins } from './nearest-source.ts';
import { passageFinder, type PassageFinder } from './passage-finder.ts';
import { reuseDirection } from './reuse-direction.ts';
import { reusePassages, type ReusePassage } from './reuse-passages.ts';
import { reuseTree } from './reuse-tree.ts';

/**
 * Where the wording of each passage stands in the other documents, how much of each document every other one has, and
 * who stands closest to whom. A document that is given twice counts once.
 */
export const textReuse = (given: readonly PolicyDocument[]): TextReuse => {
  const documents = [...new Map(given.map((document) => [document.id, document])).values()];
  const byDocument = documents.map(reusePassages);
  const passages = byDocument.flat();
  const finder = passageFinder(passages);
  const origins = originsOf(documents);
  const shared = sharedLetters(byDocument);
  const sizes = byDocument.map((own) => own.reduce((sum, { letters }) => sum + letters.length, 0));
  const sharedOf = (one: number, other: number): number => shared[one]?.[other] ?? 0;
  const sizeOf = (at: number): number => sizes[at] ?? 0;
  const reused = passages.map((own): ReusedPassage => ({
    document: origins.idOf(own),
    unit: own.unit,
    letters: own.letters.length,
    nearest: nearestSource(own, finder.candidates(own), origins),
  }));
  const nearestOf = nearestCounts(reused);
  return {
    documents: documents.map((own, at): DocumentReuse => ({
      document: own.id,
      letters: sizeOf(at),
      elsewhere: share(lettersElsewhere(byDocument[at] ?? [], at, finder), sizeOf(at)),
      shares: documents
        .flatMap((other, position) =>
          position === at
            ? []
            : [
                {
                  document: other.id,
                  share: share(sharedOf(at, position), sizeOf(at)),
                  direction: reuseDirection(own, other),
                  nearest: nearestOf(own.id, other.id),
                },
              ],
        )
        .sort((a, b) => b.share - a.share),
    })),
    passages: reused,
    tree: reuseTree(
      documents.map(({ id }) => id),
      (one, other) => 1 - share(sharedOf(one, other) + sharedOf(other, one), sizeOf(one) + sizeOf(other)),
    ),
  };
};

/**
 * Of how many passages of one document another one is a nearest source. Documents that have just as much of a passage
 * count alike: none of them is preferred, whichever is named first.
 */
const nearestCounts = (
  passages: readonly ReusedPassage[],
): ((own: DocumentId, source: DocumentId) => DocumentShare['nearest']) => {
  const counts = new Map<string, { alone: number; withOthers: number }>();
  const keyOf = (own: DocumentId, source: DocumentId): string => `${own} ${source}`;
  for (const { document, nearest } of passages) {
    if (nearest === null) continue;
    for (const source of [nearest, ...nearest.equal]) {
      const key = keyOf(document, source.document);
      const count = counts.get(key) ?? { alone: 0, withOthers: 0 };
      if (nearest.equal.length === 0) count.alone += 1;
      else count.withOthers += 1;
      counts.set(key, count);
    }
  }
  return (own, source) => counts.get(keyOf(own, source)) ?? { alone: 0, withOthers: 0 };
};

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

const originsOf = (documents: readonly PolicyDocument[]): ReuseOrigins => {
  const documentOf = ({ document }: ReusePassage): PolicyDocument => {
    const found = documents[document];
    if (found === undefined) throw new RangeError(`no document at ${document}`);
    return found;
  };
  return {
    idOf: (passage) => documentOf(passage).id,
    directionOf: (own, other) => reuseDirection(documentOf(own), documentOf(other)),
  };
};

/** For each document the letters of it that every other one has. */
const sharedLetters = (byDocument: readonly (readonly ReusePassage[])[]): readonly (readonly number[])[] => {
  const indexes = byDocument.map((passages) => wordingIndex(passages.map(({ letters }) => letters)));
  return byDocument.map((own, at) =>
    indexes.map((index, other) =>
      at === other ? 0 : own.reduce((sum, { letters }) => sum + countShared(letters, index).shared, 0),
    ),
  );
};

const lettersElsewhere = (
  own: readonly ReusePassage[],
  document: number,
  { isElsewhere }: PassageFinder,
): number => {
  const elsewhere = { has: (run: string) => isElsewhere(run, document) };
  return own.reduce((sum, { letters }) => sum + countShared(letters, elsewhere).shared, 0);
};
