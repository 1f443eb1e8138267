import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLineage } from '../../../src/core/lineage/build-lineage.ts';
import { documentReport } from '../../../src/core/report/document-report.ts';
import { lineageDocument, lineageReport } from '../../../src/core/report/lineage-report.ts';
import { sha256 } from '../../../src/core/model/ids.ts';
import { readDocuments } from '../../../src/core/structure/read-documents.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'corpus');
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name, at) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const hash = sha256(String(at).repeat(64));
    const source = { sha256: hash, path: name, format: 'txt', encoding: 'utf-8', text } as const;
    const { documents } = readDocuments({ ...source, lineBreaks: 'unknown', marks: [], notes: [] });
    return documents.map((document) => ({ text, report: documentReport(document) }));
  });
const lineage = lineageReport(buildLineage(reports.map(({ report }) => lineageDocument(report))));
const numberOf = (id: string | null) => reports.find(({ report }) => report.id === id)?.report.docNumber;

describe('the lineage of the bundled documents', () => {
  it('the district implements its city and, above it, what the library lacks', () => {
    const ties = lineage.edges.filter(
      ({ from, relation }) => numberOf(from) === '武发〔2018〕77号' && relation === 'implements',
    );
    expect(ties.map(({ to, gap }) => numberOf(to) ?? gap)).toEqual([
      '中发[2016]32号',
      '苏发[2017]18号',
      '常发〔2018〕18号',
    ]);
  });

  it('the missing superiors have their level and region, and who cites them', () => {
    const named = lineage.gaps.filter(({ docNumber }) => docNumber !== null && /中发|苏发/.test(docNumber));
    expect(
      named.map(({ docNumber, level, region, citedBy }) => [docNumber, level, region, citedBy.length]),
    ).toEqual([
      ['中发〔2016〕32号', 'central', [], 5],
      ['苏发〔2017〕18号', 'province', ['江苏省'], 2],
    ]);
  });

  it('every tie shows its evidence in the source', () => {
    for (const { from, start, end } of lineage.edges) {
      const text = reports.find(({ report }) => report.id === from)?.text ?? '';
      expect(text.slice(start, end)).toMatch(/^[《＜<]/);
    }
  });
});
