import type { Repair } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { sourceSpan, type SourceSpan } from '../../model/span.ts';
import { readLabel } from '../numbering/read-label.ts';
import { isDoubledAtBreak } from '../repair/page-break-repair.ts';
import { repairPassage } from '../repair/repair-passage.ts';
import { REPAIR_RULES } from '../repair/repair-rules.ts';
import type { Paragraph } from './paragraph.ts';
import { joinPassages, passageSource, slicePassage, type Passage } from './passage.ts';

/** A line of the text without markup and slips of single characters; where lines were glued, a part of one. */
export interface ReadLine {
  readonly span: SourceSpan;
  /** Width of the blanks in front. */
  readonly indent: number;
  /** Number of blank lines in front. */
  readonly blankBefore: number;
  readonly passage: Passage;
  /** Marked as a heading by Markdown. */
  readonly marked: boolean;
  /** A row of a table, its cells separated by tabs. */
  readonly isTableRow: boolean;
  readonly repairs: readonly Repair[];
}

/** Source text that was left out of the canonical text. */
export const removalOf = (
  source: string,
  span: SourceSpan,
  kind: Repair['kind'],
  rule: string,
  certainty: Repair['certainty'] = 'sure',
): Repair => ({
  kind,
  source: span,
  before: source.slice(span.start, span.end),
  after: '',
  certainty,
  rule: ruleId(rule),
});

/** One paragraph from its lines: breaks left out, a character doubled at a break taken once, slips repaired. */
export const buildParagraph = (source: string, lines: readonly ReadLine[]): Paragraph => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a paragraph has at least one line');
  const parts = lines.map((line, at) => afterBreak(source, lines[at - 1] ?? null, line));
  const repaired = repairPassage(joinPassages(parts.map(({ passage }) => passage)), REPAIR_RULES, source);
  return {
    ...repaired.passage,
    // a number in the first column counts rows, it opens nothing
    label: first.isTableRow ? null : readLabel(repaired.passage.text),
    source: sourceSpan(first.span.start, last.span.end),
    blankBefore: first.blankBefore,
    markedHeading: first.marked,
    isTableRow: first.isTableRow,
    repairs: [...parts.flatMap(({ repairs }) => repairs), ...repaired.repairs],
    given: null,
  };
};

/** A line with what was left out in front of it. */
const afterBreak = (
  source: string,
  before: ReadLine | null,
  { span, blankBefore, passage, repairs }: ReadLine,
): { readonly passage: Passage; readonly repairs: readonly Repair[] } => {
  if (before === null) return { passage, repairs };
  const rule = blankBefore > 0 ? 'join.page-break' : 'join.line-break';
  const gap = sourceSpan(before.span.end, span.start);
  const join = removalOf(source, gap, 'line_join', rule);
  if (!isDoubledAtBreak(before.passage.text, passage.text, source))
    return { passage, repairs: [join, ...repairs] };
  const place = passageSource(passage, 0, 1);
  const doubled = removalOf(source, place, 'duplicate_character', 'repair.doubled-at-break', 'probable');
  return {
    passage: slicePassage(passage, 1, passage.text.length),
    repairs: [join, doubled, ...repairs],
  };
};
