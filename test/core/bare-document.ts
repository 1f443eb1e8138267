import type { PolicyDocument } from '../../src/core/model/document.ts';
import { documentId, type Sha256 } from '../../src/core/model/ids.ts';
import { canonicalSpan, sourceSpan } from '../../src/core/model/span.ts';

/** A document of which nothing is known but its text, which is its own source; tests set what they need. */
export const bareDocument = (text: string, sha256: Sha256): PolicyDocument => ({
  id: documentId(sha256, 1),
  source: {
    sha256,
    path: 'sample.txt',
    part: 1,
    format: 'txt',
    encoding: 'utf-8',
    notes: [],
    span: sourceSpan(0, text.length),
  },
  canonical: {
    text,
    pieces: [{ kind: 'kept', canonical: canonicalSpan(0, text.length), source: sourceSpan(0, text.length) }],
  },
  title: null,
  docNumber: null,
  furtherNumbers: [],
  kind: null,
  issuers: [],
  level: null,
  region: [],
  status: 'unknown',
  issued: null,
  effective: null,
  validity: {
    effectiveAfter: null,
    expires: null,
    validFor: null,
    replyBy: null,
    trial: false,
    repealed: false,
  },
  cover: null,
  cites: [],
  references: [],
  repairs: [],
  sections: [],
  blocks: [],
});
