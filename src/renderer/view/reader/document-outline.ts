import type {
  ClauseReport,
  DocumentReport,
  ItemReport,
  PassageReport,
  SectionReport,
} from '../../../core/report/contract/contract.ts';

/** Parts of a document that stand outside its sections. */
const outlineParts = [
  'letterhead',
  'cover',
  'addressees',
  'preamble',
  'closing',
  'signature',
  'distribution',
  'annexes',
] as const;
export type OutlinePart = (typeof outlineParts)[number];

/** A line of the structure tree. */
export interface OutlineEntry {
  /** Unique in the document. */
  readonly key: string;
  /** Named by the interface where the text itself has no label. */
  readonly part: OutlinePart | null;
  readonly label: string | null;
  readonly heading: string | null;
  /** That it begins here, or its label, was guessed. */
  readonly isGuess: boolean;
  /** 0 section or part, 1 clause, 2 and more items. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** Longest begin of an unheaded clause or item that the tree shows, in characters. */
const BEGIN_LENGTH = 24;
const beginOf = (text: string): string => {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length > BEGIN_LENGTH ? `${line.slice(0, BEGIN_LENGTH)}…` : line;
};

const partEntry = (part: OutlinePart, { start, end }: PassageReport): OutlineEntry => ({
  key: part,
  part,
  label: null,
  heading: null,
  isGuess: false,
  depth: 0,
  start,
  end,
});

const itemEntries = (items: readonly ItemReport[], depth: number): readonly OutlineEntry[] =>
  items.flatMap(({ label, text, start, end, items: inner }) => [
    {
      key: `item-${start}`,
      part: null,
      label,
      heading: beginOf(text.startsWith(label) ? text.slice(label.length) : text),
      isGuess: false,
      depth,
      start,
      end,
    },
    ...itemEntries(inner, depth + 1),
  ]);

const clauseEntries = (clause: ClauseReport, depth: number): readonly OutlineEntry[] => {
  const { label, heading, text, start, end } = clause;
  const entry = {
    key: `clause-${start}`,
    part: null,
    label,
    heading: heading ?? beginOf(text),
    isGuess: clause.certainty === 'probable',
    depth,
    start,
    end,
  };
  return [entry, ...itemEntries(clause.items, depth + 1)];
};

const sectionEntries = ({ label, heading, start, end, clauses }: SectionReport): readonly OutlineEntry[] => {
  if (label === null && heading === null) return clauses.flatMap((clause) => clauseEntries(clause, 0));
  const entry = {
    key: `section-${start}`,
    part: null,
    label,
    heading,
    isGuess: false,
    depth: 0,
    start,
    end,
  };
  return [entry, ...clauses.flatMap((clause) => clauseEntries(clause, 1))];
};

/** Sections, clauses and items with what stands around them, in the order of the text. */
export const documentOutline = (report: DocumentReport): readonly OutlineEntry[] =>
  [
    ...outlineParts.flatMap((part) => {
      const passage = report[part];
      return passage === null ? [] : [partEntry(part, passage)];
    }),
    ...report.sections.flatMap(sectionEntries),
  ].toSorted((a, b) => a.start - b.start || a.depth - b.depth);

/** The innermost entry that holds the offset, else the last one before it. */
export const outlineEntryAt = (outline: readonly OutlineEntry[], offset: number): OutlineEntry | null =>
  outline.findLast(({ start }) => start <= offset) ?? null;
