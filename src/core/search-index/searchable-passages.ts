import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Section } from '../model/document.ts';
import type { ElementType } from '../model/element.ts';
import type { ClauseId } from '../model/ids.ts';
import { canonicalSpan, overlap, textAt, type CanonicalSpan } from '../model/span.ts';

/** A clause, or text outside the clauses (title, preamble, section heading, signature …; clause null). */
export interface SearchPassage {
  readonly clause: ClauseId | null;
  /** Label of the clause as printed. */
  readonly label: string | null;
  /** Label of the section around it. */
  readonly section: string | null;
  readonly span: CanonicalSpan;
  /** Kinds of element in it, for filtering. */
  readonly types: readonly ElementType[];
}

type Place = Omit<SearchPassage, 'types'>;

const clausePlaces = (section: Section): readonly Place[] =>
  section.clauses.map(({ id, label, span }) => ({ clause: id, label, section: section.label, span }));

/** The heading of a section and whatever else stands between its clauses. */
const placesBetween = (section: Section): readonly Place[] => {
  const starts = [...section.clauses.map((clause) => clause.span.start), section.span.end];
  const ends = [section.span.start, ...section.clauses.map((clause) => clause.span.end)];
  return ends.flatMap((end, index) => {
    const start = starts[index] ?? end;
    return start > end
      ? [{ clause: null, label: null, section: section.label, span: canonicalSpan(end, start) }]
      : [];
  });
};

const outsidePlaces = (analyzed: AnalyzedDocument): readonly Place[] =>
  analyzed.document.blocks.map(({ span }) => ({ clause: null, label: null, section: null, span }));

/** Everything of a document that can be searched, in the order of the text; nothing counts twice. */
export const searchablePassages = (analyzed: AnalyzedDocument): readonly SearchPassage[] => {
  const { document, elements } = analyzed;
  const places = [
    ...document.sections.flatMap((section) => [...clausePlaces(section), ...placesBetween(section)]),
    ...outsidePlaces(analyzed),
  ];
  return places
    .filter(({ span }) => textAt(document.canonical.text, span).trim() !== '')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((place) => ({
      ...place,
      types: [
        ...new Set(
          elements.filter((element) => overlap(element.span, place.span) > 0).map((element) => element.type),
        ),
      ].sort(),
    }));
};
