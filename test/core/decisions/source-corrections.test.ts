import { describe, expect, it } from 'vitest';
import { isPossible } from '../../../src/core/decisions/library-state.ts';
import { placeCorrections } from '../../../src/core/decisions/place-corrections.ts';
import { correctionsOf } from '../../../src/core/decisions/source-corrections.ts';
import { lineAnchor, type Anchor } from '../../../src/core/model/anchor.ts';
import type { LineReading } from '../../../src/core/model/correction.ts';
import type { Decision, JournalEntry } from '../../../src/core/model/decision.ts';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import { structureSource } from '../../../src/core/pipeline.ts';

const source = sha256('a'.repeat(64));
const document = documentId(source, 1);
const other = documentId(sha256('b'.repeat(64)), 1);
const text = [
  '关于加强安全生产的实施意见',
  '一、加强领导。各级党委要加强领导。',
  '二、加强督查。各级政府要加强督查。',
  '三、附则。本意见自2019年1月1日起施行。',
].join('\n');

const at = (words: string): Anchor => {
  const anchor = lineAnchor(text, text.indexOf(words));
  if (anchor === null) throw new RangeError(words);
  return anchor;
};
const corrected = (words: string, reading: LineReading | null): Decision => ({
  kind: 'structure_corrected',
  document,
  places: [at(words)],
  reading,
});
const titled = (value: string | null): Decision => ({
  kind: 'fact_corrected',
  document,
  fact: { field: 'title', value },
});
const journalOf = (...decisions: readonly Decision[]): readonly JournalEntry[] =>
  [{ kind: 'source_added', source, name: '意见.txt', size: 1, origin: 'file' } as const, ...decisions].map(
    (decision, index) => ({ sequence: index + 1, at: '2018-10-08T09:00:00.000Z', decision }),
  );

const readWith = (sourceText: string, ...decisions: readonly Decision[]) =>
  structureSource(
    {
      kind: 'text',
      source: {
        sha256: source,
        path: '意见.txt',
        format: 'txt',
        encoding: 'utf-8',
        text: sourceText,
        lineBreaks: 'unknown',
        marks: [],
        notes: [],
      },
    },
    correctionsOf(journalOf(...decisions), source),
  );
const labels = (...decisions: readonly Decision[]) =>
  readWith(text, ...decisions).documents[0]?.sections.flatMap(({ clauses }) =>
    clauses.map(({ label }) => label),
  );

describe('what decisions make of a reading', () => {
  const cases: readonly (readonly [string, readonly Decision[], readonly string[]])[] = [
    ['none', [], ['一、', '二、', '三、']],
    ['one line is no clause', [corrected('二、', 'text')], ['一、', '三、']],
    [
      'the last word on a line counts',
      [corrected('二、', 'text'), corrected('二、', 'clause')],
      ['一、', '二、', '三、'],
    ],
    [
      'the line is given back to the program',
      [corrected('二、', 'text'), corrected('二、', null)],
      ['一、', '二、', '三、'],
    ],
    ['taken back', [corrected('二、', 'text'), { kind: 'undone', entry: 2 }], ['一、', '二、', '三、']],
    [
      'taken back and brought back',
      [corrected('二、', 'text'), { kind: 'undone', entry: 2 }, { kind: 'redone', entry: 2 }],
      ['一、', '三、'],
    ],
    [
      'given up',
      [corrected('二、', 'text'), { kind: 'correction_withdrawn', entry: 2 }],
      ['一、', '二、', '三、'],
    ],
    [
      'hung up elsewhere',
      [corrected('二、', 'text'), { kind: 'correction_moved', entry: 2, places: [at('三、')] }],
      ['一、', '二、'],
    ],
    [
      'giving up was taken back',
      [corrected('二、', 'text'), { kind: 'correction_withdrawn', entry: 2 }, { kind: 'undone', entry: 3 }],
      ['一、', '三、'],
    ],
  ];
  it.each(cases)('%s', (_, decisions, expected) => {
    expect(labels(...decisions)).toEqual(expected);
  });

  it('a fact is what was stated last, and the program says what it had read', () => {
    const { documents, corrections } = readWith(text, titled('第一次'), titled('安全生产意见'));
    expect(documents[0]?.title).toBe('安全生产意见');
    expect(corrections[0]?.facts).toEqual([
      { entry: 3, fact: { field: 'title', value: '安全生产意见' }, read: '关于加强安全生产的实施意见' },
    ]);
    const restored = readWith(text, titled(null), { kind: 'fact_restored', document, field: 'title' });
    expect(restored.documents[0]?.title).toBe('关于加强安全生产的实施意见');
  });

  it('equal keys are equal corrections; undoing gives the key of before', () => {
    const keyOf = (...decisions: readonly Decision[]) => correctionsOf(journalOf(...decisions), source).key;
    expect(keyOf()).toBe('');
    expect(keyOf(corrected('二、', 'text'))).toBe('2');
    expect(keyOf(corrected('二、', 'text'), titled('甲'), { kind: 'undone', entry: 3 })).toBe('2');
    expect(keyOf({ kind: 'fact_corrected', document: other, fact: { field: 'title', value: '乙' } })).toBe(
      '',
    );
  });

  it('what cannot be placed is listed and changes nothing', () => {
    const changed = text.replace('二、加强督查。各级政府要加强督查。\n', '');
    const { documents, corrections } = readWith(changed, corrected('二、', 'text'), titled('甲'));
    expect(documents[0]?.title).toBe('甲');
    expect(corrections[0]?.unplaced).toEqual([
      { kind: 'structure', entry: 2, reading: 'text', place: at('二、'), cause: 'lost' },
    ]);
    const gone = documentId(source, 2);
    const fact = { field: 'title', value: '乙' } as const;
    expect(readWith(text, { kind: 'fact_corrected', document: gone, fact }).corrections[0]?.unplaced).toEqual(
      [{ kind: 'fact', entry: 2, fact }],
    );
  });

  it('what is given back needs no place', () => {
    const lost = placeCorrections('别的文字', [
      { entry: 1, document, places: [at('二、')], reading: 'text' },
      { entry: 2, document, places: [at('二、')], reading: null },
    ]);
    expect(lost.unplaced).toEqual([]);
  });
});

describe('a decision is possible', () => {
  const journal = journalOf(corrected('二、', 'text'), titled('甲'));
  const cases: readonly (readonly [string, Decision, boolean])[] = [
    ['about a document of the library', corrected('三、', 'item'), true],
    ['not about another', { kind: 'fact_restored', document: other, field: 'title' }, false],
    ['that gives up a correction of a line', { kind: 'correction_withdrawn', entry: 2 }, true],
    ['not that gives up a fact: it has no place', { kind: 'correction_withdrawn', entry: 3 }, false],
    ['not that moves what never was', { kind: 'correction_moved', entry: 9, places: [at('三、')] }, false],
  ];
  it.each(cases)('%s', (_, decision, expected) => {
    expect(isPossible(journal, decision)).toBe(expected);
  });
});
