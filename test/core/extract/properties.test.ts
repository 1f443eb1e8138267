import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALUE_RULES } from '../../../src/core/extract/extract-values.ts';
import type { Element, ValueElement } from '../../../src/core/model/element.ts';
import { contains, textAt } from '../../../src/core/model/span.ts';
import { readElements, stated } from './read-values.ts';

/** Pieces of policy sentences: strings of random letters would never meet a rule. */
const PIECES = [
  '各级党委',
  '区政府及其有关部门',
  '镇（开发区、街道）',
  '企业',
  '由市财政局',
  '要',
  '应当',
  '不得',
  '可以',
  '鼓励',
  '定期',
  '年度',
  '每年',
  '每季度',
  '每三年',
  '至少',
  '不少于',
  '不超过',
  '最高',
  '召开',
  '组织',
  '开展',
  '落实',
  '对',
  '将',
  '把',
  '按照',
  '2次',
  '一次',
  '两次',
  '会议',
  '责任制',
  '的',
  '单位',
  '到2020年',
  '2025年6月30日',
  '底前',
  '前',
  '自',
  '受理',
  '之日起',
  '事故结案后',
  '15个工作日',
  '一个月',
  '3—5年',
  '半年',
  '内',
  '以内',
  '以上',
  '以下',
  '起',
  '至',
  '5%',
  '百分之四十',
  '三分之二',
  '80万元',
  '二万元',
  '100人',
  '1：2',
  '有效期',
  '终身',
  '“十四五”',
  '期间',
  '《安全生产法》',
  '“五位一体”',
  '（1）',
  '，',
  '。',
  '；',
  '：',
  '、',
  '（',
  '）',
  '\n',
  ' ',
  '\uD83D',
  '\uDE00',
  'ABC',
  '０５',
];
const policyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''));
const SETTINGS = { numRuns: 600 };

const CONTEXTUAL = new Set(VALUE_RULES.filter((rule) => rule.contextual === true).map((rule) => rule.id));

const isValue = (element: Element): element is ValueElement => element.type !== 'obligation';

/** A comparator before a list or a noun bounds from outside the passage; the number itself is inside it. */
const withoutBound = (value: ValueElement): string =>
  value.type === 'quantity' ? `${String(value.value)} ${value.unit}` : stated(value);

describe('whatever the text', () => {
  it('every element lies in the text, inside its context, in order, with an id of its own', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const elements = readElements(text);
        let before = 0;
        for (const element of elements) {
          expect(element.span.end).toBeLessThanOrEqual(text.length);
          expect(element.span.end).toBeGreaterThan(element.span.start);
          expect(contains(element.context, element.span)).toBe(true);
          expect(element.span.start).toBeGreaterThanOrEqual(before);
          before = element.span.start;
        }
        expect(new Set(elements.map((element) => element.id)).size).toBe(elements.length);
      }),
      SETTINGS,
    );
  });

  it('values do not overlap each other, and obligations hold the values that they name', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const elements = readElements(text);
        const values = elements.filter(isValue);
        values.forEach((value, index) => {
          const next = values[index + 1];
          if (next !== undefined) expect(next.span.start).toBeGreaterThanOrEqual(value.span.end);
        });
        for (const duty of elements) {
          if (duty.type !== 'obligation') continue;
          const inside = values.filter((value) => contains(duty.span, value.span)).map((value) => value.id);
          expect(duty.values).toEqual(inside);
        }
      }),
      SETTINGS,
    );
  });

  it('the passage of a value alone gives the same value again', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        for (const element of readElements(text)) {
          if (!isValue(element) || CONTEXTUAL.has(element.rule)) continue;
          const again = readElements(textAt(text, element.span)).filter(isValue);
          expect(again.map(withoutBound)).toContain(withoutBound(element));
        }
      }),
      SETTINGS,
    );
  });

  it('no rule whose pattern fits is passed over for want of its signs', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        for (const { id, pattern, needs } of VALUE_RULES) {
          const missing = needs.filter((signs) => ![...signs].some((sign) => text.includes(sign)));
          if (missing.length > 0) expect([id, text.match(pattern)]).toEqual([id, null]);
        }
      }),
      SETTINGS,
    );
  });

  it('the actor of an element is a passage of the text', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        for (const { actor } of readElements(text)) {
          if (actor !== null) expect(textAt(text, actor.span)).toBe(actor.text);
        }
      }),
      SETTINGS,
    );
  });
});

/** Sentences of 20,000 signs that invite a pattern to search back and forth. */
const LONG: readonly (readonly [shape: string, piece: string])[] = [
  ['no punctuation', '各级党委和政府要切实加强安全生产工作领导'],
  ['only punctuation', '，；：、'],
  ['only opening brackets', '（'],
  ['nested brackets', '（（）'],
  ['digits', '1'],
  ['Chinese numerals', '三十'],
  ['periods without a count', '每年'],
  ['comparators without a number', '不超过'],
  ['numbers with units', '5%、'],
  ['dates', '2020年1月1日至'],
  ['minor clauses', '加强监管，'],
  ['由 without an act', '由企业'],
  ['modal words', '支持'],
  ['values in minor clauses', '每年2次，'],
  ['modal words that describe', '应当的'],
  ['phrases without an end', '根据落实'],
  ['fronted objects', '对企业进行必要的'],
  ['names without an act', '企业培训、'],
  ['pivots without a verb', '鼓励企业面向'],
  ['mixed scripts', 'Aあ한😀二'],
  ['lone surrogates', '\uD800安\uDC00'],
];
const LENGTH = 20_000;

describe('a sentence of 20,000 signs', () => {
  it.each(LONG)('of %s is read to its end', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    // A pattern that goes back and forth over such a sentence takes minutes, and the runner ends it.
    for (const { span } of readElements(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});
