import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/core/decisions/source-corrections.ts';
import { readSourceText } from '../../../src/core/import/read-source-text.ts';
import { anchorOf, type Anchor } from '../../../src/core/model/anchor.ts';
import type { Decision } from '../../../src/core/model/decision.ts';
import type { ElementType } from '../../../src/core/model/element.ts';
import type { ElementVerdict, StatedElement } from '../../../src/core/model/element-correction.ts';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import { analyzeSource } from '../../../src/core/pipeline.ts';
import { elementReports } from '../../../src/core/report/elements/element-report.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const TEXT = [
  '示例市人民政府关于加强安全生产工作的实施意见',
  '一、健全责任',
  '（一）各级政府应当每季度至少召开1次安全生产会议，研究解决重大问题。',
  '（二）安委会办公室每半年组织1次督查，并在督查结束后10个工作日内通报结果。',
  '（三）企业安全投入不低于5%。',
].join('\n');

const hash = (text: string) => sha256(createHash('sha256').update(text).digest('hex'));
/** The journal was made on this source; a changed text stands for another reading of the same file. */
const source = hash(TEXT);
const document = documentId(source, 1);
const segmenter = createJiebaSegmenter();

const place = (words: string): Anchor => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new RangeError(words);
  return anchorOf(TEXT, { start, end: start + words.length });
};
const decided = (words: string, about: ElementType | null, verdict: ElementVerdict): Decision => ({
  kind: 'element_corrected',
  document,
  places: [place(words)],
  about,
  verdict,
});
const stated = (
  words: string,
  about: ElementType | null,
  value: StatedElement['value'],
  given: Partial<StatedElement> = {},
): Decision =>
  decided(words, about, { kind: 'stated', element: { value, actor: null, modality: 'must', ...given } });
const often = (count: number, period: string): StatedElement['value'] => ({
  type: 'frequency',
  count,
  period,
  bound: 'exactly',
  vague: false,
  duration: null,
});

const readWith = (text: string, ...decisions: readonly Decision[]) => {
  const journal = [
    { kind: 'source_added', source, name: '意见.txt', size: 1, origin: 'file' } as const,
    ...decisions,
  ].map((decision, at) => ({ sequence: at + 1, at: '2026-01-01T00:00:00.000Z', decision }));
  const reading = readSourceText({ path: '意见.txt', sha256: source, bytes: new TextEncoder().encode(text) });
  const { documents, corrections } = analyzeSource(reading, segmenter, correctionsOf(journal, source));
  const [analyzed] = documents;
  if (analyzed === undefined) throw new RangeError('no document');
  return { elements: elementReports(analyzed), corrections: corrections[0] };
};
const shown = (text: string, ...decisions: readonly Decision[]) =>
  readWith(text, ...decisions)
    .elements.filter(({ type }) => type !== 'obligation')
    .map((element) => `${element.type} ${element.quote}${element.human === true ? ' 人工' : ''}`);

const READ = [
  'frequency 每季度至少召开1次',
  'frequency 每半年组织1次',
  'deadline 督查结束后10个工作日内',
  'quantity 不低于5%',
];

describe('what decisions make of the elements', () => {
  const often4 = stated('每季度至少召开1次', 'frequency', often(4, 'P1Y'));
  const dismissed = decided('不低于5%', 'quantity', { kind: 'dismissed' });
  const cases: readonly (readonly [string, readonly Decision[], readonly string[]])[] = [
    ['none', [], READ],
    ['a value is another', [often4], ['frequency 每季度至少召开1次 人工', ...READ.slice(1)]],
    ['words state no element', [dismissed], READ.slice(0, 3)],
    ['taken back', [dismissed, { kind: 'undone', entry: 2 }], READ],
    [
      'taken back and brought back',
      [dismissed, { kind: 'undone', entry: 2 }, { kind: 'redone', entry: 2 }],
      READ.slice(0, 3),
    ],
    ['given back to the program', [dismissed, decided('不低于5%', 'quantity', { kind: 'restored' })], READ],
    ['given up', [dismissed, { kind: 'correction_withdrawn', entry: 2 }], READ],
    [
      'the last word counts',
      [often4, decided('每季度至少召开1次', 'frequency', { kind: 'dismissed' })],
      READ.slice(1),
    ],
    [
      'an element is added, in its place among the others',
      [stated('1次安全生产会议', null, { type: 'quantity', value: 1, unit: '次', bound: 'at_least' })],
      [READ[0] ?? '', 'quantity 1次安全生产会议 人工', ...READ.slice(1)],
    ],
    [
      'an addition is given up by giving it back',
      [
        stated('重大问题', null, { type: 'duration', duration: 'P1Y' }),
        decided('重大问题', null, { kind: 'restored' }),
      ],
      READ,
    ],
    [
      'an element is of another kind',
      [stated('督查结束后10个工作日内', 'deadline', { type: 'duration', duration: 'P10D' })],
      [...READ.slice(0, 2), 'duration 督查结束后10个工作日内 人工', ...READ.slice(3)],
    ],
    [
      'what the program reads in the very same words is not doubled',
      [stated('不低于5%', null, { type: 'quantity', value: 5, unit: '%', bound: 'at_least' })],
      [...READ.slice(0, 3), 'quantity 不低于5% 人工'],
    ],
    [
      'hung up elsewhere',
      [dismissed, { kind: 'correction_moved', entry: 2, places: [place('每半年组织1次')] }],
      READ,
    ],
  ];
  it.each(cases)('%s', (_, decisions, expected) => {
    expect(shown(TEXT, ...decisions)).toEqual(expected);
  });

  it('a stated value has its yearly rate, confidence 1 and what the program had read beside it', () => {
    const { elements, corrections } = readWith(
      TEXT,
      stated('每半年组织1次', 'frequency', often(1, 'P3M'), { actor: '安委会办公室', modality: 'may' }),
    );
    const corrected = elements.find(({ human }) => human);
    expect(corrected).toMatchObject({
      id: 'frequency-p2',
      clause: '（二）',
      count: 1,
      period: 'P3M',
      perYear: 4,
      bound: 'exactly',
      subject: '安委会办公室',
      subjectInherited: false,
      modality: 'may',
      rule: 'human.stated',
      confidence: 1,
      human: true,
    });
    expect(corrections?.elements).toMatchObject([
      {
        entry: 2,
        about: 'frequency',
        element: 'frequency-p2',
        read: {
          value: { type: 'frequency', count: 1, period: 'P6M' },
          actor: '安委会办公室',
          modality: 'must',
        },
      },
    ]);
  });

  it('an actor is found in the sentence, or in front of it and then carried on; its role is looked up', () => {
    const subjects = (actor: string) =>
      readWith(
        TEXT,
        stated(
          '不低于5%',
          'quantity',
          { type: 'quantity', value: 5, unit: '%', bound: 'at_least' },
          { actor },
        ),
      )
        .elements.filter(({ human }) => human)
        .map(({ subject, subjectInherited, actorRole }) => [subject, subjectInherited, actorRole]);
    expect(subjects('企业')).toEqual([['企业', false, 'enterprise']]);
    expect(subjects('各级政府')).toEqual([['各级政府', true, 'government']]);
    expect(subjects('市应急管理局')).toEqual([['市应急管理局', false, 'emergency_management_department']]);
  });

  it('a duty follows: another modality has the strength of its word, and values stay linked by what is there now', () => {
    const duty = readWith(TEXT).elements.find(
      ({ type, quote }) => type === 'obligation' && quote.includes('召开'),
    );
    if (duty?.type !== 'obligation') throw new RangeError('no duty');
    expect(duty).toMatchObject({ modality: 'must', modalWord: '应当', strength: 90 });
    const { elements } = readWith(
      TEXT,
      stated(duty.quote, 'obligation', { type: 'obligation' }, { actor: '各级政府', modality: 'encourage' }),
      stated('每季度至少召开1次', 'frequency', often(4, 'P1Y')),
    );
    const corrected = elements.find(({ type, human }) => type === 'obligation' && human);
    expect(corrected).toMatchObject({
      id: 'obligation-p2',
      modality: 'encourage',
      modalWord: null,
      strength: 20,
      predicate: duty.predicate,
      object: duty.object,
      values: ['frequency-p3'],
    });
  });

  it('the ids of all other elements stay what they were', () => {
    const before = readWith(TEXT).elements;
    const after = readWith(TEXT, decided('每季度至少召开1次', 'frequency', { kind: 'dismissed' })).elements;
    const gone = before.find(({ quote }) => quote === '每季度至少召开1次');
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter((id) => id !== gone?.id));
    expect(JSON.stringify(after)).not.toContain(gone?.id);
  });
});

describe('another reading of the file', () => {
  const dismissed = decided('不低于5%', 'quantity', { kind: 'dismissed' });

  it('finds the words where they have moved', () => {
    const moved = TEXT.replace('一、健全责任', '一、健全责任\n（零）各级政府要提高认识。');
    expect(shown(moved, dismissed)).toEqual(READ.slice(0, 3));
  });

  it('lists what is not found for certain, and changes nothing', () => {
    const changed = TEXT.replace(
      '（三）企业安全投入不低于5%。',
      '（三）企业要增加安全投入，按营业额的3%提取。',
    );
    const { corrections } = readWith(changed, dismissed);
    expect(shown(changed, dismissed)).toEqual(shown(changed));
    expect(corrections).toMatchObject({
      elements: [],
      unplaced: [{ kind: 'element', entry: 2, about: 'quantity', place: place('不低于5%'), cause: 'lost' }],
    });
  });

  it('tells of words that are in no part of a document', () => {
    const paged = TEXT.replace('\n（三）', '\n- 3 -\n（三）');
    const start = paged.indexOf('- 3 -');
    const { corrections } = readWith(paged, {
      kind: 'element_corrected',
      document,
      about: null,
      places: [anchorOf(paged, { start, end: start + 5 })],
      verdict: {
        kind: 'stated',
        element: { value: { type: 'duration', duration: 'P3D' }, actor: null, modality: 'must' },
      },
    });
    expect(shown(paged)).toEqual(READ);
    expect(corrections?.unplaced).toMatchObject([{ kind: 'element', cause: 'left_out' }]);
  });
});
