import {
  NO_PAIRINGS,
  placePairings,
  type DocumentInSource,
  type PlacedPairings,
} from '../core/decisions/place-pairings.ts';
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import { uncorrected, type DocumentCorrections } from '../core/model/correction.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../core/model/ids.ts';
import { analyzeSource } from '../core/pipeline.ts';
import type { ComparedDocuments } from '../core/model/pairing.ts';
import type { ComparisonView } from '../core/report/comparison-view/comparison-view.ts';
import { documentHead } from '../core/report/document-head.ts';
import { documentReport } from '../core/report/document-report.ts';
import { citingDocument } from '../core/report/lineage-report.ts';
import { elementReports } from '../core/report/elements/element-report.ts';
import { printedComparison } from '../core/report/printed/printed-comparison.ts';
import { printedMatrix } from '../core/report/printed/printed-matrix.ts';
import { reviewedView } from '../core/report/comparison-view/reviewed-view.ts';
import { nearPassagesReport } from '../core/report/near-passages-report.ts';
import { searchReport } from '../core/report/search-report.ts';
import { RULES_VERSION } from '../core/rules-version.ts';
import { indexDocument, type IndexedDocument } from '../core/search-index/index-document.ts';
import { nearestPassages } from '../core/search-index/nearest-passages.ts';
import { searchDocuments, type SearchFilters } from '../core/search-index/search-documents.ts';
import { parseSearchQuery } from '../core/search-index/search-query.ts';
import type { Segmenter } from '../core/segment/segmenter.ts';
import type { StoredDocument } from '../ipc/ipc-contract.ts';
import { jsonText, parseJsonText } from '../ipc/json-text.ts';
import type { AnalysisRequestName, AnalysisRequests, Answer, DocumentPair } from './analysis-messages.ts';
import { comparisonView, createComparisonsAhead } from './comparisons-ahead.ts';
import { elementTableWorkbook } from './exporters/element-table-workbook.ts';
import { writeReport } from './exporters/report-file.ts';
import { writeWorkbook } from './exporters/xlsx/write-workbook.ts';
import { createMatrixWork, type MatrixMemory } from './matrix-work.ts';
import { readSource } from './readers/read-source.ts';
import type { SessionOutlets } from './session-outlets.ts';

export type AnalysisSession = {
  readonly [Name in AnalysisRequestName]: (
    argument: AnalysisRequests[Name]['argument'],
  ) => Promise<AnalysisRequests[Name]['value']>;
};

const storedDocument = (
  analyzed: AnalyzedDocument,
  corrections: DocumentCorrections | undefined,
): StoredDocument => {
  const { document } = analyzed;
  const report = documentReport(document);
  return {
    id: document.id,
    head: documentHead(document),
    clauses: document.sections.reduce((sum, { clauses }) => sum + clauses.length, 0),
    corrections: corrections ?? uncorrected(document.id),
    citing: citingDocument(report),
    report: jsonText(report),
    elements: jsonText(elementReports(analyzed)),
    analyzed: jsonText(analyzed),
  };
};

const NO_FILTERS: SearchFilters = { levels: [], regions: [], types: [] };

/** The pipeline with its memory: every analyzed document is kept until the process ends. */
export const createAnalysisSession = (
  loadSegmenter: () => Segmenter,
  outlets: SessionOutlets,
): AnalysisSession => {
  const held = new Map<DocumentId, AnalyzedDocument>();
  /** Of the sources that were read here, not of documents that were handed over. */
  const texts = new Map<Sha256, string>();
  /** Made when a document is first searched. */
  const indexes = new Map<DocumentId, IndexedDocument>();
  let loaded: Segmenter | null = null;
  // Loading the dictionary takes a second or more; restoring and comparing do without it.
  const segmenter = (): Segmenter => (loaded ??= loadSegmenter());

  const hold = (analyzed: AnalyzedDocument): void => {
    held.set(analyzed.document.id, analyzed);
    indexes.delete(analyzed.document.id);
    matrices.outdate();
    ahead.forget(analyzed.document.id);
  };

  /** Null: the source's text is needed to find places in it, and the process does not hold it. */
  const inSource = ({ document }: AnalyzedDocument): DocumentInSource | null => {
    const text = texts.get(sourceOf(document.id));
    return text === undefined ? null : { document, text };
  };

  const withoutText = ({ reviewed, superior }: ComparedDocuments): readonly DocumentId[] =>
    [reviewed, superior].filter((id) => !texts.has(sourceOf(id)));

  /** Null: a source's text is needed first. */
  const pairingsOf: MatrixMemory['pairingsOf'] = (pairing, reviewed, superior) => {
    if (pairing.statements.length === 0) return NO_PAIRINGS;
    const [inLeft, inRight] = [inSource(reviewed), inSource(superior)];
    return inLeft === null || inRight === null ? null : placePairings(pairing, inLeft, inRight);
  };

  const withPair = async <Value>(
    { reviewed, superior, pairing }: DocumentPair,
    use: (reviewed: AnalyzedDocument, superior: AnalyzedDocument, pairings: PlacedPairings) => Value,
  ): Promise<Answer<Value>> => {
    await outlets.betweenSteps();
    const [left, right] = [held.get(reviewed), held.get(superior)];
    if (left === undefined || right === undefined)
      return { kind: 'missing', documents: [reviewed, superior].filter((id) => !held.has(id)) };
    const placed = pairingsOf(pairing, left, right);
    return placed === null
      ? { kind: 'missing', documents: withoutText({ reviewed, superior }) }
      : { kind: 'done', value: use(left, right, placed) };
  };

  const matrices = createMatrixWork({ held: (id) => held.get(id), pairingsOf }, outlets);
  const ahead = createComparisonsAhead({ held: (id) => held.get(id) }, outlets);

  /** The indexes of the documents; those that are not there yet are made, telling how far it is. */
  const indexed = async (documents: readonly AnalyzedDocument[]): Promise<readonly IndexedDocument[]> => {
    const unindexed = documents.filter(({ document }) => !indexes.has(document.id));
    const total = unindexed.length;
    for (const [done, analyzed] of unindexed.entries()) {
      const { id, title, source } = analyzed.document;
      outlets.progress({ work: 'search_index', done, total, label: title ?? source.path });
      await outlets.betweenSteps();
      indexes.set(id, indexDocument(analyzed));
    }
    if (total > 0) outlets.progress({ work: 'search_index', done: total, total, label: '' });
    return documents.flatMap(({ document }) => indexes.get(document.id) ?? []);
  };

  return {
    readSource: async ({ corrections: given, ...bytes }) => {
      await outlets.betweenSteps();
      const reading = await readSource(bytes);
      const { source, documents, problems, corrections } = analyzeSource(reading, segmenter(), given);
      documents.forEach(hold);
      texts.set(bytes.sha256, source?.text ?? '');
      return {
        text: source?.text ?? null,
        correctionsKey: given.key,
        documents: documents.map((analyzed, at) => storedDocument(analyzed, corrections[at])),
        problems,
      };
    },
    restoreDocuments: async (documents) => {
      let restored = 0;
      for (const text of documents) {
        await outlets.betweenSteps();
        const analyzed = parseJsonText(text);
        if (analyzed.rulesVersion !== RULES_VERSION) continue;
        hold(analyzed);
        restored += 1;
      }
      return { restored };
    },
    compareDocuments: async (pair) => {
      const made = ahead.take(pair);
      return made === null
        ? withPair(pair, (...compared) => jsonText(comparisonView(...compared)))
        : { kind: 'done', value: made };
    },
    compareAhead: ahead.compareAhead,
    search: async ({ query, documents }) => {
      await outlets.betweenSteps();
      const missing = documents.filter((id) => !held.has(id));
      if (missing.length > 0) return { kind: 'missing', documents: missing };
      const searched = await indexed(documents.flatMap((id) => held.get(id) ?? []));
      const found = searchDocuments(searched, parseSearchQuery(query), NO_FILTERS, segmenter());
      return { kind: 'done', value: searchReport(found) };
    },
    findNearPassages: async ({ words, documents }) => {
      await outlets.betweenSteps();
      const missing = documents.filter((id) => !held.has(id));
      if (missing.length > 0) return { kind: 'missing', documents: missing };
      const found = nearestPassages(
        words,
        documents.flatMap((id) => held.get(id) ?? []),
      );
      return { kind: 'done', value: nearPassagesReport(found) };
    },
    writeComparison: ({ format, origin, reviews, shown, ...pair }) => {
      const write = (view: ComparisonView): string | Uint8Array =>
        writeReport(printedComparison(view, origin, shown), format);
      if (reviews === null) return withPair(pair, (...compared) => write(comparisonView(...compared)));
      const [below, above] = [texts.get(sourceOf(pair.reviewed)), texts.get(sourceOf(pair.superior))];
      if (below === undefined || above === undefined)
        return Promise.resolve({ kind: 'missing', documents: withoutText(pair) });
      const places = { reviewed: below, superior: above };
      return withPair(pair, (...compared) =>
        write(reviewedView(comparisonView(...compared), reviews, places).view),
      );
    },
    makeMatrix: matrices.makeMatrix,
    readMatrixPiece: (asked) => Promise.resolve(matrices.readMatrixPiece(asked)),
    writeMatrix: async ({ matrix, format, origin }) => {
      const answer = await matrices.matrixToWrite(matrix);
      return answer.kind === 'missing'
        ? answer
        : { kind: 'done', value: writeReport(printedMatrix(answer.value, origin), format) };
    },
    writeElementTable: async ({ table, origin }) => {
      await outlets.betweenSteps();
      return writeWorkbook(elementTableWorkbook(table, origin));
    },
  };
};
