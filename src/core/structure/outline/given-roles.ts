import { isRole } from '../lines/given-lines.ts';
import type { TextLine } from '../lines/text-line.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { lineRoles, type LineRole } from './outline-levels.ts';

/**
 * What each labelled line opens, people's word first. The other lines are read as if nobody had spoken, but for
 * what stands below a line whose level was changed: below a section its first numbering opens clauses, below
 * what is a section no more there are none.
 */
export const rolesWithGiven = (lines: readonly TextLine[]): readonly (LineRole | null)[] => {
  if (!lines.some(({ given }) => isRole(given))) return lineRoles(lines);
  const read = lineRoles(lines.map((line) => (isUnnumbered(line) ? { ...line, label: null } : line)));
  const roles = lines.map(({ given }, at) => (isRole(given) ? given : (read[at] ?? null)));
  for (const [at, { given }] of lines.entries()) {
    if (!isRole(given) || given === read[at]) continue;
    if (given === 'section') raiseBelow(lines, roles, at);
    else if (read[at] === 'section') lowerBelow(lines, roles, at, given);
  }
  return roles;
};

const isUnnumbered = ({ label }: TextLine): boolean => label?.style === 'unnumbered';

/** Below a new section, down to the next label of its own style, the first label's style opens the clauses. */
const raiseBelow = (lines: readonly TextLine[], roles: (LineRole | null)[], head: number): void => {
  const own = lines[head]?.label?.style;
  const below = lines.slice(head + 1, endOfGroup(roles, head));
  const sibling = below.findIndex(({ label }) => label !== null && label.style === own);
  const inside = sibling < 0 ? below : below.slice(0, sibling);
  const style: NumberingStyle | undefined = inside.find(({ label }) => label !== null)?.label?.style;
  if (inside.some((_, at) => roles[head + 1 + at] === 'clause')) return;
  for (const [at, { label, given }] of inside.entries()) {
    if (label !== null && label.style === style && !isRole(given)) roles[head + 1 + at] = 'clause';
  }
};

/** The clauses of what is a section no more become items of it. */
const lowerBelow = (
  lines: readonly TextLine[],
  roles: (LineRole | null)[],
  head: number,
  given: LineRole,
): void => {
  if (given !== 'clause') return;
  const end = endOfGroup(roles, head);
  for (let at = head + 1; at < end; at += 1) {
    if (roles[at] === 'clause' && !isRole(lines[at]?.given ?? null)) roles[at] = 'item';
  }
};

const endOfGroup = (roles: readonly (LineRole | null)[], head: number): number => {
  const next = roles.indexOf('section', head + 1);
  return next < 0 ? roles.length : next;
};
