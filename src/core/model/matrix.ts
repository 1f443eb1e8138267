import type { LinkRelation } from './alignment.ts';
import type { ClauseId, DocumentId, ElementId } from './ids.ts';
import type { CanonicalSpan } from './span.ts';

/** What the rows of a matrix (多文件对照) are. */
export type MatrixSubject = (typeof MATRIX_SUBJECTS)[number];
export const MATRIX_SUBJECTS = ['clause', 'obligation'] as const;

/** A clause of the superior document, or one duty of it. */
export interface MatrixRow {
  readonly clause: ClauseId;
  readonly span: CanonicalSpan;
  /** The duty, where rows are duties. */
  readonly obligation: ElementId | null;
}

/** What one document has of a row. */
export interface MatrixCell {
  readonly relation: LinkRelation | 'superior_only';
  /** What corresponds stands in clauses that are not paired with the row's. */
  readonly moved: boolean;
  /** Where it stands, in document order. */
  readonly clauses: readonly ClauseId[];
  /** The passages that correspond, in document order. */
  readonly passages: readonly CanonicalSpan[];
  /** Share of the row's letters and digits that stand in runs of five or more in the passages too, 0..1. */
  readonly kept: number;
  /** Frequencies, deadlines, durations and quantities in the passages. */
  readonly values: readonly ElementId[];
  /** Of the duty that corresponds, or of the strictest one of the clause; null where there is none. */
  readonly strength: number | null;
  /** Differences from the row that are stricter … */
  readonly stricter: number;
  /** … and looser. */
  readonly looser: number;
}

/** A passage of one document: a whole clause, or a sentence of it. */
export interface LocalPassage {
  readonly document: DocumentId;
  readonly clause: ClauseId;
  readonly span: CanonicalSpan;
}

/** One document against every row. */
export interface MatrixColumn {
  readonly document: DocumentId;
  /** One a row. */
  readonly cells: readonly MatrixCell[];
  /** Clauses that no row has, and sentences with a duty or value that no row has. */
  readonly own: readonly LocalPassage[];
}

/** Passages on one matter in one or more documents; the first stands for all. */
export interface PassageCluster {
  readonly members: readonly [LocalPassage, ...LocalPassage[]];
  /** In how many documents. */
  readonly documents: number;
}

/** A topic that documents without a common superior share: what each has of it, one cell a document. */
export interface UnionRow {
  readonly topic: LocalPassage;
  readonly cells: readonly MatrixCell[];
}
