import { describe, expect, it } from 'vitest';
import type {
  ClauseSide,
  ComparisonRow,
  TextRun,
} from '../../src/core/report/comparison-view/comparison-view.ts';
import { nextUnread, numberingShifts } from '../../src/renderer/view/compare/review/review-progress.ts';
import { sourceStretch } from '../../src/renderer/view/compare/review/selected-evidence.ts';

const clause = (label: string): ClauseSide => ({ section: null, label, heading: null, start: 0, end: 1 });
/** `（十四）|（十三）` or one side alone, `read` or not. */
const row = (labels: string, read = false): ComparisonRow => {
  const [superior = '', reviewed = ''] = labels.split('|');
  const sides = (label: string) => (label === '' ? [] : [clause(label)]);
  return {
    id: labels,
    relation: 'same',
    moved: false,
    score: 1,
    confidence: 1,
    why: null,
    read,
    superior: sides(superior),
    reviewed: sides(reviewed),
    sentences: [],
    findings: [],
  };
};

describe('numbers that are shifted', () => {
  const said = (...rows: readonly string[]) =>
    numberingShifts(rows.map((labels) => row(labels))).map(
      ({ superior, reviewed }) => `${superior.join('-')} ${reviewed.join('-')}`,
    );
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['no shift, width aside', ['(一)|（一）', '（二）|（二）'], []],
    [
      'one clause left out, said once for all that follow',
      ['（十二）|（十二）', '（十三）|', '(十四)|（十三）', '（十五）|（十四）'],
      ['(十四)-（十五） （十三）-（十四）'],
    ],
    ['clauses that are arranged in another form', ['一、|二、（一）', '二、|二、（二）', '三、|（一）'], []],
    [
      'clauses in another order: not one shift from the last to the first',
      ['（七）|（八）', '（五）|（六）'],
      ['（七）-（七） （八）-（八）', '（五）-（五） （六）-（六）'],
    ],
    [
      'a shift that ends, and another one',
      ['一、|二、', '三、|三、', '四、|六、', '五、|七、'],
      ['一、-一、 二、-二、', '四、-五、 六、-七、'],
    ],
  ];
  it.each(cases)('%s', (_name, rows, expected) => {
    expect(said(...rows)).toEqual(expected);
  });
});

describe('the next unread row', () => {
  it.each([
    ['the one after', [false, false, true], 0, 1],
    ['round the end', [false, true, true], 1, 0],
    ['the only one is here', [true, false, true], 1, 1],
    ['none', [true, true], 0, null],
  ] as const)('%s', (_name, read, after, expected) => {
    expect(
      nextUnread(
        read.map((isRead, index) => row(`${index}|${index}`, isRead)),
        after,
      ),
    ).toBe(expected);
  });
});

describe('where selected words stand in the source', () => {
  const run = (text: string, start: number, end = start + text.length): TextRun => ({
    text,
    start,
    end,
    change: 'same',
    element: null,
  });
  const runs = [run('各级党委', 10), run('必须', 14), run('每年', 20, 24)];
  it.each([
    ['inside a run', 1, 3, { start: 11, end: 13 }],
    ['over runs', 2, 5, { start: 12, end: 15 }],
    ['a repaired run counts whole', 5, 7, { start: 15, end: 24 }],
    ['nothing', 3, 3, null],
  ] as const)('%s', (_name, from, to, expected) => {
    expect(sourceStretch(runs, from, to)).toEqual(expected);
  });
});
