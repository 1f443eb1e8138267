import type { ValueElement } from '../../model/element.ts';
import { ruleId } from '../../model/ids.ts';
import type { Direction, FindingKind } from '../../model/finding.ts';
import { overlap, textAt, type CanonicalSpan } from '../../model/span.ts';
import { filledDate, type FilledDate } from '../blank-dates.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { compareValues } from '../values/compare-values.ts';
import { describeValue } from '../values/describe-value.ts';
import { dateFilled, valueChanged, type StatedValue } from './explanations.ts';

const KIND: Readonly<Record<ValueElement['type'], FindingKind>> = {
  frequency: 'frequency_changed',
  deadline: 'deadline_changed',
  quantity: 'quantity_changed',
  duration: 'quantity_changed',
};

const VALUE_TYPES = ['frequency', 'deadline', 'quantity', 'duration'] as const;

/** Frequencies, deadlines, quantities and durations of two paired minor clauses, compared as values. */
export const valueFindings = (pair: MinorClausePair, context: ComparisonContext): readonly FindingDraft[] => {
  const date = filledDate(pair, context);
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
    return pairedValues(from, to, pair, context).flatMap(
      ([before, after]) => valueFinding(pair, before, after, context) ?? [],
    );
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
  superior: { ...valueSide(pair.superior, null), quote: date.superior },
  reviewed: { ...valueSide(pair.reviewed, null), quote: date.reviewed },
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

type ValuePair = readonly [ValueElement | null, ValueElement | null];

/**
 * Values of one kind in their order. Equal ones belong together wherever they stand; a value whose digits stand
 * in the other minor clause too was only not recognised there, which is no difference of the texts.
 */
const pairedValues = (
  from: readonly ValueElement[],
  to: readonly ValueElement[],
  pair: MinorClausePair,
  context: ComparisonContext,
): readonly ValuePair[] => {
  const rest = [...to];
  const unmatched = from.filter((value) => {
    const same = rest.findIndex((other) => compareValues(value, other) === 'equal');
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  const pairs = Array.from({ length: Math.max(unmatched.length, rest.length) }, (_, i): ValuePair => [
    unmatched[i] ?? null,
    rest[i] ?? null,
  ]);
  return pairs.filter(([before, after]) => {
    if (before !== null && after !== null) return true;
    if (isAttribute(before ?? after)) return false;
    const known = before === null ? pair.superior : pair.reviewed;
    const side = before === null ? context.reviewed : context.superior;
    return !statesDigits(known, before ?? after, side);
  });
};

/** 年度 in 年度计划 says which plan: where it only comes or goes nothing is done more or less often. */
const isAttribute = (value: ValueElement | null): boolean =>
  value?.type === 'frequency' && value.vague && value.period !== null;

/** Whether all numbers of the value stand in the minor clause, and there are some. */
const statesDigits = (clause: MinorClause, value: ValueElement | null, side: ContextSide): boolean => {
  const numbers = value === null ? [] : (textAt(side.text, value.span).match(/\d+(?:\.\d+)?/g) ?? []);
  return numbers.length > 0 && numbers.every((number) => clause.letters.includes(number.replace('.', '')));
};

export const valuesOf = (clause: MinorClause, side: ContextSide): readonly ValueElement[] =>
  elementsWithin(side, clause.span).flatMap((element) => (element.type === 'obligation' ? [] : [element]));

/** The finding that two values differ, or null where they are equal. One of them may be absent. */
export const valueFinding = (
  pair: MinorClausePair,
  superior: ValueElement | null,
  reviewed: ValueElement | null,
  context: ComparisonContext,
): FindingDraft | null => {
  const order = orderOf(superior, reviewed);
  const type = superior?.type ?? reviewed?.type;
  if (order === 'equal' || type === undefined) return null;
  return {
    kind: KIND[type],
    also: order === 'incomparable' ? [] : [order],
    superior: valueSide(pair.superior, superior),
    reviewed: valueSide(pair.reviewed, reviewed),
    direction: order,
    explanation: valueChanged(stated(context.superior, superior), stated(context.reviewed, reviewed), order),
    confidence: 0.9,
    rule: ruleId(`compare.${type}`),
  };
};

const stated = (side: ContextSide, value: ValueElement | null): StatedValue => {
  const printed = value === null ? '' : textAt(side.text, value.span);
  return {
    value: value && describeValue(value, printed),
    printed,
    actor: value?.actor?.text ?? null,
  };
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

/** A value that only one side states makes that side stricter, where values of its kind bind at all. */
const orderOf = (superior: ValueElement | null, reviewed: ValueElement | null): Direction | 'equal' => {
  if (superior && reviewed) return compareValues(superior, reviewed);
  const only = superior ?? reviewed;
  if (only === null) return 'equal';
  if (!bindsAlone(only)) return 'incomparable';
  return superior === null ? 'stricter' : 'looser';
};

const valueSide = (clause: MinorClause, value: ValueElement | null): DraftSide => ({
  clause: clause.clause,
  place: clause.span.start,
  quote: clause.span,
  elements: value === null ? [] : [value.id],
});
