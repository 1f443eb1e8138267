import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPossible, libraryState } from '../../../src/core/decisions/library-state.ts';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import { documentId, sha256, type Sha256 } from '../../../src/core/model/ids.ts';

const wujin = sha256('a'.repeat(64));
const jizhou = sha256('b'.repeat(64));
const method = documentId(wujin, 1);
const draft = documentId(jizhou, 1);
const opinion = documentId(jizhou, 2);

const added = (source: Sha256, name: string): Decision => ({
  kind: 'source_added',
  source,
  name,
  size: 31_398,
  origin: 'bundled',
});
const journalOf = (...decisions: readonly Decision[]): readonly JournalEntry[] =>
  decisions.map((decision, index) => ({
    sequence: index + 1,
    at: `2018-10-08T09:0${index % 10}:00.000Z`,
    decision,
  }));

/** What people see of the state, as plain data. */
const shown = (journal: readonly JournalEntry[]) => {
  const { sources, names, removed, undoable, redoable } = libraryState(journal);
  return {
    sources: [...sources.values()].map(({ name }) => name),
    names: Object.fromEntries(names),
    removed: [...removed],
    undo: undoable?.sequence ?? null,
    redo: redoable?.sequence ?? null,
  };
};

const library = [added(wujin, '武进.txt'), added(jizhou, '蓟州.txt')];
const files = ['武进.txt', '蓟州.txt'];

describe('the state that decisions amount to', () => {
  const cases: readonly (readonly [string, readonly Decision[], ReturnType<typeof shown>])[] = [
    ['nothing was decided', [], { sources: [], names: {}, removed: [], undo: null, redo: null }],
    [
      'files are in the order in which they were added; adding cannot be taken back',
      library,
      { sources: files, names: {}, removed: [], undo: null, redo: null },
    ],
    [
      'the last name counts',
      [
        ...library,
        { kind: 'document_renamed', document: method, name: '武进办法' },
        { kind: 'document_renamed', document: method, name: '武进区实施办法' },
      ],
      { sources: files, names: { [method]: '武进区实施办法' }, removed: [], undo: 4, redo: null },
    ],
    [
      'taking a name back gives the one before it',
      [
        ...library,
        { kind: 'document_renamed', document: method, name: '武进办法' },
        { kind: 'document_renamed', document: method, name: '武进区实施办法' },
        { kind: 'undone', entry: 4 },
      ],
      { sources: files, names: { [method]: '武进办法' }, removed: [], undo: 3, redo: 4 },
    ],
    [
      'one of two documents in a file is removed',
      [...library, { kind: 'document_removed', document: draft }],
      { sources: files, names: {}, removed: [draft], undo: 3, redo: null },
    ],
    [
      'what was taken back comes back',
      [
        ...library,
        { kind: 'document_removed', document: draft },
        { kind: 'undone', entry: 3 },
        { kind: 'redone', entry: 3 },
      ],
      { sources: files, names: {}, removed: [draft], undo: 3, redo: null },
    ],
    [
      'a new decision ends what could be redone',
      [
        ...library,
        { kind: 'document_removed', document: draft },
        { kind: 'undone', entry: 3 },
        { kind: 'document_removed', document: opinion },
      ],
      { sources: files, names: {}, removed: [opinion], undo: 5, redo: null },
    ],
    [
      'adding the file again brings its removed documents back',
      [
        ...library,
        { kind: 'document_removed', document: draft },
        { kind: 'document_removed', document: method },
        added(jizhou, '蓟州（重新导入）.txt'),
      ],
      {
        sources: ['武进.txt', '蓟州（重新导入）.txt'],
        names: {},
        removed: [method],
        undo: 4,
        redo: null,
      },
    ],
    [
      'taking back what does not exist, or twice, changes nothing',
      [
        ...library,
        { kind: 'document_removed', document: draft },
        { kind: 'undone', entry: 1 },
        { kind: 'undone', entry: 99 },
        { kind: 'redone', entry: 3 },
        { kind: 'undone', entry: 3 },
        { kind: 'undone', entry: 3 },
      ],
      { sources: files, names: {}, removed: [], undo: null, redo: 3 },
    ],
  ];
  it.each(cases)('%s', (_name, decisions, expected) => {
    expect(shown(journalOf(...decisions))).toEqual(expected);
  });
});

describe('whether a decision is possible now', () => {
  const journal = journalOf(
    ...library,
    { kind: 'document_removed', document: draft },
    { kind: 'document_renamed', document: method, name: '武进办法' },
    { kind: 'undone', entry: 4 },
  );
  const cases: readonly (readonly [string, Decision, boolean])[] = [
    ['takes back what is in effect', { kind: 'undone', entry: 3 }, true],
    ['takes back what was taken back', { kind: 'undone', entry: 4 }, false],
    ['takes back the adding of a file', { kind: 'undone', entry: 1 }, false],
    ['brings back what was taken back', { kind: 'redone', entry: 4 }, true],
    ['brings back what is in effect', { kind: 'redone', entry: 3 }, false],
    [
      'names a document of the library',
      { kind: 'document_renamed', document: opinion, name: '天津意见' },
      true,
    ],
    [
      'names a document of a file that was never added',
      { kind: 'document_removed', document: documentId(sha256('c'.repeat(64)), 1) },
      false,
    ],
  ];
  it.each(cases)('%s', (_name, decision, expected) => {
    expect(isPossible(journal, decision)).toBe(expected);
  });
});

const sources = [wujin, jizhou];
const anyDocument = fc.constantFrom(method, draft, opinion);
const anyReversible: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('document_renamed' as const),
    document: anyDocument,
    name: fc.constantFrom('武进办法', '天津意见', '蓟州办法（征求意见稿）'),
  }),
  fc.record({ kind: fc.constant('document_removed' as const), document: anyDocument }),
);
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(...sources).map((source) => added(source, `${source.slice(0, 4)}.txt`)),
  },
  { weight: 4, arbitrary: anyReversible },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('undone' as const, 'redone' as const),
      entry: fc.integer({ min: 1, max: 20 }),
    }),
  },
);
const anyJournal = fc
  .array(anyDecision, { maxLength: 20 })
  .map((decisions) => journalOf(...library, ...decisions));
const extended = (journal: readonly JournalEntry[], decision: Decision): readonly JournalEntry[] => [
  ...journal,
  { sequence: (journal.at(-1)?.sequence ?? 0) + 1, at: '2018-10-09T00:00:00.000Z', decision },
];
const effects = (journal: readonly JournalEntry[]) => {
  const { names, removed } = shown(journal);
  return { names, removed: removed.toSorted() };
};

const MANY = { numRuns: 300 };

describe('laws of undoing', () => {
  it('a decision taken back at once leaves the state as it was', () => {
    fc.assert(
      fc.property(anyJournal, anyReversible, (journal, decision) => {
        const decided = extended(journal, decision);
        const undone = extended(decided, { kind: 'undone', entry: decided.length });
        expect(effects(undone)).toEqual(effects(journal));
      }),
      MANY,
    );
  });

  it('undoing and redoing what the state offers leaves effects and both offers as they were', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const { undo } = shown(journal);
        if (undo === null) return;
        const undone = extended(journal, { kind: 'undone', entry: undo });
        expect(shown(undone).redo).toBe(undo);
        expect(shown(extended(undone, { kind: 'redone', entry: undo }))).toEqual(shown(journal));
      }),
      MANY,
    );
  });

  it('undoing as often as is offered leaves no name and nothing removed, and every file', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        let current = journal;
        for (let undo = shown(current).undo; undo !== null; undo = shown(current).undo) {
          expect(isPossible(current, { kind: 'undone', entry: undo })).toBe(true);
          current = extended(current, { kind: 'undone', entry: undo });
        }
        expect(effects(current)).toEqual({ names: {}, removed: [] });
        expect(shown(current).sources).toEqual(shown(journal).sources);
      }),
      MANY,
    );
  });

  it('an entry that is not possible changes nothing', () => {
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 1, max: 30 }), (journal, entry) => {
        const decision: Decision = { kind: 'undone', entry };
        if (isPossible(journal, decision)) return;
        expect(shown(extended(journal, decision))).toEqual(shown(journal));
      }),
      MANY,
    );
  });
});
