import type { LinkRelation, ObligationReasons } from '../../model/alignment.ts';
import type { ElementId } from '../../model/ids.ts';

/** A duty of `extract`, by its id, and its place in the source. */
export interface ObligationPlace {
  readonly id: ElementId;
  readonly start: number;
  readonly end: number;
}

/** Duties that correspond, n:m, or one that stands alone: then the other side is empty and nothing more is said. */
export interface ObligationLinkReport {
  readonly left: readonly ObligationPlace[];
  readonly right: readonly ObligationPlace[];
  readonly relation: LinkRelation | 'left_only' | 'right_only';
  readonly score: number;
  readonly confidence: number;
  readonly moved: boolean;
  readonly why: ObligationReasons | null;
}
