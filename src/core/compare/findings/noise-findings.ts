import type { Alignment, UnitLink } from '../../model/alignment.ts';
import type { ClauseId } from '../../model/ids.ts';
import { ruleId } from '../../model/ids.ts';
import { textAt } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import { lettersOf } from '../minor-clauses.ts';
import { exchanged, MEANING, moved, shortened } from './explanations.ts';

/**
 * Differences that change no duty and can be folded away: sentences that differ in marks and forms only, and
 * sentences that stand elsewhere.
 */
export const noiseFindings = (alignment: Alignment, context: ComparisonContext): readonly FindingDraft[] =>
  alignment.units.flatMap((link) => [...formatFinding(link, context), ...movedFinding(link, context)]);

const formatFinding = (link: UnitLink, context: ComparisonContext): readonly FindingDraft[] => {
  if (link.superior === null || link.reviewed === null) return [];
  const superior = textAt(context.superior.text, link.superior.span);
  const reviewed = textAt(context.reviewed.text, link.reviewed.span);
  if (superior === reviewed || lettersOf(superior) !== lettersOf(reviewed)) return [];
  return [
    {
      kind: 'format_only',
      also: [],
      superior: wholeUnit(link.superior),
      reviewed: wholeUnit(link.reviewed),
      direction: null,
      explanation: exchanged(MEANING.format, superior, reviewed),
      confidence: 1,
      rule: ruleId('compare.format'),
    },
  ];
};

const movedFinding = (link: UnitLink, context: ComparisonContext): readonly FindingDraft[] => {
  if (!link.moved || link.superior === null || link.reviewed === null) return [];
  const from = clauseName(link.superior.clause, context.superior);
  const to = clauseName(link.reviewed.clause, context.reviewed);
  const passage = shortened(textAt(context.reviewed.text, link.reviewed.span));
  return [
    {
      kind: 'moved',
      also: [],
      superior: wholeUnit(link.superior),
      reviewed: wholeUnit(link.reviewed),
      direction: null,
      explanation: moved(from, to, passage),
      confidence: link.score,
      rule: ruleId('compare.moved'),
    },
  ];
};

const wholeUnit = ({ clause, span }: NonNullable<UnitLink['reviewed']>): DraftSide => ({
  clause,
  place: span.start,
  quote: span,
  elements: [],
});

/** Printed label, with brackets of one width so that （四） and (四) are seen to be the same. */
const clauseName = (id: ClauseId, side: ContextSide): string => {
  const clauses = side.analyzed.document.sections.flatMap((section) => section.clauses);
  const label = clauses.find((clause) => clause.id === id)?.label ?? '';
  return label.replace('(', '（').replace(')', '）');
};
