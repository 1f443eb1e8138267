import type { DocumentCorrections, LineReading } from '../../../../core/model/correction.ts';
import type { DocumentReport } from '../../../../core/report/contract/contract.ts';
import type { OutlineEntry, OutlinePart } from '../document-outline.ts';

/** How a place is read now. */
export interface ReadingAt {
  readonly reading: LineReading | null;
  /** Whether a person said so. */
  readonly isGiven: boolean;
}

const PART_READINGS: Readonly<Record<OutlinePart, LineReading | null>> = {
  letterhead: null,
  cover: 'cover',
  addressees: 'addressees',
  preamble: 'preamble',
  closing: 'closing',
  signature: 'signature',
  distribution: 'distribution',
  annexes: 'annexes',
};

/** Whether an entry is a section, clause or item, by where it stands among the others. */
const entryReading = (report: DocumentReport, { start, part }: OutlineEntry): LineReading | null => {
  if (part !== null) return PART_READINGS[part];
  const begins = (range: { readonly start: number }): boolean => range.start === start;
  if (report.sections.some((section) => begins(section) && (section.label ?? section.heading) !== null))
    return 'section';
  return report.sections.some(({ clauses }) => clauses.some(begins)) ? 'clause' : 'item';
};

/** How what begins at an offset is read; null where nothing begins there that has a name. */
export const readingAt = (
  report: DocumentReport,
  outline: readonly OutlineEntry[],
  { places }: DocumentCorrections,
  offset: number,
): ReadingAt => {
  const given = places.find(({ source }) => source.start === offset);
  if (given !== undefined) return { reading: given.reading, isGiven: true };
  if (report.furniture.some(({ start, end }) => start <= offset && offset < end))
    return { reading: 'furniture', isGiven: false };
  const entry = outline.find(({ start, part }) => start === offset && part === null);
  if (entry !== undefined) return { reading: entryReading(report, entry), isGiven: false };
  const part = outline.findLast(
    (other) => other.part !== null && other.start <= offset && offset < other.end,
  );
  if (part !== undefined) return { reading: entryReading(report, part), isGiven: false };
  const isBody = report.sections.some(({ start, end }) => start <= offset && offset < end);
  return { reading: isBody ? 'text' : null, isGiven: false };
};

const LEVELS: readonly LineReading[] = ['section', 'clause', 'item', 'text'];

/** The reading one level higher (-1) or lower (1); null where there is none. */
export const levelBeside = (reading: LineReading | null, step: 1 | -1): LineReading | null => {
  const at = reading === null ? -1 : LEVELS.indexOf(reading);
  return at < 0 ? null : (LEVELS[at + step] ?? null);
};
