import type { PolicyDocument } from '../model/document.ts';
import type { DocumentHead } from './contract/contract.ts';

/** What names a document, as it leaves the program. */
export const documentHead = (document: PolicyDocument): DocumentHead => {
  const { path, part, format, encoding, sha256 } = document.source;
  return {
    id: document.id,
    source: { path, part, format, encoding, sha256 },
    title: document.title,
    docNumber: document.docNumber,
    kind: document.kind,
    issuers: document.issuers,
    level: document.level,
    region: document.region,
    status: document.status,
    issued: document.issued,
    effective: document.effective,
  };
};
