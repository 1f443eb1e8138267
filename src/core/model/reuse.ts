import type { Unit } from './alignment.ts';
import type { DocumentId } from './ids.ts';
import type { CanonicalSpan } from './span.ts';

/**
 * Which of two texts the shared wording comes from: `taken` from the other one, `given` to it, or `unknown` where
 * neither dates nor levels say so. Likely, never proved: both may have it from a third.
 */
export type ReuseDirection =
  { readonly kind: 'taken' | 'given'; readonly because: 'issued' | 'level' } | { readonly kind: 'unknown' };

/** A stretch that stands word for word in both texts; punctuation inside may differ. */
export interface SharedRun {
  readonly own: CanonicalSpan;
  readonly source: CanonicalSpan;
  /** Letters and digits, UTF-16 code units. */
  readonly letters: number;
}

/** The unit of another document that has most of a passage word for word (最近来源). */
export interface NearestSource {
  readonly document: DocumentId;
  readonly unit: Unit;
  /** Of the passage's letters and digits, in the runs below, 0..1. */
  readonly share: number;
  /** In the order of the passage. */
  readonly runs: readonly SharedRun[];
  readonly direction: ReuseDirection;
  /** Further documents that have just as much of it, superiors and peers alike, in the order of preference. */
  readonly equal: readonly EqualSource[];
}

/** A unit that has as much of a passage as the one named first. */
export interface EqualSource {
  readonly document: DocumentId;
  readonly unit: Unit;
  readonly direction: ReuseDirection;
}

/** A sentence, semicolon item or （1） item, and where its wording stands elsewhere. */
export interface ReusedPassage {
  readonly document: DocumentId;
  readonly unit: Unit;
  /** Letters and digits, UTF-16 code units. */
  readonly letters: number;
  /** Null where no other document has enough of it. */
  readonly nearest: NearestSource | null;
}

/** How much of a document's letters another one has, in any order. */
export interface DocumentShare {
  readonly document: DocumentId;
  readonly share: number;
  readonly direction: ReuseDirection;
  /** Passages of which it is a nearest source: alone, or with others that have just as much. */
  readonly nearest: { readonly alone: number; readonly withOthers: number };
}

export interface DocumentReuse {
  readonly document: DocumentId;
  readonly letters: number;
  /** Share that stands in at least one other document, 0..1. */
  readonly elsewhere: number;
  /** All other documents, those that have most first. */
  readonly shares: readonly DocumentShare[];
}

/** Who stands closest to whom: a document, or two groups that joined at a distance (0 equal … 1 nothing shared). */
export type ReuseTree =
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'group'; readonly distance: number; readonly members: readonly [ReuseTree, ReuseTree] };

/** Text reuse (文本沿用) among documents. */
export interface TextReuse {
  readonly documents: readonly DocumentReuse[];
  /** Of all documents, in their order. */
  readonly passages: readonly ReusedPassage[];
  /** Null where there are no documents. */
  readonly tree: ReuseTree | null;
}
