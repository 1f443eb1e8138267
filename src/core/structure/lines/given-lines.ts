import type { GivenReadings, LineReading } from '../../model/correction.ts';
import { sourceSpan, type SourceSpan } from '../../model/span.ts';
import { readLabel, type Label } from '../numbering/read-label.ts';
import type { SourceLine } from './source-line.ts';

/** What a person says a line opens. */
export type GivenRole = Extract<LineReading, 'section' | 'clause' | 'item'>;

export const NO_READINGS: GivenReadings = new Map();

/** The rule by which a line is furniture because a person says so, or null. */
export const givenFurniture = ({ start }: SourceSpan, given: GivenReadings): string | null =>
  given.get(start) === 'furniture' ? 'furniture.person' : null;

/** Whether a person says that a line belongs to the document, whatever it looks like. */
export const isGivenText = ({ start }: SourceSpan, given: GivenReadings): boolean =>
  given.has(start) && given.get(start) !== 'furniture';

/** Cuts lines apart wherever a person says that something begins inside one. */
export const linesCutAt = (lines: readonly SourceLine[], given: GivenReadings): readonly SourceLine[] => {
  if (given.size === 0) return lines;
  const offsets = [...given.keys()].sort((a, b) => a - b);
  let next = 0;
  return lines.flatMap((line) => {
    const cuts: number[] = [];
    for (; (offsets[next] ?? Infinity) < line.span.end; next += 1) {
      const at = (offsets[next] ?? 0) - line.span.start;
      if (at > 0) cuts.push(at);
    }
    return cuts.length === 0 ? [line] : cutLine(line, cuts);
  });
};

const cutLine = (line: SourceLine, cuts: readonly number[]): readonly SourceLine[] =>
  [0, ...cuts].map((from, at) => {
    const text = line.text.slice(from, cuts[at]).trimEnd();
    const start = line.span.start + from;
    const rest = { text, span: sourceSpan(start, start + text.length) };
    return from === 0 ? { ...line, ...rest } : { ...rest, indent: 0, blankBefore: 0 };
  });

/** Where a line without a number would stand among the styles of GB/T 9704-2012. */
const RANKS: Readonly<Record<GivenRole, number>> = { section: 4, clause: 5, item: 6 };

export const isRole = (reading: LineReading | null): reading is GivenRole =>
  reading === 'section' || reading === 'clause' || reading === 'item';

/** What a person says stands above the clauses. */
export type HeadReading = Extract<LineReading, 'title' | 'addressees' | 'preamble'>;
/** What a person says stands below them. */
export type TailReading = Extract<LineReading, 'closing' | 'signature' | 'distribution'>;

export const isHeadReading = (reading: LineReading | null): reading is HeadReading =>
  reading === 'title' || reading === 'addressees' || reading === 'preamble';
export const isTailReading = (reading: LineReading | null): reading is TailReading =>
  reading === 'closing' || reading === 'signature' || reading === 'distribution';

/** The label of a line that a person has read: the one it prints if it opens something, else none. */
export const givenLabel = (text: string, reading: LineReading): Label | null =>
  isRole(reading)
    ? (readLabel(text) ?? { style: 'unnumbered', rank: RANKS[reading], printed: '', value: 0 })
    : null;
