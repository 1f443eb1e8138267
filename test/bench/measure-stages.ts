import { diffArrays } from 'diff';
import { alignDocuments } from '../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../src/core/compare/compare-documents.ts';
import { extractElements } from '../../src/core/extract/extract-elements.ts';
import { readSourceText } from '../../src/core/import/read-source-text.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import type { Alignment, Unit } from '../../src/core/model/alignment.ts';
import { textAt } from '../../src/core/model/span.ts';
import { analyzeSource, structureSource } from '../../src/core/pipeline.ts';
import { indexDocument } from '../../src/core/search-index/index-document.ts';
import { searchDocuments } from '../../src/core/search-index/search-documents.ts';
import { parseSearchQuery } from '../../src/core/search-index/search-query.ts';
import { searchablePassages } from '../../src/core/search-index/searchable-passages.ts';
import type { Segmenter } from '../../src/core/segment/segmenter.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { readCorpus, unprepared } from './bench-documents.ts';
import { mediansInTurn, type Measurement } from './measurement.ts';

const QUERIES = ['应急演练', '安全生产责任制', '"主要负责人"', '隐患排查 治理', '“每半年”'];
const NO_FILTERS = { levels: [], regions: [], types: [] };

/** Times the stages of the core on the bundled corpus, each beside the plain work it cannot be faster than. */
export const measureStages = (corpusFolder: string): readonly Measurement[] => {
  const segmenter = createJiebaSegmenter();
  const sources = readCorpus(corpusFolder);
  const documents = sources.flatMap((source) => analyzeSource(readSourceText(source), segmenter).documents);
  const [reviewed, superior] = firstPair(documents);
  const alignment = alignDocuments(reviewed, superior);
  const indexes = documents.map(indexDocument);
  const passages = documents.flatMap((analyzed) =>
    searchablePassages(analyzed).map(({ span }) => textAt(analyzed.document.canonical.text, span)),
  );

  const cut = {
    name: 'nodejieba, one pass',
    run: () => documents.map(({ document }) => segmenter.cut(document.canonical.text)),
  };
  const cutPair = {
    name: 'nodejieba over the pair',
    run: () => [reviewed, superior].map(({ document }) => segmenter.cut(document.canonical.text)),
  };
  const diff = {
    name: 'diffArrays of the paired units',
    run: () => diffPairedUnits(reviewed, superior, alignment, segmenter),
  };
  const scan = {
    name: 'plain scan of all clauses',
    run: () => QUERIES.map((query) => passages.filter((text) => text.includes(query.replace(/["“”]/g, '')))),
  };
  return [
    timed('import and structure, six documents', cut, () =>
      sources.map((source) => structureSource(readSourceText(source))),
    ),
    timed('extract, six documents', cut, () =>
      documents.map(({ document, words }) => extractElements(document, words)),
    ),
    timed('align, one pair', diff, () => alignDocuments(reviewed, superior)),
    timed('compare, one pair', diff, () => compareDocuments(reviewed, superior, alignment)),
    timed('align and compare, one pair, each side prepared', cutPair, () =>
      compareDocuments(reviewed, superior, alignDocuments(reviewed, superior)),
    ),
    timed('align and compare, one pair, sides new', cutPair, () => {
      const [fresh, other] = [unprepared(reviewed), unprepared(superior)];
      return compareDocuments(fresh, other, alignDocuments(fresh, other));
    }),
    timed('index for search, six documents', cut, () => documents.map(indexDocument)),
    timed(`search, ${QUERIES.length} queries`, scan, () =>
      QUERIES.map((query) => searchDocuments(indexes, parseSearchQuery(query), NO_FILTERS, segmenter)),
    ),
  ];
};

/** The pair that the window opens first: a district's document and its city's. */
const firstPair = (documents: readonly AnalyzedDocument[]): readonly [AnalyzedDocument, AnalyzedDocument] => {
  const district = documents.find(({ document }) => document.level === 'district');
  const city = documents.find(({ document }) => document.level === 'city');
  if (district === undefined || city === undefined) throw new Error('no district and city in the corpus');
  return [district, city];
};

/** Plain work that other work is compared with. */
interface Baseline {
  readonly name: string;
  readonly run: () => unknown;
}

/** After three passes of a tenth of a second the engine still compiles: it is warm after about ten. */
const WARMING = 12;

const timed = (work: string, baseline: Baseline, run: () => unknown): Measurement => {
  const [own, plain] = mediansInTurn(run, baseline.run, WARMING);
  return { work, milliseconds: own, baseline: { name: baseline.name, milliseconds: plain } };
};

const diffPairedUnits = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  { units }: Alignment,
  segmenter: Segmenter,
): unknown => {
  const wordsOf = ({ document }: AnalyzedDocument, unit: Unit) => [
    ...segmenter.cut(textAt(document.canonical.text, unit.span)),
  ];
  return units.flatMap((link) =>
    link.reviewed === null || link.superior === null
      ? []
      : [diffArrays(wordsOf(superior, link.superior), wordsOf(reviewed, link.reviewed))],
  );
};
