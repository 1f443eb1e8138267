import { canonicalSpan, textAt } from '../model/span.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import { lettersOf, lettersWithin } from './document-letters.ts';
import { letterContainment, letterSimilarity } from './letter-similarity.ts';
import type { MinorClause } from './minor-clauses.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';

const FINE = '罚款';

/** Whether both minor clauses fine somebody. */
export const arePenalties = ({ superior, reviewed }: MinorClausePair, context: ComparisonContext): boolean =>
  textAt(context.superior.text, superior.span).includes(FINE) &&
  textAt(context.reviewed.text, reviewed.span).includes(FINE);

/** From this likeness on what is fined is the same … */
const SAME_OFFENCE = 0.5;
/** … or one names it among others. */
const AMONG_OTHERS = 0.8;

/** Fines are worded alike whatever they punish: whether these two punish different things. */
export const punishDifferently = (pair: MinorClausePair, context: ComparisonContext): boolean => {
  if (!arePenalties(pair, context)) return false;
  const superior = { letters: offenceOf(pair.superior, context.superior) };
  const reviewed = { letters: offenceOf(pair.reviewed, context.reviewed) };
  const [short, long] =
    superior.letters.length <= reviewed.letters.length ? [superior, reviewed] : [reviewed, superior];
  return letterSimilarity(superior, reviewed) < SAME_OFFENCE && letterContainment(short, long) < AMONG_OTHERS;
};

/** A sentence that says no more before the fine (情节严重的) does not say what is fined. */
const LEAST_OFFENCE = 12;

/** What is punished: the sentence up to the measures, or the whole clause where that says it elsewhere (有下列行为之一的). */
const offenceOf = ({ clause, span, unit }: MinorClause, side: ContextSide): string => {
  const before = textAt(side.text, canonicalSpan(unit.start, span.start));
  const [offence = ''] = before.split(MEASURES);
  const whole = side.clauses.get(clause)?.span;
  return whole !== undefined && (offence.length < LEAST_OFFENCE || REFERS.test(offence))
    ? lettersWithin(side.analyzed, whole)
    : lettersOf(offence);
};

const MEASURES = /责令|没收|给予警告/u;
const REFERS = /下列|前[一二三两]?款/u;
