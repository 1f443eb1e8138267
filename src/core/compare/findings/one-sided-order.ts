import type { DocumentSide } from '../../model/document-side.ts';
import type { ValueElement } from '../../model/element.ts';
import { textAt } from '../../model/span.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import { letterSimilarity } from '../letter-similarity.ts';
import { CONDITION, RAISING_WORDS } from '../lexicon/framing-words.ts';
import { besideValues, textBefore } from '../minor-clause-values.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import type { ValueOrder } from '../values/compare-values.ts';

/** From this likeness on two minor clauses, their values left out, ask for the same … */
const SAME_DEMAND = 0.6;
/** … if they have so many letters: 定期向社会公布 may be of anything. */
const LEAST_LETTERS = 8;

/**
 * A value that only one side states makes that side stricter where values of its kind bind by themselves and the other
 * side asks for the same without it. In a condition, or where a limit is raised to it, it demands nothing.
 */
export const oneSidedOrder = (
  value: ValueElement,
  side: DocumentSide,
  pair: MinorClausePair,
  context: ComparisonContext,
): ValueOrder => {
  const clause = pair[side];
  const isDemand =
    bindsAlone(value) &&
    !CONDITION.test(textAt(context[side].text, clause.span)) &&
    !RAISING_WORDS.test(textBefore(clause, value, context[side]));
  if (!isDemand || !asksTheSame(pair, context)) return 'incomparable';
  return side === 'reviewed' ? 'stricter' : 'looser';
};

const asksTheSame = (pair: MinorClausePair, context: ComparisonContext): boolean => {
  const [own, other] = (['reviewed', 'superior'] as const).map((side) =>
    besideValues(pair[side], context[side]),
  );
  if (own === undefined || other === undefined) return false;
  const isLong = Math.min(own.length, other.length) >= LEAST_LETTERS;
  return isLong && letterSimilarity({ letters: own }, { letters: other }) >= SAME_DEMAND;
};

/** Frequencies, limits and deadlines; an amount, a term of validity or a day of beginning binds nobody by itself. */
const bindsAlone = (value: ValueElement): boolean => {
  switch (value.type) {
    case 'frequency':
      return true;
    case 'deadline':
      return value.bound === 'by' || value.bound === 'within';
    case 'quantity':
      return value.bound === 'at_least' || value.bound === 'at_most';
    case 'duration':
      return false;
  }
};
