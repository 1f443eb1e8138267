import type { DocumentId } from '../../../core/model/ids.ts';
import type { SearchHitReport } from '../../../core/report/contract/contract.ts';

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

/** A snippet as stretches to draw. */
export const snippetRuns = ({
  snippet,
  highlights,
}: Pick<SearchHitReport, 'snippet' | 'highlights'>): readonly MarkedRun[] => {
  const ends = [...highlights.map(({ end }) => end), snippet.length];
  return ends
    .flatMap((end, index): readonly MarkedRun[] => {
      const start = highlights[index]?.start ?? end;
      return [
        { text: snippet.slice(ends[index - 1] ?? 0, start), matched: false },
        { text: snippet.slice(start, end), matched: true },
      ];
    })
    .filter(({ text }) => text !== '');
};

/** A line of the result list: a document, or a hit in it. `index` counts the hits as they are listed. */
export type ResultLine =
  | { readonly kind: 'document'; readonly document: DocumentId; readonly count: number }
  | { readonly kind: 'hit'; readonly hit: SearchHitReport; readonly index: number };

export const resultLines = (hits: readonly SearchHitReport[]): readonly ResultLine[] => {
  let index = -1;
  return groupHits(hits).flatMap((group): readonly ResultLine[] => [
    { kind: 'document', document: group.document, count: group.hits.length },
    ...group.hits.map((hit) => {
      index += 1;
      return { kind: 'hit' as const, hit, index };
    }),
  ]);
};
