import type { CitingDocument, Lineage, LineageDocument, NamedDocument } from '../model/lineage.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentReport, LineageReport } from './contract/contract.ts';

/** By what names others can cite a document. */
export const namedDocument = (document: PolicyDocument): NamedDocument => {
  const { id, title, docNumber, furtherNumbers, level, region, cover } = document;
  return { id, title, coverTitle: cover?.title ?? null, docNumber, furtherNumbers, level, region };
};

/** What a reported document cites, and how others cite it. */
export const citingDocument = (report: DocumentReport): CitingDocument => {
  const { id, title, docNumber, furtherNumbers, level, region, status, cites, cover } = report;
  return {
    id,
    title,
    docNumber,
    furtherNumbers,
    level,
    region,
    cites: cites.map((cite) => ({
      title: cite.title,
      docNumber: cite.docNumber,
      role: cite.role,
      start: cite.start,
      end: cite.end,
    })),
    coverTitle: cover?.title ?? null,
    isDraft: status === 'draft',
  };
};

/** A reported document as the lineage reads it: the same in the command and in the window. */
export const lineageDocument = (report: DocumentReport): LineageDocument => ({
  ...citingDocument(report),
  text: report.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join('\n'),
});

/** The contract's JSON for a lineage. */
export const lineageReport = ({ edges, gaps, versions }: Lineage): LineageReport => ({
  edges: edges.map(({ from, to, relation, evidence }) => ({
    from,
    to: to.kind === 'document' ? to.document : null,
    gap: to.kind === 'gap' ? to.gap : null,
    relation,
    ...evidence,
  })),
  gaps: gaps.map((gap) => ({
    ...gap,
    citedBy: [
      ...new Set(edges.flatMap(({ from, to }) => (to.kind === 'gap' && to.gap === gap.key ? [from] : []))),
    ],
  })),
  versions,
});
