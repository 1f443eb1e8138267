import type { Decision, JournalEntry, ScannedFile, SourceOrigin } from '../model/decision.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../model/ids.ts';
import type { ComparedDocuments } from '../model/pairing.ts';

import { decisionHistory } from './decision-history.ts';
import { isReview } from './pair-reviews.ts';
import { isAnchored, isWithdrawable } from './source-corrections.ts';

/** A file that the library holds. */
export interface LibrarySource {
  readonly sha256: Sha256;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly origin: SourceOrigin;
  /** The scan whose text a person attached, or null. */
  readonly scan: ScannedFile | null;
  /** ISO 8601 instant at which it was first added. */
  readonly addedAt: string;
}

/** What all decisions together amount to. */
export interface LibraryState {
  /** In the order in which they were first added. */
  readonly sources: ReadonlyMap<Sha256, LibrarySource>;
  /** Names given by people; a document without one goes by its title. */
  readonly names: ReadonlyMap<DocumentId, string>;
  readonly removed: ReadonlySet<DocumentId>;
  /** What undoing takes back next, and what redoing brings back next. */
  readonly undoable: JournalEntry | null;
  readonly redoable: JournalEntry | null;
}

/** Folds the journal into the state of the library; corrections of readings are folded apart. */
export const libraryState = (journal: readonly JournalEntry[]): LibraryState => {
  const { done, undone } = decisionHistory(journal);
  const inEffect = new Set(done);
  const sources = new Map<Sha256, LibrarySource>();
  const names = new Map<DocumentId, string>();
  const removed = new Set<DocumentId>();
  for (const entry of journal) {
    const { decision } = entry;
    if (decision.kind === 'source_added') {
      const { source } = decision;
      sources.set(source, addedSource(decision, sources.get(source)?.addedAt ?? entry.at));
      // Adding a file again is how a person brings back documents of it that were removed.
      for (const document of removed) if (sourceOf(document) === source) removed.delete(document);
    } else if (inEffect.has(entry)) {
      if (decision.kind === 'document_renamed') names.set(decision.document, decision.name);
      if (decision.kind === 'document_removed') removed.add(decision.document);
    }
  }
  return { sources, names, removed, undoable: done.at(-1) ?? null, redoable: undone.at(-1) ?? null };
};

const addedSource = (
  { source, name, size, origin, scan }: Extract<Decision, { readonly kind: 'source_added' }>,
  addedAt: string,
): LibrarySource => ({ sha256: source, name, size, origin, scan: scan ?? null, addedAt });

/** Whether an entry may be written now: what it takes back is in effect, what it brings back was taken back. */
export const isPossible = (journal: readonly JournalEntry[], decision: Decision): boolean => {
  const { done, undone } = decisionHistory(journal);
  const names = (entries: readonly JournalEntry[], entry: number) =>
    entries.some(({ sequence }) => sequence === entry);
  if (isReview(decision)) return isPairAtHand(journal, decision.pair);
  // Everything that is about one document.
  if ('document' in decision) return libraryState(journal).sources.has(sourceOf(decision.document));
  switch (decision.kind) {
    case 'undone':
      return names(done, decision.entry);
    case 'redone':
      return names(undone, decision.entry);
    case 'correction_moved':
      return done.some((entry) => entry.sequence === decision.entry && isAnchored(entry.decision));
    case 'correction_withdrawn':
      return done.some((entry) => entry.sequence === decision.entry && isWithdrawable(entry.decision));
    case 'pairing_corrected':
      return isPairAtHand(journal, decision);
    case 'review_withdrawn':
      return done.some((entry) => entry.sequence === decision.entry && isReview(entry.decision));
    case 'source_added':
      return true;
  }
};

const isPairAtHand = (
  journal: readonly JournalEntry[],
  { superior, reviewed }: ComparedDocuments,
): boolean => {
  const { sources } = libraryState(journal);
  return sources.has(sourceOf(superior)) && sources.has(sourceOf(reviewed));
};
