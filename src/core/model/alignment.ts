import type { ClauseId, ElementId } from './ids.ts';
import type { CanonicalSpan } from './span.ts';

/** `same`: near-verbatim; `adapted`: same subject, reworded; `partial`: only a part corresponds. */
export type LinkRelation = 'same' | 'adapted' | 'partial';

/** Why two clauses were paired: each part 0..1, and the shared terms that are rarest. */
export interface LinkReasons {
  readonly wording: number;
  readonly heading: number;
  readonly position: number;
  readonly sentenceVotes: number;
  readonly sharedTerms: readonly string[];
}

/** Clauses of the reviewed document and of the superior one that correspond, n:m. */
export interface ClauseLink {
  readonly reviewed: readonly ClauseId[];
  readonly superior: readonly ClauseId[];
  readonly relation: LinkRelation;
  /** How likely the clauses correspond by all evidence together, 0..1. */
  readonly score: number;
  /** How likely the link is right, 0..1, from how often links of such a score were. */
  readonly confidence: number;
  readonly moved: boolean;
  readonly why: LinkReasons;
  /**
   * A person said so: score and confidence are 1, the reasons are those that the texts give. Absent: the program found
   * it.
   */
  readonly human?: boolean;
}

/** A sentence, semicolon item or （1） item of a clause: the unit below the clause that is paired. */
export interface Unit {
  readonly clause: ClauseId;
  readonly span: CanonicalSpan;
}

/** One pair of units, or a unit that stands alone (the other side null). */
export interface UnitLink {
  readonly reviewed: Unit | null;
  readonly superior: Unit | null;
  readonly relation: LinkRelation | 'reviewed_only' | 'superior_only';
  readonly moved: boolean;
  readonly score: number;
}

/**
 * A part of a unit stands in a unit of the other side that is not its counterpart (互见): two sentences that both
 * treat a matter which nothing else in either document treats.
 */
export interface UnitEcho {
  readonly reviewed: Unit;
  readonly superior: Unit;
  /** Across clauses that are not paired. */
  readonly moved: boolean;
}

/** How two documents correspond. Every clause of both is in a link or in an "only" list. */
export interface Alignment {
  readonly links: readonly ClauseLink[];
  readonly reviewedOnly: readonly ClauseId[];
  readonly superiorOnly: readonly ClauseId[];
  /** Every unit of both exactly once. */
  readonly units: readonly UnitLink[];
  readonly echoes: readonly UnitEcho[];
}

/** Why two duties were linked; the numbers 0..1, rounded to thousandths. */
export interface ObligationReasons {
  /**
   * Where they stand: in sentences that correspond, in sentences one of which holds a part of the other, or in linked
   * clauses.
   */
  readonly context: 'sentence' | 'echo' | 'clause';
  /** Dice coefficient of the duties' words, rare ones weighing more. */
  readonly wording: number;
  /** The predicate is the same word. */
  readonly predicate: boolean;
  /** Dice coefficient of the objects. */
  readonly object: number;
  /**
   * Whether who must act is a body of the same kind; `unknown` where a side does not say or the lexicon does not know
   * it.
   */
  readonly actor: 'same' | 'other' | 'unknown';
  /** Frequencies, deadlines, durations and quantities of both. */
  readonly values: 'same' | 'changed' | 'none';
  /** Words that both use, the rarest first. */
  readonly sharedTerms: readonly string[];
}

/** Duties of the reviewed document and of the superior one that correspond, n:m. */
export interface ObligationLink {
  readonly reviewed: readonly ElementId[];
  readonly superior: readonly ElementId[];
  readonly relation: LinkRelation;
  readonly score: number;
  /** How likely the link is right, 0..1, from how often links of such a score were. */
  readonly confidence: number;
  /** Their sentences moved, or are not each other's counterparts. */
  readonly moved: boolean;
  readonly why: ObligationReasons;
}
