import { alignObligations } from '../align/align-obligations.ts';
import { relationOf } from '../align/relation.ts';
import type { ObligationLink } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Obligation } from '../model/element.ts';
import { groupedBy } from '../model/grouped-by.ts';
import type { ClauseId, ElementId } from '../model/ids.ts';
import type { MatrixCell, MatrixRow } from '../model/matrix.ts';
import { overlap } from '../model/span.ts';
import { answerToWording, type Answer } from './answering-passages.ts';
import { ABSENT_CELL, closestRelation, directions, type CellContext } from './matrix-cell.ts';
import { greatestStrength } from './passage-values.ts';

/**
 * A duty whose words stand in the corresponding sentence by this share is said there, though no duty was read in them.
 */
const LEAST_KEPT_UNREAD = 0.3;

/** Looks up what a document has of a duty of its superior. */
export const dutyCells = (
  comparison: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  context: CellContext,
): ((row: MatrixRow, obligation: ElementId) => MatrixCell) => {
  const links = alignObligations(reviewed, superior, comparison.alignment);
  const linksOf = groupedBy(links, (link) => link.superior);
  const duties = new Map(
    reviewed.elements.flatMap((element) =>
      element.type === 'obligation' && element.clause !== null
        ? [[element.id, { duty: element, clause: element.clause }] as const]
        : [],
    ),
  );
  return (row, obligation) => {
    const own = linksOf.get(obligation) ?? [];
    const linked = own.flatMap((link) => link.reviewed.flatMap((id) => duties.get(id) ?? []));
    return linked.length > 0 ? linkedCell(row, own, linked, context) : unreadCell(row, context);
  };
};

/** A duty and the clause that it stands in. */
interface PlacedDuty {
  readonly duty: Obligation;
  readonly clause: ClauseId;
}

const linkedCell = (
  row: MatrixRow,
  links: readonly ObligationLink[],
  linked: readonly PlacedDuty[],
  context: CellContext,
): MatrixCell => {
  const ordered = [...new Map(linked.map((placed) => [placed.duty.id, placed])).values()].sort(
    (a, b) => a.duty.span.start - b.duty.span.start,
  );
  const answer: Answer = {
    clauses: [...new Set(ordered.map(({ clause }) => clause))],
    passages: ordered.map(({ duty }) => duty.span),
    wording: row.span,
  };
  const paired = new Set(context.parts.links(row.clause).flatMap(({ reviewed }) => reviewed));
  return {
    relation: closestRelation(links.map(({ relation }) => relation)),
    moved: !answer.clauses.some((clause) => paired.has(clause)),
    clauses: answer.clauses,
    passages: answer.passages,
    kept: context.keptOf(answer),
    values: ordered.flatMap(({ duty }) => duty.values),
    strength: greatestStrength(ordered.map(({ duty }) => duty)),
    ...dutyDirections(row, context),
  };
};

/** Words that stand for the duty's in the corresponding sentences, where no duty is linked. */
const unreadCell = (row: MatrixRow, context: CellContext): MatrixCell => {
  const answer = answerToWording(row, context.parts);
  const kept = context.keptOf(answer);
  if (kept < LEAST_KEPT_UNREAD) return ABSENT_CELL;
  return {
    relation: relationOf(kept),
    moved: context.parts.links(row.clause).length === 0,
    clauses: answer.clauses,
    passages: answer.passages,
    kept,
    values: context.statedIn(answer.passages).values,
    strength: null,
    ...dutyDirections(row, context),
  };
};

const dutyDirections = (
  { span }: MatrixRow,
  { findings }: CellContext,
): Pick<MatrixCell, 'stricter' | 'looser'> =>
  directions(findings.filter(({ superior }) => superior !== null && overlap(superior, span) > 0));
