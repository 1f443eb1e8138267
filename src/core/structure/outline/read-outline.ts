import type { Clause, Section } from '../../model/document.ts';
import { clauseId } from '../../model/ids.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { TextLine } from '../lines/text-line.ts';
import { clauseBody } from './clause-body.ts';
import { rolesWithGiven } from './given-roles.ts';
import { splitHeading } from './heading.ts';

/** Consecutive lines that begin with one that opens something (or with text that nothing opens). */
interface LineGroup {
  /** Whether the first line opens the group. */
  readonly isOpened: boolean;
  readonly first: TextLine;
  readonly lines: readonly TextLine[];
}

/** What the first line of a section or clause says before its body. */
interface Opening {
  readonly label: string | null;
  readonly heading: string | null;
  readonly headingSpan: CanonicalSpan | null;
  /** In the canonical text; null where the line holds nothing but label and heading. */
  readonly bodyStart: number | null;
}

/** Gives clauses of one label in one section their ordinal. */
type OrdinalOf = (section: string | null, label: string | null) => number;

/**
 * Sections and clauses of the numbered part of a document. Every line is in exactly one clause, or is the
 * heading of a section; text that stands before the first label of a section is a clause without label.
 *
 * @param text - the canonical text
 * @param lines - from the first label to the last line of the last clause
 */
export const readOutline = (text: string, lines: readonly TextLine[]): readonly Section[] => {
  const roles = rolesWithGiven(lines);
  const roleOf = new Map(lines.map((line, at) => [line, roles[at] ?? null]));
  const isStatute = lines.some((line) => line.label?.style === 'article' && roleOf.get(line) === 'clause');
  const ordinalOf = ordinals();
  return grouped(lines, (line) => roleOf.get(line) === 'section').map((group) => {
    const opening = group.isOpened ? openingOf(group, true) : unlabelled(group.first.span.start);
    const inside = opening.bodyStart === null ? group.lines.slice(1) : group.lines;
    const clauses = grouped(inside, (line) => roleOf.get(line) === 'clause').map((clause) => {
      const start = clause.first === group.first ? opening.bodyStart : clause.first.span.start;
      const own = clause.isOpened ? openingOf(clause, false) : unlabelled(start);
      return readClause(text, clause, own, opening.label, isStatute, ordinalOf);
    });
    return {
      label: opening.label,
      heading: opening.heading,
      span: spanOf(group),
      clauses,
    };
  });
};

const ordinals = (): OrdinalOf => {
  const used = new Map<string, number>();
  return (section, label) => {
    const key = `${section ?? ''}/${label ?? ''}`;
    const ordinal = (used.get(key) ?? 0) + 1;
    used.set(key, ordinal);
    return ordinal;
  };
};

const grouped = (lines: readonly TextLine[], opens: (line: TextLine) => boolean): readonly LineGroup[] => {
  const groups: { isOpened: boolean; first: TextLine; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const isOpened = opens(line);
    if (isOpened || open === undefined) groups.push({ isOpened, first: line, lines: [line] });
    else open.lines.push(line);
  }
  return groups;
};

const spanOf = ({ first, lines }: LineGroup): CanonicalSpan =>
  canonicalSpan(first.span.start, lines.at(-1)?.span.end ?? first.span.end);

const unlabelled = (bodyStart: number | null): Opening => ({
  label: null,
  heading: null,
  headingSpan: null,
  bodyStart,
});

const openingOf = ({ first, lines }: LineGroup, opensSection: boolean): Opening => {
  if (first.label === null) return unlabelled(first.span.start);
  const below = lines.slice(1);
  const { heading, bodyStart } = splitHeading(first, first.label, {
    hasText: below[0]?.label === null,
    hasChildren: below.some(({ label }) => label !== null),
    opensSection,
  });
  const at = first.span.start;
  return {
    label: first.label.printed === '' ? null : first.label.printed,
    heading: heading === null ? null : closeUp(first.text.slice(heading.start, heading.end)),
    headingSpan: heading === null ? null : canonicalSpan(at + heading.start, at + heading.end),
    bodyStart: bodyStart === null ? null : at + bodyStart,
  };
};

const readClause = (
  text: string,
  group: LineGroup,
  opening: Opening,
  section: string | null,
  isStatute: boolean,
  ordinalOf: OrdinalOf,
): Clause => {
  const { label, heading, headingSpan, bodyStart } = opening;
  const { start, end } = spanOf(group);
  return {
    id: clauseId(section, label, ordinalOf(section, label)),
    label,
    heading,
    headingSpan,
    span: canonicalSpan(label === null ? (bodyStart ?? start) : start, end),
    ...clauseBody(text, group.lines, bodyStart, isStatute && label !== null),
  };
};

/** A heading on one line, without the blanks that only spread it over the line. */
const closeUp = (heading: string): string => heading.replace(/(?<=\P{ASCII})\s+(?=\P{ASCII})/gu, '').trim();
