import { relationOf } from '../align/relation.ts';
import type { Alignment, LinkRelation } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Obligation } from '../model/element.ts';
import type { Direction, Finding } from '../model/finding.ts';
import type { ClauseId } from '../model/ids.ts';
import type { LocalPassage, MatrixCell, MatrixColumn, MatrixRow } from '../model/matrix.ts';
import { overlap, textAt, type CanonicalSpan } from '../model/span.ts';
import {
  answeringParts,
  answerToClause,
  answerToObligation,
  type Answer,
  type AnsweringParts,
} from './answering-passages.ts';
import { greatestStrength, passageValues, type StatedInPassages } from './passage-values.ts';
import { lettersOf, sharedWording, wordingIndex } from './shared-wording.ts';

/** Below this share of its letters a duty is not said again: what is left are words that any duty has. */
const LEAST_KEPT_OF_DUTY = 0.15;
/** A sentence of fewer letters that only one document has is no topic of its own. */
const LEAST_LETTERS = 12;

interface CellContext {
  readonly parts: AnsweringParts;
  readonly findings: readonly Finding[];
  readonly statedIn: (passages: readonly CanonicalSpan[]) => StatedInPassages;
  readonly keptOf: (answer: Answer) => number;
}

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
      sharedWording(
        textAt(texts.superior, wording),
        wordingIndex(passages.map((span) => textAt(texts.reviewed, span))),
      ),
  };
  return {
    document: reviewed.document.id,
    cells: rows.map((row) =>
      row.obligation === null
        ? clauseCell(row, answerToClause(row, parts), context)
        : dutyCell(row, answerToObligation(row, parts), context),
    ),
    own: ownPassages(comparison.alignment, reviewed, context),
  };
};

/** A document that has nothing of a row. */
export const ABSENT_CELL: MatrixCell = {
  relation: 'superior_only',
  moved: false,
  clauses: [],
  passages: [],
  kept: 0,
  values: [],
  strength: null,
  stricter: 0,
  looser: 0,
};

/** The closest first. */
const BY_CLOSENESS: readonly LinkRelation[] = ['same', 'adapted', 'partial'];

const clauseCell = (row: MatrixRow, answer: Answer, { parts, statedIn, keptOf }: CellContext): MatrixCell => {
  if (answer.clauses.length === 0) return ABSENT_CELL;
  const relations = parts.links(row.clause).map(({ relation }) => relation);
  const stated = statedIn(answer.passages);
  return {
    clauses: answer.clauses,
    passages: answer.passages,
    relation: BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'partial',
    moved: relations.length === 0,
    kept: keptOf(answer),
    values: stated.values,
    strength: greatestStrength(stated.obligations),
    ...directions(parts.findings(row.clause)),
  };
};

const dutyCell = (
  row: MatrixRow,
  answer: Answer,
  { parts, findings, statedIn, keptOf }: CellContext,
): MatrixCell => {
  const kept = keptOf(answer);
  if (kept < LEAST_KEPT_OF_DUTY) return ABSENT_CELL;
  const { values, obligations } = statedIn(answer.passages);
  const shared = ({ span }: Obligation): number =>
    answer.passages.reduce((sum, passage) => sum + overlap(span, passage), 0);
  const counterpart = obligations.reduce<Obligation | null>(
    (best, duty) => (best === null || shared(duty) > shared(best) ? duty : best),
    null,
  );
  const concerned = findings.filter(({ superior }) => superior !== null && overlap(superior, row.span) > 0);
  return {
    clauses: answer.clauses,
    passages: answer.passages,
    relation: relationOf(kept),
    kept,
    moved: parts.links(row.clause).length === 0,
    values,
    strength: counterpart?.strength ?? null,
    ...directions(concerned),
  };
};

const directions = (findings: readonly Finding[]): Pick<MatrixCell, 'stricter' | 'looser'> => {
  const count = (wanted: Direction): number =>
    findings.filter(({ direction, kind }) => direction === wanted || kind === wanted).length;
  return { stricter: count('stricter'), looser: count('looser') };
};

/** Clauses without counterpart as a whole; of paired ones the sentences alone that state a duty or value. */
const ownPassages = (
  { reviewedOnly, units }: Alignment,
  { document }: AnalyzedDocument,
  { statedIn }: CellContext,
): readonly LocalPassage[] => {
  const alone = new Set(reviewedOnly);
  const { id } = document;
  const answering = new Set(
    units.flatMap(({ reviewed, superior }) => (reviewed && superior ? [reviewed.clause] : [])),
  );
  const isWhole = (clause: ClauseId): boolean => alone.has(clause) && !answering.has(clause);
  const clauses = document.sections.flatMap((section) => section.clauses);
  const sentences = units.flatMap(({ reviewed, superior }) => {
    if (reviewed === null || superior !== null || isWhole(reviewed.clause)) return [];
    const { values, obligations } = statedIn([reviewed.span]);
    const letters = lettersOf(textAt(document.canonical.text, reviewed.span)).length;
    return letters >= LEAST_LETTERS && values.length + obligations.length > 0
      ? [{ document: id, clause: reviewed.clause, span: reviewed.span }]
      : [];
  });
  return [
    ...clauses.flatMap((clause) =>
      isWhole(clause.id) ? [{ document: id, clause: clause.id, span: clause.span }] : [],
    ),
    ...sentences,
  ].sort((a, b) => a.span.start - b.span.start);
};
