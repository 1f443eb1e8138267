import type { Lineage, LineageDocument, NamedDocument } from '../model/lineage.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentReport, LineageReport } from './contract/contract.ts';

/** By what names others can cite a document. */
export const namedDocument = (document: PolicyDocument): NamedDocument => {
  const { id, title, docNumber, furtherNumbers, level, region, cover } = document;
  return { id, title, coverTitle: cover?.title ?? null, docNumber, furtherNumbers, level, region };
};

/** A reported document as the lineage reads it: the same in the command and in the window. */
export const lineageDocument = (report: DocumentReport): LineageDocument => {
  const { id, title, docNumber, furtherNumbers, level, region, status, cites, cover, sections } = report;
  return {
    id,
    title,
    docNumber,
    furtherNumbers,
    level,
    region,
    cites,
    coverTitle: cover?.title ?? null,
    isDraft: status === 'draft',
    text: sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join('\n'),
  };
};

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
