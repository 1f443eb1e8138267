import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { ComparisonView } from '../core/report/comparison-view.ts';
import type { DocumentReport } from '../core/report/contract.ts';
import type { StoredDocument } from '../ipc-contract.ts';

/** Placeholder until the projections of `core/report` are there: the head without the text. */
const documentReport = ({ document }: AnalyzedDocument): DocumentReport => {
  const { id, source, title, docNumber, kind, issuers, level, region, status, issued, effective } = document;
  const { path, part, format, encoding, sha256 } = source;
  return {
    ...{
      id,
      source: { path, part, format, encoding, sha256 },
      title,
      docNumber,
      kind,
      issuers,
      level,
      region,
    },
    ...{ status, issued, effective, cover: null, cites: [], repairs: [], sections: [], letterhead: null },
    ...{
      addressees: null,
      preamble: null,
      closing: null,
      signature: null,
      distribution: null,
      annexes: null,
    },
    furniture: [],
  };
};

export const storedDocument = (analyzed: AnalyzedDocument): StoredDocument => ({
  id: analyzed.document.id,
  rulesVersion: analyzed.rulesVersion,
  report: documentReport(analyzed),
  elements: [],
  analyzed,
});

export const comparisonView = (reviewed: AnalyzedDocument, superior: AnalyzedDocument): ComparisonView => {
  const [left, right] = [documentReport(reviewed), documentReport(superior)];
  return {
    superior: right,
    reviewed: left,
    rows: [],
    report: {
      ...{ version: 1, left, right, links: [], leftOnly: [], rightOnly: [], findings: [] },
      summary: { findings: 0, byKind: {}, bySeverity: { high: 0, medium: 0, low: 0 } },
      rulesVersion: reviewed.rulesVersion,
    },
    complete: true,
  };
};
