import { readSourceText } from '../../src/core/import/read-source-text.ts';
import { commonAdditions } from '../../src/core/matrix/common-additions.ts';
import { matrixColumn } from '../../src/core/matrix/matrix-column.ts';
import { matrixRows } from '../../src/core/matrix/matrix-rows.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { workedThrough } from '../../src/core/model/work-steps.ts';
import { analyzeSource, compareAnalyzed } from '../../src/core/pipeline.ts';
import { matrixReport } from '../../src/core/report/matrix-report.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { analyzedText, readCorpus, unprepared } from './bench-documents.ts';
import { mediansInTurn } from './measurement.ts';
import { revisedParagraphs } from './revised-paragraphs.ts';

/** One superior against many localities, beside one pair of them. */
export interface LocalitiesMeasurement {
  readonly localities: number;
  /** Mean of pairs compared each alone, both sides new. */
  readonly pair: number;
  /** The matrix by clause, with common additions; all sides new. */
  readonly matrix: number;
}

const LOCALITIES = 30;

/** Thirty localities of one superior: the corpus's other documents, each revised by six seeds. */
export const measureLocalities = (corpusFolder: string): LocalitiesMeasurement => {
  const segmenter = createJiebaSegmenter();
  const documents = readCorpus(corpusFolder).flatMap(
    (source) => analyzeSource(readSourceText(source), segmenter).documents,
  );
  const superior = documents.find(({ document }) => document.level === 'province');
  if (superior === undefined) throw new Error('no superior in the corpus');
  const own = documents.filter((document) => document !== superior);
  const localities = Array.from({ length: LOCALITIES }, (_, seed) => {
    const { text } = (own[seed % own.length] ?? superior).document.canonical;
    return analyzedText(`${seed}.txt`, revisedParagraphs(text.split('\n'), seed).join('\n'), segmenter);
  });
  const alone = localities.slice(0, own.length);
  const [matrix, pairs] = mediansInTurn(
    () => matrixOf(unprepared(superior), localities.map(unprepared)),
    () => alone.map((locality) => compareAnalyzed(unprepared(locality), unprepared(superior))),
  );
  return { localities: localities.length, pair: pairs / alone.length, matrix };
};

const matrixOf = (superior: AnalyzedDocument, localities: readonly AnalyzedDocument[]): unknown => {
  const rows = matrixRows(superior, 'clause');
  const columns = localities.map((locality) =>
    matrixColumn(rows, compareAnalyzed(locality, superior), locality, superior),
  );
  const additions = workedThrough(commonAdditions(columns, localities));
  return matrixReport(superior, localities, { by: 'clause', rows, columns, additions });
};
