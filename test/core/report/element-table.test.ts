import { describe, expect, it } from 'vitest';
import { BODIES } from '../../../src/core/extract/lexicon/bodies.ts';
import type { ValueReport } from '../../../src/core/report/contract/contract.ts';
import { elementReports } from '../../../src/core/report/elements/element-report.ts';
import { ELEMENT_TABLE_COLUMNS } from '../../../src/core/report/elements/element-table-columns.ts';
import { elementRows, elementTableDocument } from '../../../src/core/report/elements/element-table.ts';
import { documentHead } from '../../../src/core/report/document-head.ts';
import { timeKey } from '../../../src/core/report/elements/element-time.ts';
import { roleWords } from '../../../src/core/report/words/role-words.ts';
import { valueWords } from '../../../src/core/report/words/value-words.ts';
import { analyzeBytes } from '../analyze-text.ts';

const frequency = (given: Partial<Extract<ValueReport, { type: 'frequency' }>>): ValueReport => ({
  type: 'frequency',
  count: null,
  period: 'P1Y',
  bound: 'none',
  vague: false,
  duration: null,
  perYear: null,
  ...given,
});
const deadline = (given: Partial<Extract<ValueReport, { type: 'deadline' }>>): ValueReport => ({
  type: 'deadline',
  date: null,
  trigger: null,
  bound: 'by',
  workingDays: false,
  vague: false,
  ...given,
});

describe('a value in words', () => {
  const table: readonly (readonly [printed: string, value: ValueReport, zh: string])[] = [
    ['每年至少召开2次', frequency({ count: 2, bound: 'at_least' }), '每年≥2次'],
    ['每季度召开一次', frequency({ count: 1, period: 'P3M', bound: 'exactly' }), '每季度1次'],
    ['原则上2年轮训1次', frequency({ count: 1, period: 'P2Y', bound: 'exactly' }), '每2年1次'],
    ['每周不少于半天', frequency({ period: 'P1W', bound: 'at_least', duration: 'P0.5D' }), '每周≥0.5日'],
    ['定期', frequency({ period: null, vague: true }), '定期'],
    ['到2020年', deadline({ date: '2020' }), '2020年底前'],
    ['2025年6月底前', deadline({ date: '2025-06' }), '2025年6月底前'],
    ['2019年6月30日前', deadline({ date: '2019-06-30' }), '2019年6月30日前'],
    ['于11月28日前', deadline({ date: '--11-28' }), '11月28日前'],
    ['自2020年1月1日起', deadline({ date: '2020-01-01', bound: 'from' }), '2020年1月1日起'],
    ['2019年至2021年', deadline({ date: '2019/2021', bound: 'range' }), '2019年至2021年'],
    [
      '自受理之日起15个工作日内',
      deadline({ date: 'P15D', trigger: '受理', bound: 'within', workingDays: true }),
      '受理后15个工作日内',
    ],
    ['事故结案后一年内', deadline({ date: 'P1Y', trigger: '事故结案', bound: 'within' }), '事故结案后1年内'],
    ['自印发之日起', deadline({ date: 'P0D', trigger: '印发', bound: 'from' }), '自印发之日起'],
    ['规定时限内', deadline({ bound: 'within', vague: true }), '规定时限内'],
    ['五年内', { type: 'duration', duration: 'P5Y' }, '5年'],
    ['不低于5%', { type: 'quantity', value: 5, unit: '%', bound: 'at_least' }, '≥5%'],
    ['3—5人', { type: 'quantity', value: [3, 5], unit: '人', bound: 'range' }, '3–5人'],
  ];
  it.each(table)('%s', (printed, value, zh) => {
    expect(valueWords(value, printed).zh).toBe(zh);
  });
});

describe('roles', () => {
  it.each(BODIES.map(({ role }) => role))('%s has a name', (role) => {
    expect(roleWords(role).zh).not.toBe(role);
  });
});

const POLICY = [
  '示例市人民政府关于加强消防工作的实施意见',
  '示政发〔2021〕3号',
  '一、总体要求',
  '（一）健全责任。各级政府应当每年至少开展2次消防安全检查。区应急管理局必须于2022年6月底前完成整治。',
  '（二）强化保障。鼓励企业增加投入，投入比例不低于5%。',
].join('\n');

describe('rows of a document', () => {
  const [analyzed] = analyzeBytes('示例.txt', new TextEncoder().encode(POLICY));
  if (analyzed === undefined) throw new Error('the sample is a document');
  const rows = elementRows(elementReports(analyzed));
  const document = elementTableDocument(documentHead(analyzed.document), null);
  const rowOf = (quote: string) => rows.find((row) => row.quote.includes(quote) && row.type !== 'obligation');

  it('come in position order, one an element', () => {
    expect(rows).toHaveLength(analyzed.elements.length);
    const starts = rows.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('carry actor, value, time and the duty that a value binds', () => {
    const meeting = rowOf('每年至少开展2次');
    expect(meeting).toMatchObject({ clause: '（一）', subject: '各级政府', value: { zh: '每年≥2次' } });
    expect(meeting?.duty).toContain('消防安全检查');
    expect(meeting && timeKey(meeting.time)).toBe('period/P1Y');
    const due = rowOf('2022年6月底前');
    expect(due && timeKey(due.time)).toBe('year/2022');
    expect(due?.strength).toBe(100);
  });

  it('of a duty name the values inside it', () => {
    const duty = rows.find((row) => row.type === 'obligation' && row.quote.includes('每年至少'));
    expect(duty).toMatchObject({ value: { zh: '每年≥2次' }, duty: null });
  });

  it('write every column, offsets and hash among them', () => {
    const [row] = rows;
    const cells = row && ELEMENT_TABLE_COLUMNS.map(({ cell }) => cell(row, document, 'zh'));
    expect(cells).toContain('示政发〔2021〕3号');
    expect(cells).toContain(row?.start);
    expect(cells).toContain(document.sha256);
  });
});
