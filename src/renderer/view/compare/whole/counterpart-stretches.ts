import { otherSide } from '../../../../core/model/document-side.ts';
import { firstIndexWhere } from '../../../../core/model/first-index.ts';
import type { ClauseSide, ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { SourceRange } from '../../reader/source-marks.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import type { RowPlace } from '../comparison-state.ts';

/** A stretch of one source text, what it is in the comparison, and what corresponds to it on the other side. */
export interface CounterpartStretch extends SourceRange, RowPlace {
  readonly counterpart: SourceRange | null;
}

/** Label and heading of a clause: what stands before its first sentence. */
const headOf = (row: ComparisonRow, clause: ClauseSide, side: ComparisonSide): SourceRange => {
  const begins = row.sentences.flatMap((sentence) => {
    const begin = sentence[side]?.start;
    return begin !== undefined && begin > clause.start && begin < clause.end ? [begin] : [];
  });
  return { start: clause.start, end: Math.min(clause.end, ...begins) };
};

const headStretches = (
  row: ComparisonRow,
  at: number,
  side: ComparisonSide,
): readonly CounterpartStretch[] => {
  const other = otherSide(side);
  return row[side].map((clause, index) => {
    const counterpart = row[other][Math.min(index, row[other].length - 1)];
    return {
      ...headOf(row, clause, side),
      row: at,
      sentence: null,
      counterpart: counterpart === undefined ? null : headOf(row, counterpart, other),
    };
  });
};

const sentenceStretches = (
  row: ComparisonRow,
  at: number,
  side: ComparisonSide,
): readonly CounterpartStretch[] => {
  const stretches = row.sentences.flatMap((sentence, index): readonly CounterpartStretch[] => {
    const passage = sentence[side];
    if (passage === null) return [];
    const { start, end } = passage;
    return [{ start, end, row: at, sentence: index, counterpart: sentence[otherSide(side)] }];
  });
  // Inside a clause only what keeps its order is followed: else the other side would swing to and fro.
  let reached = -1;
  return stretches
    .toSorted((a, b) => a.start - b.start)
    .map((stretch) => {
      const { counterpart } = stretch;
      if (counterpart === null || counterpart.start < reached) return { ...stretch, counterpart: null };
      reached = counterpart.end;
      return stretch;
    });
};

/** All of one source text that the comparison names, in the order of the text. */
export const counterpartStretches = (
  rows: readonly ComparisonRow[],
  side: ComparisonSide,
): readonly CounterpartStretch[] =>
  rows
    .flatMap((row, at) => [...headStretches(row, at, side), ...sentenceStretches(row, at, side)])
    .toSorted((a, b) => a.start - b.start);

/** Index of the last range that begins at or before the offset; -1 before the first. */
const indexBefore = (ranges: readonly SourceRange[], offset: number): number =>
  firstIndexWhere(ranges, ({ start }) => start > offset) - 1;

/** Row and sentence of an offset; before the first clause that one, null where there is none. */
export const placeAtOffset = (stretches: readonly CounterpartStretch[], offset: number): RowPlace | null => {
  const stretch = stretches[Math.max(0, indexBefore(stretches, offset))];
  return stretch === undefined ? null : { row: stretch.row, sentence: stretch.sentence };
};

/** A stretch of one source text and the one of the other that it corresponds to. */
export interface PairedStretch extends SourceRange {
  readonly counterpart: SourceRange;
}

/** Those that have a counterpart. */
export const pairedStretches = (stretches: readonly CounterpartStretch[]): readonly PairedStretch[] =>
  stretches.flatMap(({ start, end, counterpart }) =>
    counterpart === null ? [] : [{ start, end, counterpart }],
  );

const between = (offset: number, from: SourceRange, to: SourceRange): number =>
  from.end <= from.start
    ? to.start
    : to.start + Math.min(1, (offset - from.start) / (from.end - from.start)) * (to.end - to.start);

/** What both texts begin with: nothing. */
const BEGIN: PairedStretch = { start: 0, end: 0, counterpart: { start: 0, end: 0 } };

/**
 * The offset of the other source text that corresponds to one of this: in paired text at the same share of its
 * length; where nothing corresponds, the end of what corresponded last, or on the way to what does next.
 */
export const counterpartOffset = (paired: readonly PairedStretch[], offset: number): number => {
  const index = indexBefore(paired, offset);
  const here = paired[index] ?? BEGIN;
  const next = paired[index + 1];
  if (offset < here.end) return between(offset, here, here.counterpart);
  if (next === undefined || next.counterpart.start < here.counterpart.end) return here.counterpart.end;
  return between(
    offset,
    { start: here.end, end: next.start },
    { start: here.counterpart.end, end: next.counterpart.start },
  );
};
