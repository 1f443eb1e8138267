import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

/** The diffs of two one-clause documents, superior → reviewed, changed stretches in 【…→…】. */
const diff = (superior: string, reviewed: string): readonly string[] => {
  const old = sampleDocument(`第一条 ${superior}\n`);
  const fresh = sampleDocument(`第一条 ${reviewed}\n`);
  return compareDocuments(fresh, old, alignDocuments(fresh, old)).diffs.map(({ chunks }) =>
    chunks
      .map((chunk) => {
        const before = textAt(old.document.canonical.text, chunk.superior);
        const after = textAt(fresh.document.canonical.text, chunk.reviewed);
        return chunk.kind === 'same' ? after : `【${before}→${after}】`;
      })
      .join(''),
  );
};

describe('word diff', () => {
  it.each([
    [
      'whole words change',
      '企业实行全员安全生产责任制，落实应急预案。',
      '企业实行全员安全生产责任书，落实应急预案。',
      '企业实行全员安全生产【责任制→责任书】，落实应急预案。',
    ],
    [
      'an insertion keeps to the borders of its minor clause',
      '增强监管效能，严格责任追究。',
      '增强监管效能，加强检查，严格责任追究。',
      '增强监管效能，【→加强检查，】严格责任追究。',
    ],
    [
      'an unchanged island of a word or two between changes is not left standing',
      '渔业部门每年完善渔船安全检查制度，落实渔港值守责任。',
      '渔业部门每年健全渔船动态监测体系，落实渔港值守责任。',
      '渔业部门每年【完善渔船安全检查制度→健全渔船动态监测体系】，落实渔港值守责任。',
    ],
    [
      'width of brackets and digits is no change',
      '乡镇(街道)每年检查2次。',
      '乡镇（街道）每年检查２次。',
      '乡镇（街道）每年检查２次。',
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(diff(superior, reviewed)).toEqual([expected]);
  });

  const phrase = fc.constantFrom(
    '各级政府',
    '（管委会、办事处）',
    '要',
    '应当',
    '每年至少召开2次',
    '会议',
    '，',
    '、',
    '安全生产',
    '加强',
    '完善',
    '《条例》',
    '15个工作日内',
    '镇',
    '企业',
    ' ',
  );
  const passage = fc.array(phrase, { minLength: 1, maxLength: 40 }).map((parts) => `${parts.join('')}。`);

  it('joins up to the whole passage on each side (old + diff = new)', () => {
    fc.assert(
      fc.property(passage, passage, (superior, reviewed) => {
        const old = sampleDocument(`第一条 ${superior}\n`);
        const fresh = sampleDocument(`第一条 ${reviewed}\n`);
        const { diffs } = compareDocuments(fresh, old, alignDocuments(fresh, old));
        for (const { link, chunks } of diffs) {
          for (const [side, analyzed] of [
            ['superior', old],
            ['reviewed', fresh],
          ] as const) {
            const { text } = analyzed.document.canonical;
            const joined = chunks.map((chunk) => textAt(text, chunk[side])).join('');
            expect(joined).toBe(textAt(text, link[side]?.span ?? { start: 0, end: 0 }));
          }
          chunks.forEach(({ kind }, i) => {
            expect(kind === 'same' && chunks[i + 1]?.kind === 'same').toBe(false);
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
