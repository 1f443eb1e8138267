import { countShared, wordingIndex } from '../matrix/shared-wording.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentReuse, TextReuse } from '../model/reuse.ts';
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
                },
              ],
        )
        .sort((a, b) => b.share - a.share),
    })),
    passages: passages.map((own) => ({
      document: origins.idOf(own),
      unit: own.unit,
      letters: own.letters.length,
      nearest: nearestSource(own, finder.candidates(own), origins),
    })),
    tree: reuseTree(
      documents.map(({ id }) => id),
      (one, other) => 1 - share(sharedOf(one, other) + sharedOf(other, one), sizeOf(one) + sizeOf(other)),
    ),
  };
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
