import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import type { Clause, PolicyDocument } from '../../../src/core/model/document.ts';
import type { Element } from '../../../src/core/model/element.ts';
import { clauseId, sha256 } from '../../../src/core/model/ids.ts';
import { canonicalSpan } from '../../../src/core/model/span.ts';
import { segmentText, type Segmenter } from '../../../src/core/segment/segmenter.ts';
import { bareDocument } from '../bare-document.ts';

/** Facts of a made document that a test sets. */
export type LineDocumentFacts = Partial<Pick<PolicyDocument, 'level' | 'region' | 'blocks'>> & {
  readonly elements?: readonly Element[];
  /** Distinguishes documents made by one test, 0–9. */
  readonly digit?: number;
};

/**
 * A document whose clauses are the lines of a text, labelled 1. 2. 3. …; blank lines belong to nothing. The
 * canonical text is the text itself, so that positions are the same in both.
 */
export const lineDocument = (
  text: string,
  segmenter: Segmenter,
  { elements = [], digit = 0, level = null, region = [], blocks = [] }: LineDocumentFacts = {},
): AnalyzedDocument => {
  const clauses: Clause[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = canonicalSpan(start, start + line.length);
    if (line.trim() !== '') {
      const label = `${clauses.length + 1}.`;
      const id = clauseId(null, label, clauses.length);
      clauses.push({ id, label, heading: null, headingSpan: null, span, paragraphs: [span], items: [] });
    }
    start += line.length + 1;
  }
  const whole = canonicalSpan(0, text.length);
  return {
    rulesVersion: 'test',
    words: segmentText(text, segmenter),
    elements,
    document: {
      ...bareDocument(text, sha256(String(digit).repeat(64))),
      level,
      region,
      blocks,
      sections: [{ label: null, heading: null, span: whole, clauses }],
    },
  };
};
