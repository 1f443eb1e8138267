import { describe, expect, it } from 'vitest';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import { documentId, sha256, type DocumentId, type Sha256 } from '../../../src/core/model/ids.ts';
import type { Census, OpenedLibrary } from '../../../src/ipc/ipc-contract.ts';
import { auditDatabase, type DatabaseContents } from '../../../src/renderer/store/database-audit.ts';

const RULES = 'aaaaaaaaaaaa';
const wujin = sha256('a'.repeat(64));
const jizhou = sha256('b'.repeat(64));
const method = documentId(wujin, 1);
const draft = documentId(jizhou, 1);
const opinion = documentId(jizhou, 2);

const journalOf = (...decisions: readonly Decision[]): readonly JournalEntry[] =>
  decisions.map((decision, index) => ({ sequence: index + 1, at: '2018-10-08T09:00:00.000Z', decision }));
const added = (source: Sha256, name: string): Decision => ({
  kind: 'source_added',
  source,
  name,
  size: 1,
  origin: 'bundled',
});
const bundled = journalOf(added(wujin, '武进'), added(jizhou, '蓟州'));
const census: Census = {
  rulesVersion: RULES,
  documents: [method, draft, opinion],
  comparisons: 2,
  journalEntries: 2,
};
const opened = (changed: Partial<OpenedLibrary> = {}): OpenedLibrary => ({
  rulesVersion: RULES,
  journal: bundled,
  census,
  problems: [],
  journalDamage: null,
  lostEntries: 0,
  firstComparison: null,
  ...changed,
});
const whole: DatabaseContents = {
  sources: [
    { sha256: wujin, rulesVersion: RULES, documents: [method] },
    { sha256: jizhou, rulesVersion: RULES, documents: [draft, opinion] },
  ],
  texts: new Set([wujin, jizhou]),
  documents: new Set<DocumentId>([method, draft, opinion]),
  comparisons: 2,
  journalEntries: 2,
};
const empty: DatabaseContents = {
  sources: [],
  texts: new Set(),
  documents: new Set(),
  comparisons: 0,
  journalEntries: 0,
};

/** The audit with the files to be read by name. */
const audited = (library: OpenedLibrary, contents: DatabaseContents) => {
  const { toRead, isFirstStart, isDatabaseLost, haveRulesChanged, lostComparisons } = auditDatabase(
    library,
    contents,
  );
  const names = toRead.map(({ name }) => name);
  return { toRead: names, isFirstStart, isDatabaseLost, haveRulesChanged, lostComparisons };
};
const nothing = {
  toRead: [],
  isFirstStart: false,
  isDatabaseLost: false,
  haveRulesChanged: false,
  lostComparisons: 0,
};

describe('what is missing from the database', () => {
  const cases: readonly (readonly [string, OpenedLibrary, DatabaseContents, typeof nothing | object])[] = [
    ['nothing: no file is read', opened(), whole, nothing],
    [
      'everything at the first start: all is read, and nothing was lost',
      opened({ census: null }),
      empty,
      { ...nothing, toRead: ['武进', '蓟州'], isFirstStart: true },
    ],
    [
      'what a first start had not yet read when it was stopped',
      opened({ census: null }),
      { ...whole, sources: whole.sources.slice(0, 1), documents: new Set([method]), texts: new Set([wujin]) },
      { ...nothing, toRead: ['蓟州'] },
    ],
    [
      'everything, although the census says otherwise',
      opened(),
      empty,
      { ...nothing, toRead: ['武进', '蓟州'], isDatabaseLost: true },
    ],
    [
      'one of two documents of a file',
      opened(),
      { ...whole, documents: new Set([method, draft]) },
      { ...nothing, toRead: ['蓟州'], isDatabaseLost: true },
    ],
    [
      'a text only',
      opened(),
      { ...whole, texts: new Set([wujin]) },
      { ...nothing, toRead: ['蓟州'], isDatabaseLost: true },
    ],
    [
      'entries of the journal’s copy',
      opened(),
      { ...whole, journalEntries: 1 },
      { ...nothing, isDatabaseLost: true },
    ],
    ['comparisons only', opened(), { ...whole, comparisons: 0 }, { ...nothing, lostComparisons: 2 }],
    [
      'nothing, but the rules have changed',
      opened({ rulesVersion: 'bbbbbbbbbbbb' }),
      whole,
      { ...nothing, toRead: ['武进', '蓟州'], haveRulesChanged: true },
    ],
    [
      'a file that was added just before the program was stopped',
      opened({
        journal: [
          ...bundled,
          ...journalOf(added(sha256('c'.repeat(64)), '新文件')).map((entry) => ({ ...entry, sequence: 3 })),
        ],
      }),
      whole,
      { ...nothing, toRead: ['新文件'] },
    ],
    ['the census: what is in the database is believed', opened({ census: null }), whole, nothing],
    [
      'the census and the database, after somebody had decided something',
      opened({
        census: null,
        journal: journalOf(added(wujin, '武进'), { kind: 'document_removed', document: method }),
      }),
      empty,
      { ...nothing, toRead: ['武进'], isDatabaseLost: true },
    ],
  ];
  it.each(cases)('%s', (_name, library, contents, expected) => {
    expect(audited(library, contents)).toEqual(expected);
  });
});

describe('whether the census has to be written again', () => {
  const cases: readonly (readonly [string, OpenedLibrary, DatabaseContents, boolean])[] = [
    ['it says what is there', opened(), whole, false],
    ['there is none', opened({ census: null }), whole, true],
    ['it was written under other rules', opened({ rulesVersion: 'bbbbbbbbbbbb' }), whole, true],
    ['a comparison was made and not counted', opened(), { ...whole, comparisons: 3 }, true],
    [
      'a decision was written and not counted',
      opened({ journal: [...bundled, ...bundled.slice(0, 1).map((entry) => ({ ...entry, sequence: 3 }))] }),
      whole,
      true,
    ],
  ];
  it.each(cases)('%s', (_name, library, contents, expected) => {
    expect(auditDatabase(library, contents).isCensusStale).toBe(expected);
  });
});
