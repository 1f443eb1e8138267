import type { Alignment, UnitLink } from './alignment.ts';
import type { Finding } from './finding.ts';
import type { CanonicalSpan } from './span.ts';

/** A stretch of two paired passages: `same` on both sides, or what each side has instead. */
export interface DiffChunk {
  readonly kind: 'same' | 'changed';
  /** Empty span where that side has nothing. */
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
}

/** The word diff of two paired units; the chunks of each side joined give that side's whole text. */
export interface UnitDiff {
  readonly link: UnitLink;
  readonly chunks: readonly DiffChunk[];
  /** False where the limit on work was reached and the rest is shown as changed. */
  readonly complete: boolean;
}

/** What comparing two documents gives. */
export interface Comparison {
  readonly alignment: Alignment;
  readonly diffs: readonly UnitDiff[];
  readonly findings: readonly Finding[];
}
