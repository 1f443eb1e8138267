import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import type { Comparison } from '../../src/core/model/comparison.ts';
import { textAt } from '../../src/core/model/span.ts';
import { compareAnalyzed } from '../../src/core/pipeline.ts';
import { buildComparisonView } from '../../src/core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonView } from '../../src/core/report/comparison-view/comparison-view.ts';
import { analyzeFile } from './analyze-text.ts';

const golden = resolve(import.meta.dirname, '../golden');
const accepting = process.env['DUIKAN_ACCEPT_GOLDEN'] === '1';
const cases = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('golden pair %s', (name) => {
  const folder = join(golden, name);
  const superior = analyzeFile(join(folder, '1.txt'));
  const reviewed = analyzeFile(join(folder, '2.txt'));
  const comparison = compareAnalyzed(reviewed, superior);
  const view = buildComparisonView(comparison, reviewed, superior);

  it('gives what is expected', () => {
    const file = join(folder, 'expected.json');
    const actual = {
      clauses: clauseLines(view),
      sentences: sentenceLines(comparison, reviewed, superior),
      findings: comparison.findings.map(
        ({ severity, kind, explanation }) => `${severity} ${kind}: ${explanation.zh}`,
      ),
    };
    if (accepting) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(existsSync(file), `${file} is missing; see test/golden/README.md`).toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('keeps the laws', () => {
    expectLaws(comparison, view, reviewed, superior);
  });
});

describe('a document against itself', () => {
  const corpus = resolve(import.meta.dirname, '../../corpus');
  const files = readdirSync(corpus).filter((file) => file.endsWith('.txt'));

  it.each(files)('%s yields no finding', (file) => {
    const document = analyzeFile(join(corpus, file));
    const { findings, alignment } = compareAnalyzed(document, document);
    expect(findings).toEqual([]);
    expect(alignment.reviewedOnly).toEqual([]);
    expect(alignment.links.every(({ relation, moved }) => relation === 'same' && !moved)).toBe(true);
  });
});

describe('a corpus pair', () => {
  const corpus = resolve(import.meta.dirname, '../../corpus');
  const reviewed = analyzeFile(join(corpus, '000_850909aa168bec30.txt'));
  const superior = analyzeFile(join(corpus, '002_ed3a36659357f992.txt'));
  const comparison = compareAnalyzed(reviewed, superior);

  it('keeps the laws', () => {
    expectLaws(comparison, buildComparisonView(comparison, reviewed, superior), reviewed, superior);
  });

  it('is the same on every run', () => {
    expect(JSON.stringify(compareAnalyzed(reviewed, superior))).toBe(JSON.stringify(comparison));
  });
});

const clauseLines = (view: ComparisonView): readonly string[] =>
  view.rows.map((row) => {
    const side = (clauses: (typeof row)['superior']): string => clauses.map(({ label }) => label).join(' ');
    return `${side(row.superior)} | ${side(row.reviewed)} | ${row.relation}${row.moved ? ' moved' : ''}`;
  });

const sentenceLines = (
  { alignment, diffs }: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): readonly string[] => {
  const texts = { superior: superior.document.canonical.text, reviewed: reviewed.document.canonical.text };
  return alignment.units.flatMap((link) => {
    const moved = link.moved ? 'moved: ' : '';
    if (link.superior === null)
      return [`+ ${link.reviewed ? textAt(texts.reviewed, link.reviewed.span) : ''}`];
    if (link.reviewed === null) return [`- ${textAt(texts.superior, link.superior.span)}`];
    const chunks = diffs.find((diff) => diff.link === link)?.chunks ?? [];
    if (moved === '' && chunks.every(({ kind }) => kind === 'same')) return [];
    const line = chunks.map(({ kind, ...spans }) => {
      const after = textAt(texts.reviewed, spans.reviewed);
      return kind === 'same' ? after : `【${textAt(texts.superior, spans.superior)}→${after}】`;
    });
    return [`${moved}${line.join('')}`];
  });
};

/** Old + diff = new on both sides; every clause in one row; every sentence once; quotes are the text. */
const expectLaws = (
  comparison: Comparison,
  view: ComparisonView,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): void => {
  for (const [side, { document }] of [
    ['superior', superior],
    ['reviewed', reviewed],
  ] as const) {
    const { text } = document.canonical;
    for (const { link, chunks } of comparison.diffs) {
      const joined = chunks.map((chunk) => textAt(text, chunk[side])).join('');
      expect(joined).toBe(link[side] ? textAt(text, link[side].span) : '');
    }
    const clauses = document.sections.flatMap((section) => section.clauses);
    expect(view.rows.flatMap((row) => row[side]).map(({ start }) => start)).toHaveLength(clauses.length);
    const units = comparison.alignment.units.flatMap((link) =>
      link[side] ? [textAt(text, link[side].span)] : [],
    );
    const bodies = clauses.flatMap(({ paragraphs }) => paragraphs.map((span) => textAt(text, span)));
    const characters = (parts: readonly string[]): string =>
      [...parts.join('').replace(/\s/g, '')].sort().join('');
    expect(characters(units)).toBe(characters(bodies));
    for (const finding of comparison.findings) {
      const quote = finding[side];
      if (quote) expect(quote.end).toBeGreaterThan(quote.start);
    }
  }
};
