import { isBareHeading } from './heading.ts';
import type { TextLine } from '../lines/text-line.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';

/** What a labelled line opens. */
export type LineRole = 'section' | 'clause' | 'item';

/**
 * Decides for each line whether its label opens a section, a clause or an item; null for lines without a
 * label. The styles mean different things in different documents, so the whole outline is looked at:
 * - 第X条 are clauses wherever two of them stand; 编, 章, 节 are sections.
 * - Otherwise the highest style (mostly 一、) opens sections if the next style is used below it, and clauses
 *   if its headings carry their text themselves.
 * - In each section the style that opens clauses elsewhere does so here, or else the first one used.
 */
export const lineRoles = (lines: readonly TextLine[]): readonly (LineRole | null)[] => {
  const counts = styleCounts(lines);
  if ((counts.get('article') ?? 0) >= 2) return articleRoles(lines);
  const isTop = topLevel(lines, counts);
  const topCount = lines.filter(isTop).length;
  if (topCount === 0) return lines.map(({ label }) => (label === null ? null : 'clause'));
  return hasSections(lines, isTop) ? sectionRoles(lines, isTop) : flatRoles(lines, isTop);
};

const SECTION_STYLES: ReadonlySet<NumberingStyle> = new Set(['part', 'chapter', 'subchapter']);
const isBookDivision = ({ label }: TextLine): boolean => label !== null && SECTION_STYLES.has(label.style);

const styleCounts = (lines: readonly TextLine[]): ReadonlyMap<NumberingStyle, number> => {
  const counts = new Map<NumberingStyle, number>();
  for (const { label } of lines)
    if (label !== null) counts.set(label.style, (counts.get(label.style) ?? 0) + 1);
  return counts;
};

/** A statute: every 条 is a clause; 一、 above a 条 opens a section as 章 do. */
const articleRoles = (lines: readonly TextLine[]): readonly (LineRole | null)[] => {
  const labelled = lines.filter(({ label }) => label !== null);
  const opensArticles = new Set(
    labelled.filter(
      ({ label, text }, at) =>
        label?.style === 'han_comma' && labelled[at + 1]?.label?.style === 'article' && !/[。；]/.test(text),
    ),
  );
  return lines.map((line) => {
    if (line.label === null) return null;
    if (line.label.style === 'article') return 'clause';
    return isBookDivision(line) || opensArticles.has(line) ? 'section' : 'item';
  });
};

/** The style of the highest level; a style that stands once below others is a slip or a quotation. */
const topLevel = (
  lines: readonly TextLine[],
  counts: ReadonlyMap<NumberingStyle, number>,
): ((line: TextLine) => boolean) => {
  if (lines.filter(isBookDivision).length >= 2) return isBookDivision;
  const labels = lines.flatMap(({ label }) => (label === null ? [] : [label]));
  const [first] = labels;
  const top = labels
    .filter(({ style }) => (counts.get(style) ?? 0) >= 2 || style === first?.style)
    .reduce<(typeof labels)[number] | undefined>(
      (best, label) => (best === undefined || label.rank < best.rank ? label : best),
      undefined,
    );
  return ({ label }) => label !== null && label.style === top?.style;
};

/** Share of top headings that have numbered clauses below them before the top counts as sections. */
const MIN_DIVIDED_SHARE = 0.3;

const hasSections = (lines: readonly TextLine[], isTop: (line: TextLine) => boolean): boolean => {
  if (lines.some((line) => isTop(line) && isBookDivision(line))) return true;
  const groups = topGroups(lines, isTop);
  const divided = groups.filter(
    ({ head, rest }) => isBareHeading(head) && rest.some(({ label }) => label !== null),
  );
  const children = divided.reduce(
    (count, { rest }) => count + rest.filter(({ label }) => label !== null && label.rank <= 6).length,
    0,
  );
  const bare = groups.filter(({ head }) => isBareHeading(head)).length;
  return (
    children >= 2 &&
    bare >= groups.length / 2 &&
    (divided.length >= groups.length * MIN_DIVIDED_SHARE || children > groups.length)
  );
};

interface TopGroup {
  readonly head: TextLine;
  readonly rest: readonly TextLine[];
}

const topGroups = (lines: readonly TextLine[], isTop: (line: TextLine) => boolean): readonly TopGroup[] => {
  const groups: { head: TextLine; rest: TextLine[] }[] = [];
  for (const line of lines) {
    if (isTop(line)) groups.push({ head: line, rest: [] });
    else groups.at(-1)?.rest.push(line);
  }
  return groups;
};

const flatRoles = (
  lines: readonly TextLine[],
  isTop: (line: TextLine) => boolean,
): readonly (LineRole | null)[] =>
  lines.map((line) => (line.label === null ? null : isTop(line) ? 'clause' : 'item'));

const sectionRoles = (
  lines: readonly TextLine[],
  isTop: (line: TextLine) => boolean,
): readonly (LineRole | null)[] => {
  const groups = topGroups(lines, isTop);
  const usual = usualClauseStyle(groups);
  const clauseStyle = new Map<TextLine, NumberingStyle | undefined>();
  for (const { head, rest } of groups) {
    const styles = rest.flatMap(({ label }) => (label === null ? [] : [label.style]));
    clauseStyle.set(head, usual !== undefined && styles.includes(usual) ? usual : styles[0]);
  }
  let head: TextLine | undefined;
  return lines.map((line) => {
    if (line.label === null) return null;
    if (isTop(line)) {
      head = line;
      return 'section';
    }
    return head === undefined || line.label.style === clauseStyle.get(head) ? 'clause' : 'item';
  });
};

/** The style that comes first below most headings. */
const usualClauseStyle = (groups: readonly TopGroup[]): NumberingStyle | undefined => {
  const votes = new Map<NumberingStyle, number>();
  for (const { rest } of groups) {
    const first = rest.find(({ label }) => label !== null)?.label;
    if (first !== undefined && first !== null) votes.set(first.style, (votes.get(first.style) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
};
