import type { Clause, Section } from '../../model/document.ts';
import { clauseId } from '../../model/ids.ts';
import { canonicalSpan } from '../../model/span.ts';
import type { TextLine } from '../lines/text-line.ts';
import { clauseBody } from './clause-body.ts';
import { splitHeading, type HeadingSplit } from './heading.ts';
import { lineRoles } from './outline-levels.ts';

/** Consecutive lines that begin with one that opens something (or with text that nothing opens). */
interface LineGroup {
  readonly head: TextLine | null;
  readonly lines: readonly TextLine[];
}

/**
 * Sections and clauses of the numbered part of a document. Every line is in exactly one clause, or is the
 * heading of a section; text that stands before the first label of a section is a clause without label.
 *
 * @param text - the canonical text
 * @param lines - from the first label to the last line of the last clause
 */
export const readOutline = (text: string, lines: readonly TextLine[]): readonly Section[] => {
  const roles = lineRoles(lines);
  const isArticleDocument = lines.some(
    ({ label }, at) => label?.style === 'article' && roles[at] === 'clause',
  );
  const roleOf = new Map(lines.map((line, at) => [line, roles[at] ?? null]));
  const used = new Map<string, number>();
  const groups = grouped(lines, (line) => roleOf.get(line) === 'section');
  return groups.flatMap((group) => {
    const section = readSection(
      text,
      group,
      (line) => roleOf.get(line) === 'clause',
      isArticleDocument,
      used,
    );
    return section === null ? [] : [section];
  });
};

const grouped = (lines: readonly TextLine[], opens: (line: TextLine) => boolean): readonly LineGroup[] => {
  const groups: { head: TextLine | null; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (opens(line)) groups.push({ head: line, lines: [line] });
    else if (open === undefined) groups.push({ head: null, lines: [line] });
    else open.lines.push(line);
  }
  return groups;
};

const readSection = (
  text: string,
  group: LineGroup,
  isClause: (line: TextLine) => boolean,
  isArticleDocument: boolean,
  used: Map<string, number>,
): Section | null => {
  const [first] = group.lines;
  const last = group.lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const label = group.head?.label?.printed ?? null;
  const split = group.head === null ? null : headingOf(group.head, group.lines, true);
  // a section heading that is followed by text on its own line leaves that text to a clause without label
  const rest =
    group.head === null || (split !== null && split.bodyStart !== null) ? group.lines : group.lines.slice(1);
  const clauses = grouped(rest, isClause).map((clause) =>
    readClause(text, clause, label, clause.lines[0] === group.head ? split : null, isArticleDocument, used),
  );
  return {
    label,
    heading: group.head === null || split === null ? null : headingText(group.head, split),
    span: canonicalSpan(first.span.start, last.span.end),
    clauses,
  };
};

const readClause = (
  text: string,
  { head, lines }: LineGroup,
  section: string | null,
  sectionSplit: HeadingSplit | null,
  isArticleDocument: boolean,
  used: Map<string, number>,
): Clause => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a clause has at least one line');
  const split = head === null ? null : headingOf(head, lines, false);
  const bodyStart = split === null ? (sectionSplit?.bodyStart ?? 0) : split.bodyStart;
  const label = head?.label?.printed ?? null;
  const body = bodyStart === null ? null : first.span.start + bodyStart;
  const { paragraphs, items } = clauseBody(text, lines, body, isArticleDocument && head !== null);
  const key = `${section ?? ''}/${label ?? ''}`;
  const ordinal = (used.get(key) ?? 0) + 1;
  used.set(key, ordinal);
  return {
    id: clauseId(section, label, ordinal),
    label,
    heading: head === null || split === null ? null : headingText(head, split),
    headingSpan:
      head === null || split?.heading == null
        ? null
        : canonicalSpan(head.span.start + split.heading.start, head.span.start + split.heading.end),
    span: canonicalSpan(label === null && body !== null ? body : first.span.start, last.span.end),
    paragraphs,
    items,
  };
};

const headingOf = (
  head: TextLine,
  lines: readonly TextLine[],
  opensSection: boolean,
): HeadingSplit | null => {
  if (head.label === null) return null;
  const below = lines.slice(1);
  return splitHeading(head, head.label, {
    hasText: below[0] !== undefined && below[0].label === null,
    hasChildren: below.some(({ label }) => label !== null),
    opensSection,
  });
};

/** The heading on one line; blanks that only spread it over the line are left out (总　则). */
const headingText = (head: TextLine, split: HeadingSplit): string | null =>
  split.heading === null
    ? null
    : head.text
        .slice(split.heading.start, split.heading.end)
        .replace(/(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])/g, '')
        .trim();
