import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { sampleDocument } from '../sample-document.ts';

const findings = (superior: string, reviewed: string): readonly Finding[] => {
  const above = sampleDocument(superior);
  const below = sampleDocument(reviewed);
  return compareDocuments(below, above, alignDocuments(below, above)).findings;
};

const words = fc.constantFrom(
  '各级政府',
  '（管委会、办事处）',
  '要',
  '应当',
  '每年至少召开2次',
  '会议',
  '安全生产',
  '粮食储备',
  '加强',
  '完善',
  '建立',
  '《防汛条例》',
  '在15个工作日内',
  '镇',
  '企业',
  '制度',
  '不低于5%',
  '鼓励',
  '台账',
  '隐患排查',
  '不得',
);
const sentence = fc
  .array(fc.array(words, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.map((part) => part.join('')).join('，')}。`);
const document = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((clauses) => clauses.map((body, i) => `第${'一二三四五'.charAt(i)}条 ${body.join('')}\n`).join(''));

/** Another width of brackets, digits and commas: the same document for every reader. */
const otherWidth = (text: string): string =>
  text
    .replace(/[（）]/g, (mark) => (mark === '（' ? '(' : ')'))
    .replace(/，/g, ',')
    .replace(/2/g, '２');

describe('documents that differ in nothing', () => {
  it('yield no finding', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(findings(text, text)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('yield findings of form only where width differs', () => {
    fc.assert(
      fc.property(document, (text) => {
        const kinds = findings(text, otherWidth(text)).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'format_only')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('findings of any two documents', () => {
  it('quote passages of the text and keep to the contract', () => {
    fc.assert(
      fc.property(document, document, (superior, reviewed) => {
        for (const finding of findings(superior, reviewed)) {
          for (const quote of [finding.superior, finding.reviewed]) {
            if (quote) expect(quote.end).toBeGreaterThan(quote.start);
          }
          expect(finding.superior ?? finding.reviewed).not.toBeNull();
          expect(finding.also.length).toBeLessThanOrEqual(2);
          expect(finding.explanation.zh).not.toContain('\n');
          expect(finding.explanation.zh).not.toContain('undefined');
        }
      }),
      { numRuns: 80 },
    );
  });
});
