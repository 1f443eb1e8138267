import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentReport } from '../../../src/core/report/document-report.ts';
import type { PolicyDocument } from '../../../src/core/model/document.ts';
import { expectLaws } from './laws.ts';
import { passage, readText } from './read-text.ts';

const sourceOf = (name: string): string => readFileSync(join('corpus', name), 'utf8');

/** Head, outline and blocks of a document, each passage by its edges and length. */
const summary = (document: PolicyDocument): string => {
  const report = documentReport(document);
  const edges = (text: string) => {
    const line = text.replaceAll('\n', '⏎');
    return line.length <= 40 ? line : `${line.slice(0, 16)}…${line.slice(-16)} [${line.length}]`;
  };
  const kinds = new Map<string, number>();
  for (const { kind } of document.repairs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [
    `title      ${report.title ?? '-'}`,
    `number     ${report.docNumber ?? '-'}`,
    `kind       ${report.kind ?? '-'}`,
    `issuers    ${report.issuers.join('、')}`,
    `place      ${report.level ?? '-'} ${report.region.join('/')}`,
    `status     ${report.status}, issued ${report.issued ?? '-'}, effective ${report.effective ?? '-'}`,
    `cover      ${[report.cover?.title, report.cover?.docNumber, report.cover?.issued].map((part) => part ?? '-').join(' / ')}`,
    `repairs    ${Array.from(kinds, ([kind, count]) => `${kind} ${count}`).join(', ')}`,
    ...report.cites.map(
      (cite) => `cites      《${cite.title}》${cite.docNumber ?? ''}${cite.damaged ? ' (repaired)' : ''}`,
    ),
    ...document.blocks.map(({ kind, span }) => `${kind.padEnd(10)} ${edges(passage(document, span))}`),
    ...report.sections.flatMap((section) => [
      `${section.label ?? ''}${section.heading ?? ''}`,
      ...section.clauses.map(
        (clause) =>
          `  ${clause.label ?? '-'} ${clause.heading ?? '-'} | ${clause.paragraphs.length} | ${clause.items.map(({ label }) => label).join('')} | ${edges(clause.text)}`,
      ),
    ]),
    '',
  ].join('\n');
};

describe('the documents of the corpus', () => {
  it.each([
    ['000_850909aa168bec30.txt', ['wujin']],
    ['001_46aef9cca955a718.txt', ['deyang']],
    ['002_ed3a36659357f992.txt', ['changzhou']],
    ['003_5cbe8c9300dccb2c.txt', ['dongguan']],
    ['004_b1c4bd0d9cc8004a.txt', ['jizhou', 'tianjin']],
  ])('%s reads as golden/%s (accept a change with vitest -u)', async (file, names) => {
    const text = sourceOf(file);
    const read = readText(text);
    expectLaws(text, read);
    expect(read.documents).toHaveLength(names.length);
    for (const [at, document] of read.documents.entries()) {
      await expect(summary(document)).toMatchFileSnapshot(`golden/${names[at] ?? ''}.txt`);
    }
  });
});
