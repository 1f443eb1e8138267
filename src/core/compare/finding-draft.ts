import type { ElementId, RuleId } from '../model/ids.ts';
import type { CoveredBody, Direction, FindingKind } from '../model/finding.ts';
import type { LocalizedText } from '../model/problem.ts';
import type { CanonicalSpan } from '../model/span.ts';
import type { MinorClause } from './minor-clauses.ts';

/** A finding before it has its number and severity. */
export interface FindingDraft {
  readonly kind: FindingKind;
  readonly also: readonly FindingKind[];
  readonly superior: DraftSide | null;
  readonly reviewed: DraftSide | null;
  /** Every place of a difference that stands in several; absent where it stands in one. */
  readonly places?: readonly DraftPlace[];
  /** Part by part, where the superior's bodies are split or one of them is left out. */
  readonly coverage?: readonly CoveredBody[];
  readonly direction: Direction | null;
  readonly explanation: LocalizedText;
  /** How far its rule is trusted by itself, 0..1, before what the finding rests on. */
  readonly confidence: number;
  readonly rule: RuleId;
}

export interface DraftPlace {
  readonly superior: DraftSide | null;
  readonly reviewed: DraftSide | null;
}

/** One side of a finding: what is quoted (null: this side has nothing) and of which elements it speaks. */
export interface DraftSide {
  readonly clause: MinorClause['clause'];
  /** Where it stands or would stand in the canonical text. */
  readonly place: number;
  readonly quote: CanonicalSpan | null;
  readonly elements: readonly ElementId[];
}

/** A side that quotes the passage whole. */
export const wholeSide = (
  { clause, span }: { readonly clause: DraftSide['clause']; readonly span: CanonicalSpan },
  elements: DraftSide['elements'] = [],
): DraftSide => ({ clause, place: span.start, quote: span, elements });
