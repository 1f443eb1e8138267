import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentReport } from '../../../src/core/report/document-report.ts';
import { CHARACTER_RULES } from '../../../src/core/structure/repair/character-rules.ts';
import { REPAIR_RULES } from '../../../src/core/structure/repair/repair-rules.ts';
import { repairPassage } from '../../../src/core/structure/repair/repair-passage.ts';
import { familyTexts } from './family-texts.ts';
import { expectLaws } from './laws.ts';
import { readText } from './read-text.ts';

/** Pieces of which official documents are made, sound and damaged. */
const piece = fc.constantFrom(
  ...[
    '一、总体要求',
    '二、',
    '（一）',
    '（二）指导思想。',
    '(三) ',
    '1.',
    '2. 目标任务。',
    '（1）',
    '（2）',
    '①',
  ],
  ...[
    '第一章 总则',
    '第一条 ',
    '第二条',
    '1.1 范围',
    '各级党委要加强领导',
    '每年至少召开2次会议',
    '，',
    '。',
    '；',
    '：',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '　　',
    '\n　　',
    '**',
    '## ',
    '《粮食条例》',
    '（某发〔201632号）',
    '《',
    '）',
    '”',
  ],
  ...[
    '关于粮食安全的实施办法',
    '（征求意见稿）',
    '附件：',
    '附件2：',
    '某市人民政府',
    '2018年7月6日',
    '各县区人民政府：',
  ],
  ...[
    '— 3 —',
    '7',
    '目录',
    '某发〔2018〕1号',
    '特此通知。',
    '组　长：王某　　市长',
    '\ufeff',
    '\u200b',
    '🌾',
  ],
);
const policyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('nothing of a text is lost or counted twice', () => {
  it('whatever it is made of', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        expectLaws(text, readText(text));
      }),
      { numRuns: 400 },
    );
  });

  it('the report quotes what stands at its offsets', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        for (const document of readText(text).documents) {
          const report = documentReport(document);
          const bare = (value: string) => value.replace(/\s/g, '');
          const isRepaired = report.repairs.some(
            ({ kind }) => kind !== 'line_join' && kind !== 'stray_space',
          );
          for (const { paragraphs } of report.sections.flatMap(({ clauses }) => clauses)) {
            for (const paragraph of paragraphs) {
              const printed = bare(text.slice(paragraph.start, paragraph.end));
              if (!isRepaired) expect(printed).toBe(bare(paragraph.text));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reading is a function of the text', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        expect(JSON.stringify(readText(text))).toBe(JSON.stringify(readText(text)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('texts of great length take time in proportion', () => {
  const sentence = '各级党委要把安全生产工作摆上重要位置，每年至少召开2次会议。';
  it.each([
    ['one line of a megabyte', `一、${sentence.repeat(12_000)}`],
    ['a megabyte without a full stop', `一、${'安全生产工作'.repeat(60_000)}`],
    ['opening brackets', '《（'.repeat(50_000)],
    ['ten thousand short lines', '安全\n'.repeat(10_000)],
    ['ten thousand items', `一、检查\n${'1. 库存；\n2. 价格；\n'.repeat(5_000)}`],
    ['lines broken at a width without end', '安全生产工作，应当以人为本坚持人民至上\n'.repeat(5_000)],
  ])('%s', (_, text) => {
    expect(readText(text).documents.length).toBeLessThanOrEqual(1);
  });
});

describe('repair rules', () => {
  it('have names of their own', () => {
    const names = [...CHARACTER_RULES, ...REPAIR_RULES].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  const rules = [...CHARACTER_RULES, ...REPAIR_RULES];
  it.each(rules.flatMap(({ id, examples }) => examples.map((example) => [id, ...example] as const)))(
    '%s: %s → %s',
    (id, printed, understood) => {
      const { passage, repairs } = repairPassage({ text: printed, pieces: [] }, rules, printed);
      expect(passage.text).toBe(understood);
      expect(repairs.map(({ rule }) => rule)).toContain(id);
    },
  );
});

const files = familyTexts();

describe('real documents of other families', () => {
  it.skipIf(files.length === 0)(
    `keep the laws (${files.length} files; skipped where they are absent)`,
    () => {
      for (const path of files) {
        const text = readFileSync(path, 'utf8');
        expectLaws(text, readText(text));
      }
    },
  );
});
