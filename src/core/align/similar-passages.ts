import type { PassageTerms, TermWeights } from './passage-terms.ts';

/** Finds for a passage the passages of one document that share rare terms with it. */
export interface PassageIndex {
  /** Positions of at most `limit` passages, those that share most first, equal ones in document order. */
  readonly candidates: (passage: PassageTerms, limit: number) => readonly number[];
}

/** Only so many of a passage's terms, the rarest, look for candidates: work grows with n, not with n². */
const RAREST = 40;
/** A term in more passages than max(24, 4·√n) finds no candidates. */
const widespread = (passages: number): number => Math.max(24, 4 * Math.sqrt(passages));

/** An inverted index (term → passages) over one document. */
export const passageIndex = (passages: readonly PassageTerms[], weights: TermWeights): PassageIndex => {
  const limit = widespread(passages.length);
  const postings = postingsOf(passages, weights.length);
  const shared = new Float64Array(passages.length);
  return {
    candidates: (passage, wanted) => {
      const found: number[] = [];
      for (const id of rarestTerms(passage, weights, postings, limit)) {
        const weight = weights[id] ?? 0;
        const end = postings.starts[id + 1] ?? 0;
        for (let at = postings.starts[id] ?? end; at < end; at++) {
          const position = postings.positions[at] ?? 0;
          const sum = shared[position] ?? 0;
          if (sum === 0) found.push(position);
          shared[position] = sum + weight;
        }
      }
      const ranked = mostShared(found, shared, wanted);
      // The array is kept between calls; only what was touched is cleared.
      for (const position of found) shared[position] = 0;
      return ranked;
    },
  };
};

/** The positions of the passages that hold a term, ascending: those of term i from `starts[i]` to `starts[i + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly positions: Int32Array;
}

const postingsOf = (passages: readonly PassageTerms[], terms: number): Postings => {
  const starts = new Int32Array(terms + 1);
  for (const { ids } of passages) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < terms; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const positions = new Int32Array(starts[terms] ?? 0);
  passages.forEach(({ ids }, position) => {
    for (const id of ids) {
      const at = next[id] ?? 0;
      positions[at] = position;
      next[id] = at + 1;
    }
  });
  return { starts, positions };
};

/** The positions that share most, equal ones in document order; few are wanted of many. */
const mostShared = (found: readonly number[], shared: Float64Array, wanted: number): readonly number[] => {
  const ranked: number[] = [];
  for (const position of found) {
    const weight = shared[position] ?? 0;
    let at = ranked.length;
    while (at > 0 && isLess(ranked[at - 1] ?? 0, position, weight, shared)) at--;
    if (at >= wanted) continue;
    ranked.splice(at, 0, position);
    if (ranked.length > wanted) ranked.pop();
  }
  return ranked;
};

const isLess = (other: number, position: number, weight: number, shared: Float64Array): boolean => {
  const difference = (shared[other] ?? 0) - weight;
  return difference < 0 || (difference === 0 && other > position);
};

const rarestTerms = (
  { ids }: PassageTerms,
  weights: TermWeights,
  { starts }: Postings,
  limit: number,
): readonly number[] => {
  const telling: number[] = [];
  for (const id of ids) {
    const size = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
    if (size > 0 && size <= limit) telling.push(id);
  }
  if (telling.length <= RAREST) return telling;
  const least = weightOfLast(telling, weights);
  // Terms of the least weight are taken in their order until there are enough.
  let places = RAREST - telling.filter((id) => (weights[id] ?? 0) > least).length;
  return telling
    .filter((id) => (weights[id] ?? 0) > least || ((weights[id] ?? 0) === least && places-- > 0))
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
};

/**
 * The weight of the last term that is still among the rarest: a sort of plain numbers is far cheaper than one of terms.
 */
const weightOfLast = (terms: readonly number[], weights: TermWeights): number => {
  const sorted = new Float64Array(terms.length);
  terms.forEach((id, i) => (sorted[i] = weights[id] ?? 0));
  return sorted.sort()[terms.length - RAREST] ?? 0;
};
