import type { DocumentSide } from './document-side.ts';
import type { Anchor } from './anchor.ts';
import type { ClauseId, DocumentId } from './ids.ts';

/** Two documents that are compared. */
export interface ComparedDocuments {
  readonly reviewed: DocumentId;
  readonly superior: DocumentId;
}

/**
 * What a person did to the pairing of clauses:
 * - `repair` (改配): a clause corresponds to another one than the program found;
 * - `merge` (并入): a clause joins those of a row;
 * - `split` (拆开): clauses of a row no longer belong together;
 * - `unpair` (取消配对): clauses have no counterpart.
 */
export const PAIRING_ACTS = ['repair', 'merge', 'split', 'unpair'] as const;
export type PairingAct = (typeof PAIRING_ACTS)[number];

/**
 * Clauses that correspond as a person says, n:m, each hung up by its first line: to one another and to nothing
 * else. Where one side is empty, those of the other have no counterpart.
 */
export interface StatedLink {
  readonly reviewed: readonly Anchor[];
  readonly superior: readonly Anchor[];
}

/** A decision about pairings, in effect. */
export interface PairingStatement {
  /** Number of its entry in the journal. */
  readonly entry: number;
  readonly links: readonly StatedLink[];
}

/** All that people decided about the pairing of two documents, in the order in which they did. */
export interface PairingCorrections {
  /** The numbers of the entries in effect: equal keys mean equal statements. '' where there are none. */
  readonly key: string;
  readonly statements: readonly PairingStatement[];
}

/** A stated link in the documents as they are read now; both lists in document order, one may be empty. */
export interface GivenLink {
  readonly entry: number;
  readonly reviewed: readonly ClauseId[];
  readonly superior: readonly ClauseId[];
}

/**
 * A stated link that could not be carried out, and the first of its places to blame: its words are gone
 * (`lost`), stand at several places (`ambiguous`), or no clause begins there any more (`no_clause`).
 */
export interface UnplacedPairing {
  readonly entry: number;
  readonly side: DocumentSide;
  readonly place: Anchor;
  readonly cause: 'lost' | 'ambiguous' | 'no_clause';
}
