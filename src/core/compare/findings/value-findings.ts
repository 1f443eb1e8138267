import type { ValueElement } from '../../model/element.ts';
import { ruleId } from '../../model/ids.ts';
import type { FindingKind } from '../../model/finding.ts';
import { contains, overlap, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { FilledDate } from '../blank-dates.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { wholeSide, type FindingDraft } from '../finding-draft.ts';
import { valuesOf } from '../minor-clause-values.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { arePenalties } from '../penalties.ts';
import { comparePenalties } from '../values/compare-penalties.ts';
import { compareValues, type ValueOrder } from '../values/compare-values.ts';
import { describeValue } from '../values/describe-value.ts';
import { dateFilled, valueChanged, type StatedValue } from './explanations.ts';
import { oneSidedOrder } from './one-sided-order.ts';
import { pairedValues, type ValuePair } from './paired-values.ts';
import type { PassagesBySide } from './wording-findings.ts';

const KIND: Readonly<Record<ValueElement['type'], FindingKind>> = {
  frequency: 'frequency_changed',
  deadline: 'deadline_changed',
  quantity: 'quantity_changed',
  duration: 'quantity_changed',
};

const VALUE_TYPES = ['frequency', 'deadline', 'quantity', 'duration'] as const;

/** A value of one side only that is told with the item it belongs to (增：2具以上呼吸器). */
const isToldAlone = ([before, after]: ValuePair, alone: PassagesBySide): boolean =>
  (before === null && after !== null && alone.reviewed.some((passage) => contains(passage, after.span))) ||
  (after === null && before !== null && alone.superior.some((passage) => contains(passage, before.span)));

/**
 * Frequencies, deadlines, quantities and durations of two paired minor clauses, compared as values. `alone`: passages
 * of one side only that another finding tells.
 */
export const valueFindings = (
  pair: MinorClausePair,
  date: FilledDate | null,
  alone: PassagesBySide,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const isFilled = (value: ValueElement, filled: CanonicalSpan | undefined): boolean =>
    filled !== undefined && value.type === 'deadline' && overlap(value.span, filled) > 0;
  const superior = valuesOf(pair.superior, context.superior).filter(
    (value) => !isFilled(value, date?.superior),
  );
  const reviewed = valuesOf(pair.reviewed, context.reviewed).filter(
    (value) => !isFilled(value, date?.reviewed),
  );
  const filled = date === null ? [] : [filledFinding(date, pair, context)];
  if (superior.length + reviewed.length === 0) return filled;
  const changed = VALUE_TYPES.flatMap((type) => {
    const from = superior.filter((value) => value.type === type);
    const to = reviewed.filter((value) => value.type === type);
    return pairedValues({ superior: from, reviewed: to }, pair, context)
      .filter((values) => !isToldAlone(values, alone))
      .flatMap(([before, after]) => valueFinding(pair, before, after, context) ?? []);
  });
  return [...filled, ...changed];
};

/** A date that a draft left open is no change of the deadline: it is told where it was filled in. */
const filledFinding = (
  date: FilledDate,
  pair: MinorClausePair,
  context: ComparisonContext,
): FindingDraft => ({
  kind: 'format_only',
  also: [],
  superior: { ...wholeSide(pair.superior), quote: date.superior },
  reviewed: { ...wholeSide(pair.reviewed), quote: date.reviewed },
  direction: null,
  explanation: dateFilled(
    date.open,
    textAt(
      (date.open === 'superior' ? context.reviewed : context.superior).text,
      date.open === 'superior' ? date.reviewed : date.superior,
    ),
  ),
  confidence: 0.9,
  rule: ruleId('compare.blank-date'),
});

/** The finding that two values differ, or null where they are equal. One of them may be absent. */
export const valueFinding = (
  pair: MinorClausePair,
  superior: ValueElement | null,
  reviewed: ValueElement | null,
  context: ComparisonContext,
): FindingDraft | null => {
  const type = superior?.type ?? reviewed?.type;
  const order = orderOf(pair, superior, reviewed, context);
  if (order === 'equal' || type === undefined) return null;
  return {
    kind: KIND[type],
    also: order === 'incomparable' ? [] : [order],
    superior: wholeSide(pair.superior, superior ? [superior.id] : []),
    reviewed: wholeSide(pair.reviewed, reviewed ? [reviewed.id] : []),
    direction: order,
    explanation: valueChanged(stated(context.superior, superior), stated(context.reviewed, reviewed), order),
    confidence: 0.9,
    rule: ruleId(`compare.${type}`),
  };
};

const orderOf = (
  pair: MinorClausePair,
  superior: ValueElement | null,
  reviewed: ValueElement | null,
  context: ComparisonContext,
): ValueOrder => {
  if (superior?.type === 'quantity' && reviewed?.type === 'quantity' && arePenalties(pair, context))
    return comparePenalties(superior, reviewed);
  if (superior && reviewed) return compareValues(superior, reviewed);
  if (reviewed) return oneSidedOrder(reviewed, 'reviewed', pair, context);
  return superior ? oneSidedOrder(superior, 'superior', pair, context) : 'equal';
};

const stated = (side: ContextSide, value: ValueElement | null): StatedValue => {
  const printed = value === null ? '' : textAt(side.text, value.span);
  return {
    value: value && describeValue(value, printed),
    printed,
    actor: value?.actor?.text ?? null,
  };
};
