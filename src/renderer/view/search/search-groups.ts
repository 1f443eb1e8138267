import type { DocumentId } from '../../../core/model/ids.ts';
import type { SearchHitReport } from '../../../core/report/contract.ts';

/** Hits of one document, in the order of their rank. */
export interface SearchGroup {
  readonly document: DocumentId;
  readonly hits: readonly SearchHitReport[];
}

/** Hits by document; the document with the best hit comes first. */
export const groupHits = (hits: readonly SearchHitReport[]): readonly SearchGroup[] => {
  const groups = new Map<DocumentId, SearchHitReport[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document);
    if (group) group.push(hit);
    else groups.set(hit.document, [hit]);
  }
  return [...groups].map(([document, ofDocument]) => ({
    document,
    hits: ofDocument,
  }));
};

/** A stretch of a text, matched or not. */
export interface MarkedRun {
  readonly text: string;
  readonly matched: boolean;
}

const quotedPhrase = /["“”「『][^"“”「」『』]*["“”」』]?/g;
const quotationMarks = /["“”「」『』]/g;

/** The words and phrases to highlight: what stands between quotation marks, and the words around them. */
export const queryTerms = (query: string): readonly string[] => {
  const phrases = (query.match(quotedPhrase) ?? []).map((phrase) =>
    phrase.replace(quotationMarks, '').trim(),
  );
  const words = query.replace(quotedPhrase, ' ').split(/[\s,，、；;]+/);
  return [...new Set([...phrases, ...words])]
    .filter((term) => term !== '')
    .toSorted((a, b) => b.length - a.length);
};

/** Splits a snippet into matched and other stretches; longer terms win where two could match. */
export const markTerms = (text: string, terms: readonly string[]): readonly MarkedRun[] => {
  const lower = text.toLowerCase();
  const runs: MarkedRun[] = [];
  let plain = 0;
  let at = 0;
  const push = (from: number, to: number, matched: boolean): void => {
    if (from < to) runs.push({ text: text.slice(from, to), matched });
  };
  while (at < text.length) {
    const term = terms.find((candidate) => lower.startsWith(candidate.toLowerCase(), at));
    if (term === undefined) {
      at += 1;
    } else {
      push(plain, at, false);
      push(at, at + term.length, true);
      at += term.length;
      plain = at;
    }
  }
  push(plain, text.length, false);
  return runs;
};
