import type { Alignment, ClauseLink, UnitLink } from '../../model/alignment.ts';
import type { Clause } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { wholeSide, type DraftSide, type FindingDraft } from '../finding-draft.ts';
import { linkedClauses } from '../match-passages.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import type { RenumberedReference } from '../renumbered-references.ts';
import { lettersWithin } from '../document-letters.ts';
import { exchanged, MEANING, moved, shortened } from './explanations.ts';

/**
 * Differences that change no duty and can be folded away: sentences that differ in marks and forms only, and
 * sentences that stand elsewhere.
 */
export const noiseFindings = (alignment: Alignment, context: ComparisonContext): readonly FindingDraft[] => {
  const linked = linkedClauses(alignment);
  return [
    ...alignment.links.flatMap((link) => movedClause(link, context)),
    ...alignment.units.flatMap((link) => [
      ...formatFinding(link, context),
      ...movedFinding(link, linked, context),
    ]),
  ];
};

/** A clause that changed its place among the others; renumbering alone moves nothing. */
const movedClause = (link: ClauseLink, context: ComparisonContext): readonly FindingDraft[] => {
  const [superior] = link.superior.flatMap((id) => context.superior.clauses.get(id) ?? []);
  const [reviewed] = link.reviewed.flatMap((id) => context.reviewed.clauses.get(id) ?? []);
  if (!link.moved || superior === undefined || reviewed === undefined) return [];
  return [
    {
      kind: 'moved',
      also: [],
      superior: headOf(superior),
      reviewed: headOf(reviewed),
      direction: null,
      explanation: moved(
        clauseName(superior, context.superior),
        clauseName(reviewed, context.reviewed),
        reviewed.heading ?? '',
      ),
      confidence: 0.9,
      rule: ruleId('compare.moved-clause'),
    },
  ];
};

/** A moved clause is quoted by its heading, or by its label where it has none. */
const headOf = (clause: Clause): DraftSide => {
  const { id, span, headingSpan, label } = clause;
  const named = canonicalSpan(span.start, span.start + (label?.length ?? 0));
  return { clause: id, place: span.start, quote: headingSpan ?? named, elements: [] };
};

const formatFinding = (link: UnitLink, context: ComparisonContext): readonly FindingDraft[] => {
  if (link.superior === null || link.reviewed === null) return [];
  const superior = textAt(context.superior.text, link.superior.span);
  const reviewed = textAt(context.reviewed.text, link.reviewed.span);
  if (superior === reviewed || !haveSameLetters(link.superior.span, link.reviewed.span, context)) return [];
  return [
    {
      kind: 'format_only',
      also: [],
      superior: wholeSide(link.superior),
      reviewed: wholeSide(link.reviewed),
      direction: null,
      explanation: exchanged(MEANING.format, superior, reviewed),
      confidence: 1,
      rule: ruleId('compare.format'),
    },
  ];
};

/** A reference that follows the other numbering of the document. */
export const renumberedFinding = (
  { superior, reviewed }: RenumberedReference,
  pair: MinorClausePair,
  context: ComparisonContext,
): FindingDraft => ({
  kind: 'format_only',
  also: [],
  superior: wholeSide({ clause: pair.superior.clause, span: superior }),
  reviewed: wholeSide({ clause: pair.reviewed.clause, span: reviewed }),
  direction: null,
  explanation: exchanged(
    MEANING.renumbered,
    textAt(context.superior.text, superior),
    textAt(context.reviewed.text, reviewed),
  ),
  confidence: 0.9,
  rule: ruleId('compare.renumbered'),
});

const haveSameLetters = (
  superior: CanonicalSpan,
  reviewed: CanonicalSpan,
  context: ComparisonContext,
): boolean =>
  lettersWithin(context.superior.analyzed, superior) === lettersWithin(context.reviewed.analyzed, reviewed);

const movedFinding = (
  link: UnitLink,
  linked: ReturnType<typeof linkedClauses>,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  if (!link.moved || link.superior === null || link.reviewed === null) return [];
  const superior = context.superior.clauses.get(link.superior.clause);
  const reviewed = context.reviewed.clauses.get(link.reviewed.clause);
  const inside = linked(link.superior.clause, link.reviewed.clause);
  const passage = shortened(textAt(context.reviewed.text, link.reviewed.span));
  return [
    {
      kind: 'moved',
      also: [],
      superior: wholeSide(link.superior),
      reviewed: wholeSide(link.reviewed),
      direction: null,
      explanation: moved(
        inside ? null : clauseName(superior, context.superior),
        clauseName(reviewed, context.reviewed),
        passage,
      ),
      confidence: 0.9,
      rule: ruleId('compare.moved'),
    },
  ];
};

/**
 * Printed label, with brackets of one width so that （四） and (四) are seen to be the same; with its section where
 * labels begin anew in each.
 */
const clauseName = (clause: Clause | undefined, { analyzed }: ContextSide): string => {
  if (clause === undefined) return '';
  const { sections } = analyzed.document;
  const alike = sections.filter(({ clauses }) => clauses.some(({ label }) => label === clause.label));
  const section = sections.find(({ clauses }) => clauses.some(({ id }) => id === clause.id));
  const name = `${alike.length > 1 ? (section?.label ?? '') : ''}${clause.label ?? ''}`;
  return name.replace('(', '（').replace(')', '）');
};
