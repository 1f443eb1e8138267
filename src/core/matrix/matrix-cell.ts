import type { LinkRelation } from '../model/alignment.ts';
import type { Direction, Finding } from '../model/finding.ts';
import type { MatrixCell } from '../model/matrix.ts';
import type { CanonicalSpan } from '../model/span.ts';
import type { Answer, AnsweringParts } from './answering-passages.ts';
import type { StatedInPassages } from './passage-values.ts';

/** What every cell of a column is made from. */
export interface CellContext {
  readonly parts: AnsweringParts;
  readonly findings: readonly Finding[];
  readonly statedIn: (passages: readonly CanonicalSpan[]) => StatedInPassages;
  /** Share of the row's wording that the passages have, 0..1. */
  readonly keptOf: (answer: Answer) => number;
}

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

const BY_CLOSENESS: readonly LinkRelation[] = ['same', 'adapted', 'partial'];

/** Of several links the closest; where there is none, what corresponds is a part of something else. */
export const closestRelation = (relations: readonly LinkRelation[]): LinkRelation =>
  BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'partial';

/** How many of the findings make the row stricter, and how many looser. */
export const directions = (findings: readonly Finding[]): Pick<MatrixCell, 'stricter' | 'looser'> => {
  const count = (wanted: Direction): number =>
    findings.filter(({ direction, kind }) => direction === wanted || kind === wanted).length;
  return { stricter: count('stricter'), looser: count('looser') };
};
