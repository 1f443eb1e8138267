import { libraryState } from '../../core/decisions/library-state.ts';
import type { JournalEntry } from '../../core/model/decision.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type { RequestedDecision } from '../../ipc/decision-schemas.ts';
import type { Outcome } from '../../ipc/ipc-contract.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { UndoState } from './library-store.ts';

/** What taking back needs of the store. */
export interface TakingBackContext {
  readonly entries: () => Promise<readonly JournalEntry[]>;
  readonly readUndoState: () => Promise<UndoState>;
  readonly decide: (decision: RequestedDecision) => Promise<Outcome<null>>;
}

/** Gives in words what was taken back or brought back; null where there was nothing. */
type TakeBack = () => Promise<Outcome<LocalizedText | null>>;

/**
 * Undo and redo. Each asks which entry is next only when the one before has been written: keys pressed faster than
 * main writes would otherwise name the same entry twice, and the second would be refused.
 */
export const takingBack = ({
  entries,
  readUndoState,
  decide,
}: TakingBackContext): Readonly<Record<keyof UndoState, TakeBack>> => {
  const inTurn = oneAtATime();
  const take = async (which: keyof UndoState): Promise<Outcome<LocalizedText | null>> => {
    const { undoable, redoable } = libraryState(await entries());
    const next = which === 'undo' ? undoable : redoable;
    if (next === null) return { ok: true, value: null };
    const what = (await readUndoState())[which];
    const outcome = await decide({ kind: which === 'undo' ? 'undone' : 'redone', entry: next.sequence });
    return outcome.ok ? { ok: true, value: what } : outcome;
  };
  return { undo: () => inTurn(() => take('undo')), redo: () => inTurn(() => take('redo')) };
};
