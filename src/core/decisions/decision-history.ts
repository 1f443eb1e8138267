import type { Decision, JournalEntry } from '../model/decision.ts';

/** What can be taken back, and what was. */
export interface DecisionHistory {
  /** Reversible entries in effect, the latest last. */
  readonly done: readonly JournalEntry[];
  /** Entries taken back since the last new decision, the latest last. */
  readonly undone: readonly JournalEntry[];
}

/** Decisions that can be taken back. Adding a source is not among them: its documents can be removed. */
const isReversible = ({ kind }: Decision): boolean =>
  kind !== 'source_added' && kind !== 'undone' && kind !== 'redone';

const without = (entries: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] =>
  entries.filter((other) => other !== entry);

const extendHistory = ({ done, undone }: DecisionHistory, entry: JournalEntry): DecisionHistory => {
  const { decision } = entry;
  if (decision.kind === 'undone') {
    const target = done.find(({ sequence }) => sequence === decision.entry);
    return target ? { done: without(done, target), undone: [...undone, target] } : { done, undone };
  }
  if (decision.kind === 'redone') {
    const target = undone.find(({ sequence }) => sequence === decision.entry);
    return target ? { done: [...done, target], undone: without(undone, target) } : { done, undone };
  }
  // A new decision starts a new future: what had been taken back before it can no longer be redone.
  return isReversible(decision) ? { done: [...done, entry], undone: [] } : { done, undone };
};

/**
 * Folds the journal's undos and redos. An entry that takes back what is not in effect (or brings back what was
 * not taken back) changes nothing, so that any journal, even one with lost lines, has a history.
 */
export const decisionHistory = (journal: readonly JournalEntry[]): DecisionHistory =>
  journal.reduce<DecisionHistory>(extendHistory, { done: [], undone: [] });

/** Reversible entries in effect, in the order in which they were decided. */
export const entriesInEffect = (journal: readonly JournalEntry[]): readonly JournalEntry[] =>
  decisionHistory(journal).done.toSorted((a, b) => a.sequence - b.sequence);
