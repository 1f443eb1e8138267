import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { analyzeSource } from '../core/pipeline.ts';
import { RULES_VERSION } from '../core/rules-version.ts';
import type { Segmenter } from '../core/segment/segmenter.ts';
import type { Events } from '../ipc-contract.ts';
import type { AnalysisRequestName, AnalysisRequests, Answer, DocumentPair } from './analysis-messages.ts';
import { comparisonView, storedDocument } from './stored-document.ts';

/** What the session tells of its work, and how it learns that the work is no longer wanted. */
export interface SessionOutlets {
  readonly progress: (progress: Events['progress']) => void;
  /** Lets waiting messages in. @throws ExplainedError if one of them cancelled the work */
  readonly betweenSteps: () => Promise<void>;
}

export type AnalysisSession = {
  readonly [Name in AnalysisRequestName]: (
    argument: AnalysisRequests[Name]['argument'],
  ) => Promise<AnalysisRequests[Name]['value']>;
};

/** The pipeline with its memory: every analyzed document is kept until the process ends. */
export const createAnalysisSession = (
  loadSegmenter: () => Segmenter,
  outlets: SessionOutlets,
): AnalysisSession => {
  const held = new Map<DocumentId, AnalyzedDocument>();
  let loaded: Segmenter | null = null;
  // Loading the dictionary takes a second or more; restoring and comparing do without it.
  const segmenter = (): Segmenter => (loaded ??= loadSegmenter());

  const withDocuments = <Value>(
    ids: readonly DocumentId[],
    use: (documents: readonly AnalyzedDocument[]) => Value,
  ): Answer<Value> => {
    const missing = ids.filter((id) => !held.has(id));
    if (missing.length > 0) return { kind: 'missing', documents: missing };
    return { kind: 'done', value: use(ids.flatMap((id) => held.get(id) ?? [])) };
  };

  const withPair = <Value>(
    { reviewed, superior }: DocumentPair,
    use: (reviewed: AnalyzedDocument, superior: AnalyzedDocument) => Value,
  ): Answer<Value> => {
    const [left, right] = [held.get(reviewed), held.get(superior)];
    if (left !== undefined && right !== undefined) return { kind: 'done', value: use(left, right) };
    return { kind: 'missing', documents: [reviewed, superior].filter((id) => !held.has(id)) };
  };

  return {
    readSource: async (bytes) => {
      await outlets.betweenSteps();
      const { source, documents, problems } = analyzeSource(bytes, segmenter());
      for (const analyzed of documents) held.set(analyzed.document.id, analyzed);
      return { text: source?.text ?? null, documents: documents.map(storedDocument), problems };
    },
    restoreDocuments: (documents) => {
      const current = documents.filter(({ rulesVersion }) => rulesVersion === RULES_VERSION);
      for (const analyzed of current) held.set(analyzed.document.id, analyzed);
      return Promise.resolve({ restored: current.length });
    },
    compareDocuments: async (pair) => {
      await outlets.betweenSteps();
      return withPair(pair, comparisonView);
    },
    search: async ({ documents }) => {
      await outlets.betweenSteps();
      return withDocuments(documents, () => ({ version: 1, total: 0, matched: 'literal', hits: [] }));
    },
    writeComparison: async (pair) => {
      await outlets.betweenSteps();
      return withPair(pair, () => '');
    },
  };
};
