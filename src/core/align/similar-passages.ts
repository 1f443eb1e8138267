import { termMass, type PassageTerms, type TermWeights } from './passage-terms.ts';

/** A passage of the other side that shares rare terms, and how much of them. */
export interface Candidate {
  readonly index: number;
  readonly shared: number;
}

/** Finds for a passage the passages of one document that share rare terms with it. */
export interface PassageIndex {
  /** Best first; equal ones in document order. */
  readonly candidates: (passage: PassageTerms, limit: number) => readonly Candidate[];
  /** Sum of the term weights of passage `index`. */
  readonly massOf: (index: number) => number;
}

/** A term in more passages than max(24, 4·√n) finds no candidates: so the work grows with n, not with n². */
const widespread = (passages: number): number => Math.max(24, 4 * Math.sqrt(passages));

/** An inverted index (term → passages) over one document. */
export const passageIndex = (passages: readonly PassageTerms[], weights: TermWeights): PassageIndex => {
  const limit = widespread(passages.length);
  const postings = new Map<number, number[]>();
  passages.forEach((passage, index) => {
    for (const term of passage.keys()) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [index]);
      else list.push(index);
    }
  });
  const masses = passages.map((passage) => termMass(passage, weights));
  const candidates = (passage: PassageTerms, wanted: number): readonly Candidate[] => {
    const shared = new Map<number, number>();
    for (const [term, count] of passage) {
      const list = postings.get(term);
      if (list === undefined || list.length > limit) continue;
      const weight = weights.weightOf(term);
      for (const index of list) {
        const other = passages[index]?.get(term) ?? 0;
        shared.set(index, (shared.get(index) ?? 0) + weight * Math.min(count, other));
      }
    }
    return [...shared]
      .map(([index, mass]): Candidate => ({ index, shared: mass }))
      .sort((a, b) => b.shared - a.shared || a.index - b.index)
      .slice(0, wanted);
  };
  return { candidates, massOf: (index) => masses[index] ?? 0 };
};
