import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Clause, PolicyDocument } from '../model/document.ts';
import type { ClauseId } from '../model/ids.ts';
import type { LocalPassage, MatrixCell, MatrixColumn, MatrixRow } from '../model/matrix.ts';
import { overlap, textAt, type CanonicalSpan } from '../model/span.ts';
import { answeringParts, answerToClause, type Answer } from './answering-passages.ts';
import { dutyCells } from './duty-cells.ts';
import { ABSENT_CELL, closestRelation, directions, type CellContext } from './matrix-cell.ts';
import { greatestStrength, passageValues } from './passage-values.ts';
import { keptWording, lettersOf } from './shared-wording.ts';

/** A sentence of fewer letters that only one document has is no topic of its own. */
const LEAST_LETTERS = 12;

/** One document against the rows of its superior. */
export const matrixColumn = (
  rows: readonly MatrixRow[],
  comparison: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): MatrixColumn => {
  const parts = answeringParts(comparison);
  const texts = {
    reviewed: reviewed.document.canonical.text,
    superior: superior.document.canonical.text,
  };
  const context: CellContext = {
    parts,
    findings: comparison.findings,
    statedIn: passageValues(reviewed),
    keptOf: ({ wording, passages }) =>
      keptWording(
        textAt(texts.superior, wording),
        passages.map((span) => textAt(texts.reviewed, span)),
      ),
  };
  return {
    document: reviewed.document.id,
    cells: cellsOf(rows, { comparison, reviewed, superior }, context),
    own: ownPassages(comparison, reviewed, context),
  };
};

const cellsOf = (
  rows: readonly MatrixRow[],
  {
    comparison,
    reviewed,
    superior,
  }: {
    readonly comparison: Comparison;
    readonly reviewed: AnalyzedDocument;
    readonly superior: AnalyzedDocument;
  },
  context: CellContext,
): readonly MatrixCell[] => {
  // Rows are of one kind, and duties are linked only where they are rows.
  const areDuties = rows.some(({ obligation }) => obligation !== null);
  const dutyCell = areDuties ? dutyCells(comparison, reviewed, superior, context) : () => ABSENT_CELL;
  return rows.map((row) =>
    row.obligation === null
      ? clauseCell(row, answerToClause(row, context.parts), context)
      : dutyCell(row, row.obligation),
  );
};

const clauseCell = (row: MatrixRow, answer: Answer, { parts, statedIn, keptOf }: CellContext): MatrixCell => {
  if (answer.clauses.length === 0) return ABSENT_CELL;
  const relations = parts.links(row.clause).map(({ relation }) => relation);
  const stated = statedIn(answer.passages);
  return {
    clauses: answer.clauses,
    passages: answer.passages,
    relation: closestRelation(relations),
    moved: relations.length === 0,
    kept: keptOf(answer),
    values: stated.values,
    strength: greatestStrength(stated.obligations),
    ...directions(parts.findings(row.clause)),
  };
};

/**
 * Clauses without counterpart as a whole; of paired ones the sentences alone that state a duty or value, unless the
 * superior says elsewhere what they say or a finding sets them against it.
 */
const ownPassages = (
  { alignment: { reviewedOnly, units }, kept, findings }: Comparison,
  { document }: AnalyzedDocument,
  { statedIn }: CellContext,
): readonly LocalPassage[] => {
  const alone = new Set(reviewedOnly);
  const { id } = document;
  const answering = new Set(
    units.flatMap(({ reviewed, superior }) => (reviewed && superior ? [reviewed.clause] : [])),
  );
  const isWhole = (clause: ClauseId): boolean => alone.has(clause) && !answering.has(clause);
  const keptSpans = kept.flatMap(({ side, span }) => (side === 'reviewed' ? [span] : []));
  const isNew = (span: CanonicalSpan): boolean => {
    const isAnswer = findings.some(
      ({ reviewed, superior }) => reviewed !== null && superior !== null && overlap(reviewed, span) > 0,
    );
    return !isAnswer && lettersOutside(document.canonical.text, span, keptSpans) >= LEAST_LETTERS;
  };
  const sentences = units.flatMap(({ reviewed, superior }) => {
    if (reviewed === null || superior !== null || isWhole(reviewed.clause)) return [];
    const { values, obligations } = statedIn([reviewed.span]);
    return values.length + obligations.length > 0 && isNew(reviewed.span)
      ? [{ document: id, clause: reviewed.clause, span: reviewed.span }]
      : [];
  });
  return [
    ...clauses(document).flatMap((clause) =>
      isWhole(clause.id) ? [{ document: id, clause: clause.id, span: clause.span }] : [],
    ),
    ...sentences,
  ].sort((a, b) => a.span.start - b.span.start);
};

const clauses = ({ sections }: PolicyDocument): readonly Clause[] =>
  sections.flatMap((section) => section.clauses);

/** Letters of a passage that stand in none of the others. */
const lettersOutside = (text: string, passage: CanonicalSpan, others: readonly CanonicalSpan[]): number =>
  others
    .filter((other) => overlap(other, passage) > 0)
    .reduce(
      (letters, other) => letters - lettersOf(textAt(text, other)).length,
      lettersOf(textAt(text, passage)).length,
    );
