import { libraryState } from '../../core/decisions/library-state.ts';
import type { JournalEntry } from '../../core/model/decision.ts';
import { sourceOf, type DocumentId } from '../../core/model/ids.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type { UndoState } from './library-store.ts';

/** Tells in words which decisions the next undo and redo concern. */
export const undoState = (
  journal: readonly JournalEntry[],
  titles: ReadonlyMap<DocumentId, string>,
): UndoState => {
  const { sources, names, undoable, redoable } = libraryState(journal);
  const nameOf = (id: DocumentId): string =>
    names.get(id) ?? titles.get(id) ?? sources.get(sourceOf(id))?.name ?? id;
  const tell = (entry: JournalEntry | null): LocalizedText | null => {
    if (entry === null) return null;
    const { decision } = entry;
    switch (decision.kind) {
      case 'document_renamed':
        return { zh: `重命名为“${decision.name}”`, en: `rename to “${decision.name}”` };
      case 'document_removed': {
        const name = nameOf(decision.document);
        return { zh: `移除“${name}”`, en: `remove “${name}”` };
      }
      case 'source_added':
      case 'undone':
      case 'redone':
        return null;
    }
  };
  return { undo: tell(undoable), redo: tell(redoable) };
};
