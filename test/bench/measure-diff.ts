import { join } from 'node:path';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import type { Comparison, DiffChunk } from '../../src/core/model/comparison.ts';
import type { CanonicalSpan } from '../../src/core/model/span.ts';
import { compareAnalyzed } from '../../src/core/pipeline.ts';
import { analyzeFile } from '../core/analyze-text.ts';

/** How readable the word diff of the paired clauses of 武进 and 常州 is. */
export interface DiffFigures {
  /** Links of one clause with one. */
  readonly pairs: number;
  /** Stretches of text that changed; an added or dropped sentence is one, unless it touches another. */
  readonly hunks: number;
  /** Unchanged stretches of two characters or less between two changes of a sentence. */
  readonly islands: number;
  /** Characters shown as changed, both sides together. */
  readonly changed: number;
  /** Characters of the paired clauses' sentences, both sides together. */
  readonly characters: number;
  readonly cutsInWords: number;
  readonly cutsInValues: number;
}

const SHORT_ISLAND = 2;

export const measureDiff = (corpusFolder: string): DiffFigures => {
  const reviewed = analyzeFile(join(corpusFolder, '000_850909aa168bec30.txt'));
  const superior = analyzeFile(join(corpusFolder, '002_ed3a36659357f992.txt'));
  const comparison = compareAnalyzed(reviewed, superior);
  const rows = pairedChunks(comparison);
  const changed = rows.flat().filter(({ kind }) => kind === 'changed');
  const sides = { superior, reviewed } as const;
  const lengthOf = (chunks: readonly DiffChunk[]): number =>
    chunks.reduce((sum, chunk) => sum + span(chunk.superior) + span(chunk.reviewed), 0);
  const cuts = (borders: (side: AnalyzedDocument) => readonly CanonicalSpan[]): number =>
    (['superior', 'reviewed'] as const).reduce((sum, side) => {
      const spans = borders(sides[side]);
      const edges = changed.flatMap((chunk) => [chunk[side].start, chunk[side].end]);
      return sum + new Set(edges.filter((edge) => spans.some((s) => s.start < edge && edge < s.end))).size;
    }, 0);
  return {
    pairs: comparison.alignment.links.length,
    hunks: rows.reduce((sum, row) => sum + countHunks(row), 0),
    islands: comparison.diffs.reduce((sum, { chunks }) => sum + countIslands(chunks), 0),
    changed: lengthOf(changed),
    characters: lengthOf(rows.flat()),
    cutsInWords: cuts(wordsOf),
    cutsInValues: cuts(valuesOf),
  };
};

const span = ({ start, end }: CanonicalSpan): number => end - start;

/** Chunks of each paired clause in the reviewed document's order; a sentence alone is one changed chunk. */
const pairedChunks = ({ alignment, diffs }: Comparison): readonly (readonly DiffChunk[])[] => {
  const chunksOf = new Map(diffs.map((diff) => [diff.link, diff.chunks]));
  return alignment.links.map((link) =>
    alignment.units
      .filter(({ reviewed, superior }) =>
        reviewed !== null
          ? link.reviewed.includes(reviewed.clause)
          : superior !== null && link.superior.includes(superior.clause),
      )
      .flatMap((unit): readonly DiffChunk[] => {
        const empty = { start: 0, end: 0 };
        const alone: DiffChunk = {
          kind: 'changed',
          superior: unit.superior?.span ?? empty,
          reviewed: unit.reviewed?.span ?? empty,
        };
        return chunksOf.get(unit) ?? [alone];
      }),
  );
};

const countHunks = (chunks: readonly DiffChunk[]): number =>
  chunks.filter(({ kind }, i) => kind === 'changed' && chunks[i - 1]?.kind !== 'changed').length;

const countIslands = (chunks: readonly DiffChunk[]): number =>
  chunks.filter(
    ({ kind, superior }, i) =>
      kind === 'same' && i > 0 && i < chunks.length - 1 && span(superior) <= SHORT_ISLAND,
  ).length;

/** A word that a value begins or ends inside of is the segmenter's mistake (2018|年市): it is no word. */
const wordsOf = (analyzed: AnalyzedDocument): readonly CanonicalSpan[] => {
  const edges = new Set(valuesOf(analyzed).flatMap(({ start, end }) => [start, end]));
  return analyzed.words.ends
    .map((end, i, ends) => ({ start: ends[i - 1] ?? 0, end }))
    .filter(({ start, end }) => ![...edges].some((edge) => start < edge && edge < end));
};

const valuesOf = ({ elements }: AnalyzedDocument): readonly CanonicalSpan[] =>
  elements.flatMap((element) => (element.type === 'obligation' ? [] : [element.span]));
