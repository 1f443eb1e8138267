import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/core/model/document.ts';
import type { ReferencedPart } from '../../../src/core/model/reference.ts';
import { REFERENCE_RULES } from '../../../src/core/structure/references/reference-rules.ts';
import { readPartPaths } from '../../../src/core/structure/references/reference-path.ts';
import { passage, readOne } from './read-text.ts';

/** A statute whose tenth article says the sentence. */
const statute = (sentence: string): PolicyDocument =>
  readOne(
    [
      '某市养老服务管理办法',
      '第一章 总则',
      '第一条 为了规范养老服务，制定本办法。',
      '第二条 养老机构应当履行下列义务：',
      '（一）建立台账；',
      '（二）公开收费；',
      '（三）接受检查。',
      '养老机构可以委托他人经营。',
      '第三条 民政部门负责监督。',
      '第二章 责任',
      '第四条 养老机构应当按照下列规定经营：',
      '（一）依法登记；',
      '（二）按期报告。',
      sentence,
      '第五条 本办法自2022年1月1日起施行。',
    ].join('\n'),
  );

const shown = (part: ReferencedPart): string =>
  [part.section, part.label, part.paragraph, part.item].map((field) => field ?? '').join('/');

const referencesOf = (document: PolicyDocument): readonly string[] =>
  document.references.map((reference) =>
    reference.kind === 'internal'
      ? [
          reference.printed,
          reference.target === null ? '-' : shown(reference.target),
          ...(reference.through === null ? [] : [shown(reference.through)]),
        ].join(' → ')
      : `${reference.printed} = ${reference.docNumber}`,
  );

describe('references to the document itself lead to the part that they name', () => {
  it.each([
    ['违反本办法第二条规定的，责令改正。', ['本办法第二条 → 第一章/第二条//']],
    ['违反本办法第二条第二款规定的，责令改正。', ['本办法第二条第二款 → 第一章/第二条/1/']],
    ['有本办法第二条第（二）项情形的，责令改正。', ['本办法第二条第（二）项 → 第一章/第二条/0/（二）']],
    ['有本办法第二条第一款第三项情形的，责令改正。', ['本办法第二条第一款第三项 → 第一章/第二条/0/（三）']],
    [
      '违反本办法第二条第一项、第三项和第三条规定的，责令改正。',
      [
        '本办法第二条第一项 → 第一章/第二条/0/（一）',
        '第三项 → 第一章/第二条/0/（三）',
        '第三条 → 第一章/第三条//',
      ],
    ],
    ['适用本办法第一条至第三条的规定。', ['本办法第一条至第三条 → 第一章/第一条// → 第一章/第三条//']],
    ['适用本办法第一至三条的规定。', ['本办法第一至三条 → 第一章/第一条// → 第一章/第三条//']],
    ['依照前款规定处理。', ['前款 → 第二章/第四条/0/']],
    ['依照前款第二项规定处理。', ['前款第二项 → 第二章/第四条/0/（二）']],
    ['依照前条规定处理。', ['前条 → 第一章/第三条//']],
    ['本条第一款所称经营，包括委托经营。', ['本条第一款 → 第二章/第四条/0/']],
    ['本章所称机构，包括社区机构。', ['本章 → 第二章///']],
    ['违反第二条第一款规定的，责令改正。', ['第二条第一款 → 第一章/第二条/0/']],
    ['依照本办法第一章的规定处理。', ['本办法第一章 → 第一章///']],
  ])('%s', (sentence, references) => {
    expect(referencesOf(statute(sentence))).toEqual(references);
  });

  it.each([
    ['违反本办法第九条规定的，责令改正。', ['本办法第九条 → -']],
    ['违反本办法第二条第五款规定的，责令改正。', ['本办法第二条第五款 → -']],
    ['依照前三款规定处理。', ['前三款 → -']],
  ])('but what is not there is none: %s', (sentence, references) => {
    expect(referencesOf(statute(sentence))).toEqual(references);
  });

  it.each([
    '依照《中华人民共和国行政处罚法》第二条、第三条的规定处罚。',
    '依照《某条例》（某令第5号）第二条第二款的规定处罚。',
    '依照行政处罚法第三条的规定处罚。',
    '依照《行政处罚法》第二条的规定，适用第三条的规定。',
    '该项目投资前三年的款项和本条例以外的目前条件除外。',
    '建设第二条生产线和第一项目部。',
  ])('articles of other documents and other words are none: %s', (sentence) => {
    expect(referencesOf(statute(sentence))).toEqual([]);
  });

  it('第二款 in an item counts from the article that its paragraph has named', () => {
    const document = statute(
      '违反本办法第二条规定的，按照下列规定处罚：\n（一）违反第二款规定的，责令改正；',
    );
    expect(referencesOf(document)).toEqual(['本办法第二条 → 第一章/第二条//', '第二款 → 第一章/第二条/1/']);
  });

  it('what changes another text refers to that text', () => {
    const text =
      '关于修改《某条例》的决定\n第一条 将第二条修改为：“本条例第一条。”\n第二条 依照前条规定处理。';
    expect(referencesOf(readOne(text))).toEqual([]);
  });
});

describe('documents named by number alone', () => {
  it.each([
    ['根据某发〔2016〕32号文件精神，加大投入。', ['某发〔2016〕32号 = 某发〔2016〕32号']],
    ['执行市政办发[2019]5号文件的规定。', ['市政办发[2019]5号 = 市政办发〔2019〕5号']],
    ['根据《关于养老服务的意见》（某发〔2016〕32号），加大投入。', []],
    ['根据《关于养老服务的意见》某发〔2016〕32号，加大投入。', []],
    ['投入（2018）77号地块。', []],
  ])('%s', (sentence, references) => {
    expect(referencesOf(statute(sentence))).toEqual(references);
  });
});

describe('reference rules', () => {
  it('have ids of their own', () => {
    const ids = REFERENCE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(
    REFERENCE_RULES.flatMap((rule) =>
      rule.examples.map(([sentence, printed]) => [rule.id, sentence, printed, rule.pattern] as const),
    ),
  )('%s: %s', (_, sentence, printed, pattern) => {
    const [match] = sentence.matchAll(pattern);
    const pathStart = (match?.index ?? 0) + (match?.[0].length ?? 0);
    const end = readPartPaths(sentence, pathStart).at(-1)?.end ?? pathStart;
    expect(match && sentence.slice(match.index, end)).toBe(printed);
  });
});

describe('offsets', () => {
  const words = [
    '本办法',
    '第二条',
    '第一款',
    '第（二）项',
    '至',
    '、',
    '和',
    '前两款',
    '本条',
    '《某法》',
    '规定',
    '。',
    '第十',
    '条',
    ' ',
  ];
  it('quote the text, in order and apart, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const document = statute(`机构${parts.join('')}处理。`);
        let end = 0;
        for (const { printed, span } of document.references) {
          expect(passage(document, span)).toBe(printed);
          expect(span.start).toBeGreaterThanOrEqual(end);
          ({ end } = span);
        }
      }),
      { numRuns: 100 },
    );
  });
});
