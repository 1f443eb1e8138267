import { comparableName } from '../../core/lineage/comparable-name.ts';
import { levelRank } from '../../core/model/document.ts';
import type { DocumentId } from '../../core/model/ids.ts';
import type { ComparedDocuments } from '../../core/model/pairing.ts';
import type { DocumentHead } from '../../core/report/contract/contract.ts';

/** More would seldom be opened, and each takes part of a second. */
const MOST_DOCUMENTS = 8;

/**
 * Pairs that a person is likely to open after this one: the same two the other way round, then one of them with
 * another document whose title is alike, which is most often of the same policy; the one of the higher level is the
 * superior.
 */
export const likelyPairs = (
  open: ComparedDocuments,
  documents: readonly DocumentHead[],
): readonly ComparedDocuments[] => {
  const heads = new Map(documents.map((head) => [head.id, head]));
  const [reviewed, superior] = [heads.get(open.reviewed), heads.get(open.superior)];
  if (reviewed === undefined || superior === undefined) return [];
  const others = documents
    .filter(({ id }) => id !== open.reviewed && id !== open.superior)
    .map((head) => ({
      head,
      likeness: Math.max(titleLikeness(head, reviewed), titleLikeness(head, superior)),
    }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_DOCUMENTS)
    .map(({ head }) => head);
  return [
    { reviewed: open.superior, superior: open.reviewed },
    ...others.flatMap((other): readonly ComparedDocuments[] => {
      const below = pairOf(other.id, open.superior);
      const above = pairOf(open.reviewed, other.id);
      return levelRank(other.level) < levelRank(reviewed.level) ? [above, below] : [below, above];
    }),
  ];
};

const pairOf = (reviewed: DocumentId, superior: DocumentId): ComparedDocuments => ({ reviewed, superior });

/** Share of two letters in a row that two titles have in common, 0..1 (Dice); names of places tell them apart. */
const titleLikeness = (one: DocumentHead, other: DocumentHead): number => {
  const [left, right] = [letterPairs(one.title), letterPairs(other.title)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
};

const letterPairs = (title: string | null): ReadonlySet<string> => {
  const name = comparableName(title ?? '');
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
};
