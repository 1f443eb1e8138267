import { libraryState } from '../../core/decisions/library-state.ts';
import type { Decision, JournalEntry } from '../../core/model/decision.ts';
import { sourceOf, type DocumentId } from '../../core/model/ids.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import { isCorrecting, tellCorrection } from './correction-sentences.ts';
import type { UndoState } from './library-store.ts';
import { isReview } from '../../core/decisions/pair-reviews.ts';
import { tellPairing } from './pairing-words.ts';
import { tellReview } from './tell-review.ts';

/** Tells in words which decisions the next undo and redo concern. */
export const undoState = (
  journal: readonly JournalEntry[],
  titles: ReadonlyMap<DocumentId, string>,
): UndoState => {
  const { sources, names, undoable, redoable } = libraryState(journal);
  const nameOf = (id: DocumentId): string =>
    names.get(id) ?? titles.get(id) ?? sources.get(sourceOf(id))?.name ?? id;
  const tell = (entry: JournalEntry | null): LocalizedText | null =>
    entry === null ? null : tellDecision(entry.decision, nameOf);
  return { undo: tell(undoable), redo: tell(redoable) };
};

const tellDecision = (decision: Decision, nameOf: (id: DocumentId) => string): LocalizedText | null => {
  if (isCorrecting(decision)) return tellCorrection(decision);
  if (isReview(decision) || decision.kind === 'review_withdrawn') return tellReview(decision);
  switch (decision.kind) {
    case 'document_renamed':
      return { zh: `重命名为“${decision.name}”`, en: `rename to “${decision.name}”` };
    case 'document_removed': {
      const name = nameOf(decision.document);
      return { zh: `移除“${name}”`, en: `remove “${name}”` };
    }
    case 'pairing_corrected':
      return tellPairing(decision);
    case 'source_added':
    case 'undone':
    case 'redone':
      return null;
  }
};
