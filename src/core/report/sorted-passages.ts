import { lettersOf } from '../matrix/shared-wording.ts';
import { groupedBy, type Group } from '../model/grouped-by.ts';
import type { DocumentHead } from './contract/contract.ts';
import type { ReusedPassageReport, ReuseReport } from './contract/reuse-contract.ts';

/** Reused passages by how they are reused. */
export interface SortedPassages {
  /** Word for word in two or more documents, punctuation aside: each text once, its places by date of issue. */
  readonly identical: readonly Group<ReusedPassageReport>[];
  /**
   * Taken over in part; of texts that are the same in one document the first, and of two that are each other's nearest
   * source the one that likely took from the other.
   */
  readonly adapted: readonly ReusedPassageReport[];
  /** Without a near source. */
  readonly own: readonly ReusedPassageReport[];
}

/** What is in most documents stands first, else the order of the documents. */
export const sortedPassages = ({ documents, passages, floor }: ReuseReport): SortedPassages => {
  const isShared = (group: readonly ReusedPassageReport[]): boolean => documentsOf(group) > 1;
  const all = [...groupedBy(passages, ({ quote }) => [lettersOf(quote)]).values()];
  const rest = all.filter((group) => !isShared(group) || group[0].letters < floor.letters);
  return {
    identical: all
      .filter((group) => isShared(group) && group[0].letters >= floor.letters)
      .map(byDate(documents))
      .sort((a, b) => documentsOf(b) - documentsOf(a)),
    adapted: toldOnce(rest.flatMap(([first]) => (first.nearest === null ? [] : [first]))),
    own: rest.flatMap((group) => group.filter(({ nearest }) => nearest === null)),
  };
};

const toldOnce = (adapted: readonly ReusedPassageReport[]): readonly ReusedPassageReport[] => {
  const orders = new Map(adapted.map(({ document, start }, order) => [`${document} ${start}`, order]));
  return adapted.filter(({ document, start, nearest }, order) => {
    if (nearest === null) return false;
    const at = orders.get(`${nearest.document} ${nearest.start}`);
    const back = at === undefined ? undefined : adapted[at];
    if (at === undefined || back?.nearest?.document !== document || back.nearest.start !== start) return true;
    return nearest.direction === 'unknown' ? order < at : nearest.direction === 'taken';
  });
};

const documentsOf = (group: readonly ReusedPassageReport[]): number =>
  new Set(group.map(({ document }) => document)).size;

/** Behind every date. */
const UNDATED = '9999';

const byDate = (
  documents: readonly DocumentHead[],
): ((group: Group<ReusedPassageReport>) => Group<ReusedPassageReport>) => {
  const issued = new Map(documents.map((head) => [head.id, head.issued ?? UNDATED]));
  return (group) => {
    const [first, ...others] = [...group].sort((a, b) =>
      (issued.get(a.document) ?? UNDATED).localeCompare(issued.get(b.document) ?? UNDATED),
    );
    return first === undefined ? group : [first, ...others];
  };
};
