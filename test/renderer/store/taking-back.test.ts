import { describe, expect, it } from 'vitest';
import { isPossible, libraryState } from '../../../src/core/decisions/library-state.ts';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import type { RequestedDecision } from '../../../src/ipc/decision-schemas.ts';
import type { Outcome } from '../../../src/ipc/ipc-contract.ts';
import { takingBack } from '../../../src/renderer/store/taking-back.ts';
import { undoState } from '../../../src/renderer/store/undo-state.ts';

const source = sha256('a'.repeat(64));
const document = documentId(source, 1);
const renamed = (name: string): Decision => ({ kind: 'document_renamed', document, name });

/** A journal that writes as main does: after a while, and only what is possible then. */
const slowJournal = (...names: readonly string[]) => {
  const written: JournalEntry[] = [];
  const write = (decision: Decision): void => {
    written.push({ sequence: written.length + 1, at: '2018-10-08T09:00:00.000Z', decision });
  };
  write({ kind: 'source_added', source, name: '武进.txt', size: 1, origin: 'bundled' });
  names.forEach((name) => {
    write(renamed(name));
  });
  const decide = async (decision: RequestedDecision): Promise<Outcome<null>> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (!isPossible(written, decision))
      return { ok: false, message: { zh: '此操作现在无法进行', en: 'refused' }, cancelled: false };
    write(decision);
    return { ok: true, value: null };
  };
  return {
    name: () => libraryState(written).names.get(document) ?? null,
    ...takingBack({
      entries: () => Promise.resolve([...written]),
      readUndoState: () => Promise.resolve(undoState(written, new Map())),
      decide,
    }),
  };
};

describe('undo and redo asked for faster than the journal writes', () => {
  it('takes back one decision after the other, and says which', async () => {
    const journal = slowJournal('甲', '乙', '丙');
    const outcomes = await Promise.all([journal.undo(), journal.undo()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const told = outcomes.map((outcome) => (outcome.ok ? (outcome.value?.zh ?? '') : ''));
    expect(told[0]).toContain('丙');
    expect(told[1]).toContain('乙');
    expect(journal.name()).toBe('甲');
  });

  it('brings them back in order, also when undo and redo are mixed', async () => {
    const journal = slowJournal('甲', '乙');
    const outcomes = await Promise.all([journal.undo(), journal.undo(), journal.redo(), journal.redo()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(journal.name()).toBe('乙');
  });

  it('says when there is nothing left, and goes on afterwards', async () => {
    const journal = slowJournal('甲');
    const [first, second, third] = await Promise.all([journal.undo(), journal.undo(), journal.redo()]);
    expect([first.ok, second.ok, third.ok]).toEqual([true, true, true]);
    expect(second).toEqual({ ok: true, value: null });
    expect(journal.name()).toBe('甲');
  });
});
