import { anchorOf, LONGEST_QUOTE, type Anchor } from './anchor.ts';
import type { FindingKind } from './finding.ts';
import type { FindingId } from './ids.ts';
import type { ComparedDocuments } from './pairing.ts';
import type { SourceSpan } from './span.ts';

/**
 * What a reviewer makes of a finding.
 * - `open` (未处理): nobody has said anything.
 * - `confirmed` (认可): the difference is there and counts.
 * - `to_check` (待核): to be looked into.
 * - `dismissed` (不是问题): there is nothing to it.
 */
export const REVIEW_STATES = ['open', 'confirmed', 'to_check', 'dismissed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What a finding is known by, whatever number it bears in one run: its kind and the places of its quotes. At
 * least one side has a place.
 */
export interface FindingEvidence {
  readonly kind: FindingKind;
  readonly superior: Anchor | null;
  readonly reviewed: Anchor | null;
}

/**
 * What makes findings alike: the same kind of difference, and the same change: the same two values, or else the
 * same words of both sides once what their quotes begin and end with in common is taken away.
 */
export interface Likeness {
  readonly kind: FindingKind;
  readonly superior: string;
  readonly reviewed: string;
}

/** Clauses that stood against each other when a person read them, each by its beginning. */
export interface ClausePlaces {
  readonly superior: readonly Anchor[];
  readonly reviewed: readonly Anchor[];
}

/**
 * What a reviewer decides about a comparison, one way round; see `decisions/pair-reviews.ts` for how decisions add up.
 */
export type ReviewDecision =
  /** State and note of one finding; an empty note is none. */
  | {
      readonly kind: 'finding_reviewed';
      readonly pair: ComparedDocuments;
      readonly evidence: FindingEvidence;
      readonly state: ReviewState;
      readonly note: string;
    }
  /** The same for every finding of the comparison that is alike. */
  | {
      readonly kind: 'alike_reviewed';
      readonly pair: ComparedDocuments;
      readonly likeness: Likeness;
      readonly state: ReviewState;
    }
  /** A difference that a person found. */
  | {
      readonly kind: 'finding_added';
      readonly pair: ComparedDocuments;
      readonly evidence: FindingEvidence;
      readonly note: string;
    }
  /** 已阅, or no longer so. */
  | {
      readonly kind: 'clauses_read';
      readonly pair: ComparedDocuments;
      readonly clauses: ClausePlaces;
      readonly read: boolean;
    }
  /** One of the above is given up: a finding that a person added, or what was not found again. */
  | { readonly kind: 'review_withdrawn'; readonly entry: number };

/** The decision of an entry of the journal, with its number. */
type Entered<Kind extends ReviewDecision['kind']> = Omit<
  Extract<ReviewDecision, { readonly kind: Kind }>,
  'kind' | 'pair'
> & { readonly entry: number };

export type FindingJudgement =
  | ({ readonly of: 'finding' } & Entered<'finding_reviewed'>)
  | ({ readonly of: 'alike' } & Entered<'alike_reviewed'>);
export type AddedFinding = Entered<'finding_added'>;
export type ReadClauses = Entered<'clauses_read'>;

/** All that people decided about one comparison, in the order in which they did. */
export interface PairReviews {
  readonly judgements: readonly FindingJudgement[];
  readonly added: readonly AddedFinding[];
  readonly read: readonly ReadClauses[];
}

/** State and note of a finding as they hold. */
export interface FindingReview {
  readonly state: ReviewState;
  /** Empty where there is none. */
  readonly note: string;
}

export const NOT_REVIEWED: FindingReview = { state: 'open', note: '' };

/** A finding that a person added, at its places. */
export interface PlacedAddition {
  readonly id: FindingId;
  readonly entry: number;
  readonly kind: FindingKind;
  readonly superior: SourceSpan | null;
  readonly reviewed: SourceSpan | null;
  /** What the person said of it. */
  readonly statement: string;
}

/**
 * Why a decision has no effect now. `lost`, `ambiguous`: its words are not found for certain; `no_finding`: they
 * are, and no such difference is found there any more; `no_row`: these clauses no longer stand together.
 */
export type UnplacedCause = 'lost' | 'ambiguous' | 'no_finding' | 'no_row';

/** A decision that is kept and has no effect. */
export type UnplacedReview =
  | ({ readonly of: 'finding'; readonly cause: UnplacedCause } & Entered<'finding_reviewed'>)
  | ({ readonly of: 'alike'; readonly cause: UnplacedCause } & Entered<'alike_reviewed'>)
  | ({ readonly of: 'added'; readonly cause: UnplacedCause } & AddedFinding)
  | ({ readonly of: 'read'; readonly cause: UnplacedCause } & ReadClauses);

/** The anchor of a quote; a very long one is hung up by its beginning. Null for an empty range. */
export const evidenceAnchor = (
  text: string,
  span: { readonly start: number; readonly end: number } | null,
): Anchor | null => {
  if (span === null || span.start >= span.end) return null;
  return anchorOf(text, { start: span.start, end: Math.min(span.end, span.start + LONGEST_QUOTE) });
};
