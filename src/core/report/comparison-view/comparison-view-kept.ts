import { otherSide } from '../../model/document-side.ts';
import type { Unit } from '../../model/alignment.ts';
import type { KeptPassage } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import { canonicalSpan } from '../../model/span.ts';
import type { SentenceRow } from './comparison-view.ts';
import {
  placeOf,
  type ChangeStretch,
  type PassageSource,
  type RowSources,
} from './comparison-view-passage.ts';

const MARKS = /[\s，、；：。！？,;:.!?]*/y;

/** A stretch that only one side has, cut where the other document says a part of it elsewhere. */
export const withKept = (source: PassageSource, stretch: ChangeStretch): readonly ChangeStretch[] => {
  if (stretch.change !== 'only') return [stretch];
  const { end } = stretch.span;
  const pieces: ChangeStretch[] = [];
  let at = stretch.span.start;
  const push = (to: number, change: ChangeStretch['change']): void => {
    if (to > at) pieces.push({ span: canonicalSpan(at, to), change });
    at = Math.max(at, to);
  };
  for (const { span } of source.kept.touching(stretch.span)) {
    push(Math.min(span.start, end), 'only');
    push(Math.min(behindMarks(source.text, span.end), end), 'kept');
  }
  push(end, 'only');
  return pieces;
};

/** The mark that closes a minor clause goes with it. */
const behindMarks = (text: string, end: number): number => {
  MARKS.lastIndex = end;
  return end + (MARKS.exec(text)?.[0].length ?? 0);
};

/**
 * Where the other document says what stands alone in this unit: its words, or what a finding sets against it.
 * Undefined where it says nothing of it.
 */
export const counterpartOf = (
  unit: Unit,
  side: KeptPassage['side'],
  findings: readonly Finding[],
  sources: RowSources,
): SentenceRow['counterpart'] => {
  const other = otherSide(side);
  const found = sources[side].kept.touching(unit.span);
  const place = found[0]?.counterpart ?? toldCounterpart(findings, side, other);
  if (place === null) return undefined;
  const stretches = withKept(sources[side], { span: unit.span, change: 'only' });
  return {
    ...placeOf(sources[other], place),
    part: found.length > 0 && stretches.some(({ change }) => change === 'only'),
  };
};

const toldCounterpart = (
  findings: readonly Finding[],
  side: KeptPassage['side'],
  other: KeptPassage['side'],
): Unit | null => {
  const told = findings.find((finding) => finding[side] !== null && finding[other] !== null);
  const clause = told?.[`${other}Clause`] ?? null;
  const span = told?.[other] ?? null;
  return clause === null || span === null ? null : { clause, span };
};
