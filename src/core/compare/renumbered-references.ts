import type { Alignment } from '../model/alignment.ts';
import type { Clause } from '../model/document.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import type { InternalReference, ReferencedPart } from '../model/reference.ts';
import { contains, overlap, type CanonicalSpan } from '../model/span.ts';
import type { WordChange } from './changed-words.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import { linkedClauses } from './match-passages.ts';
import type { MinorClause } from './minor-clauses.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';
import { spanIndex } from './span-index.ts';

/** 第十二条 above and 第十三条 below: references to provisions that are each other's counterparts. */
export interface RenumberedReference {
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
}

/** The references of two paired minor clauses that changed their number only. */
export type RenumberedReferences = (pair: MinorClausePair) => readonly RenumberedReference[];

export const renumberedReferences = (
  alignment: Alignment,
  context: ComparisonContext,
): RenumberedReferences => {
  const linked = linkedClauses(alignment);
  const areCounterparts = (superior: Provision, reviewed: Provision): boolean => {
    if (!linked(superior.clause.id, reviewed.clause.id)) return false;
    if (superior.part === null && reviewed.part === null) return true;
    const [above, below] = [superior.part ?? superior.clause.span, reviewed.part ?? reviewed.clause.span];
    return alignment.units.some(
      (link) =>
        link.superior !== null &&
        link.reviewed !== null &&
        overlap(link.superior.span, above) > 0 &&
        overlap(link.reviewed.span, below) > 0,
    );
  };
  const pointsAlike = (from: ReferencedPart | null, to: ReferencedPart | null): boolean => {
    if (from === null || to === null) return from === to;
    const [above, below] = [provisionOf(from, context.superior), provisionOf(to, context.reviewed)];
    return above !== null && below !== null && areCounterparts(above, below);
  };
  return (pair) => {
    const from = referencesIn(pair.superior, context.superior);
    const to = referencesIn(pair.reviewed, context.reviewed);
    if (from.length !== to.length) return [];
    return from.flatMap((above, i) => {
      const below = to[i];
      if (below === undefined || below.printed === above.printed || above.target === null) return [];
      const isSame = pointsAlike(above.target, below.target) && pointsAlike(above.through, below.through);
      return isSame ? [{ superior: above.span, reviewed: below.span }] : [];
    });
  };
};

/** Whether the words changed in nothing but the number of a reference. */
export const onlyRenumbers = (
  { superior, reviewed }: WordChange,
  references: readonly RenumberedReference[],
): boolean =>
  references.some(
    (reference) => contains(reference.superior, superior) && contains(reference.reviewed, reviewed),
  );

const referencesIn = ({ span }: MinorClause, { analyzed }: ContextSide): readonly InternalReference[] =>
  internalReferences(analyzed).touching(span);

const internalReferences = oncePerDocument(({ document }) =>
  spanIndex(
    document.references.flatMap((reference) => (reference.kind === 'internal' ? [reference] : [])),
    ({ span }) => span,
  ),
);

/** What a reference points to: a clause, or a paragraph or item of it. */
interface Provision {
  readonly clause: Clause;
  readonly part: CanonicalSpan | null;
}

const provisionOf = (
  { section, label, paragraph, item }: ReferencedPart,
  { analyzed }: ContextSide,
): Provision | null => {
  const sections = analyzed.document.sections.filter((each) => section === null || each.label === section);
  const clause = sections
    .flatMap(({ clauses }) => clauses)
    .find((each) => label !== null && each.label === label);
  if (clause === undefined) return null;
  const ofItem = clause.items.find(
    (each) => each.label === item && (paragraph ?? each.paragraph) === each.paragraph,
  );
  const ofParagraph = paragraph === null ? undefined : clause.paragraphs[paragraph];
  return { clause, part: ofItem?.span ?? ofParagraph ?? null };
};
