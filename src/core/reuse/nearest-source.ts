import type { DocumentId } from '../model/ids.ts';
import type { NearestSource, ReuseDirection, SharedRun } from '../model/reuse.ts';
import type { ReusePassage } from './reuse-passages.ts';
import { sharedRuns } from './shared-runs.ts';

/**
 * Least that a passage must have from another one for it to be called a source. Below it shared words are names and
 * set phrases (安全生产监督管理部门) that any two texts of a field have.
 */
export const REUSE_FLOOR = { share: 0.3, letters: 10 } as const;

/** A passage of another document, and what it has of the one in question. */
interface Found {
  readonly document: DocumentId;
  readonly passage: ReusePassage;
  readonly runs: readonly SharedRun[];
  readonly letters: number;
  readonly direction: ReuseDirection;
}

/** What is known of a document beside its passages. */
export interface ReuseOrigins {
  readonly idOf: (passage: ReusePassage) => DocumentId;
  readonly directionOf: (own: ReusePassage, other: ReusePassage) => ReuseDirection;
}

/** Of equally near passages the one it was likely taken from, then the one that at least may be its source. */
const PREFERENCE: Readonly<Record<ReuseDirection['kind'], number>> = { taken: 0, unknown: 1, given: 2 };

/** The candidate that has most of the passage word for word; null where none reaches the floor. */
export const nearestSource = (
  own: ReusePassage,
  candidates: readonly ReusePassage[],
  { idOf, directionOf }: ReuseOrigins,
): NearestSource | null => {
  const found = candidates
    .map((passage): Found => {
      const runs = sharedRuns(own, passage);
      const letters = runs.reduce((sum, run) => sum + run.letters, 0);
      return { document: idOf(passage), passage, runs, letters, direction: directionOf(own, passage) };
    })
    .filter(
      ({ letters }) => letters >= REUSE_FLOOR.letters && letters / own.letters.length >= REUSE_FLOOR.share,
    )
    // The sort is stable: what is equal in all this stays in the order of documents.
    .sort(
      (a, b) =>
        b.letters - a.letters ||
        a.runs.length - b.runs.length ||
        PREFERENCE[a.direction.kind] - PREFERENCE[b.direction.kind],
    );
  const [first, ...others] = found;
  if (first === undefined) return null;
  return {
    document: first.document,
    unit: first.passage.unit,
    share: first.letters / own.letters.length,
    runs: first.runs,
    direction: first.direction,
    equal: others
      .filter(({ letters, runs }) => letters === first.letters && runs.length === first.runs.length)
      .map(({ document, passage, direction }) => ({ document, unit: passage.unit, direction })),
  };
};
