import { otherSide, type BySide, type DocumentSide } from '../../model/document-side.ts';
import type { ValueElement } from '../../model/element.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { textBefore, valuesAround } from '../minor-clause-values.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { compareValues } from '../values/compare-values.ts';

/** The superior's value and the reviewed document's that stand in the same place; null where one side has none. */
export type ValuePair = readonly [ValueElement | null, ValueElement | null];

/**
 * Values of one kind in their order. Equal ones belong together wherever they stand, also in another minor clause of
 * the sentence; a value whose digits stand in the other minor clause too was only not recognised there, which is no
 * difference of the texts.
 */
export const pairedValues = (
  { superior, reviewed }: BySide<readonly ValueElement[]>,
  pair: MinorClausePair,
  context: ComparisonContext,
): readonly ValuePair[] => {
  const rest = [...reviewed];
  const unmatched = superior.filter((value) => {
    const same = rest.findIndex((other) => compareValues(value, other) === 'equal');
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  const isExchanged = unmatched.length > 0 && rest.length > 0;
  const isOpen = (value: ValueElement, side: DocumentSide): boolean =>
    (isExchanged && isVague(value)) || !isKeptAround(value, side, pair, context);
  const from = unmatched.filter((value) => isOpen(value, 'superior'));
  const to = rest.filter((value) => isOpen(value, 'reviewed'));
  const pairs = Array.from({ length: Math.max(from.length, to.length) }, (_, i): ValuePair => [
    from[i] ?? null,
    to[i] ?? null,
  ]);
  return pairs.filter(([before, after]) => {
    if (before !== null && after !== null) return true;
    const [only, side] = before === null ? [after, 'reviewed' as const] : [before, 'superior' as const];
    return only !== null && isDemand(only, side, pair, context);
  });
};

/** 定期 may be of anything: where a value stands in its place, it is no matter that the sentence has another 定期. */
const isVague = (value: ValueElement): boolean => value.type === 'frequency' && value.vague;

/** Whether the rest of the other side's sentence states the value, more often than the rest of its own does. */
const isKeptAround = (
  value: ValueElement,
  side: DocumentSide,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  const timesAround = (of: DocumentSide): number =>
    valuesAround(pair[of], context[of]).filter((other) => compareValues(value, other) === 'equal').length;
  return timesAround(otherSide(side)) > timesAround(side);
};

/**
 * Whether a value that only one side states is told: it demands something, not only as a case (未定期演练的), and the other
 * side has not its digits.
 */
const isDemand = (
  value: ValueElement,
  side: DocumentSide,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean =>
  !isAttribute(value) &&
  !(isVague(value) && textAt(context[side].text, pair[side].span).endsWith('的')) &&
  !isFormer(value, pair[side], context[side]) &&
  !statesDigits(pair[otherSide(side)], value, context[side]);

/** 年度 in 年度计划 says which plan: where it only comes or goes nothing is done more or less often. */
const isAttribute = (value: ValueElement): boolean =>
  value.type === 'frequency' && value.vague && value.period !== null;

const CHANGED_FROM = /[由从](?:原来?的?)?[^，、由从]{0,4}$/u;
const CHANGED_TO = /^.{0,4}?(?:提高|提升|增加|增至|上调|放宽|扩大|延长|调整|降|下调|减|压缩|缩短)/u;

/** 由15%提高到30%: what held before is no demand. */
const isFormer = (value: ValueElement, clause: MinorClause, side: ContextSide): boolean =>
  CHANGED_FROM.test(textBefore(clause, value, side)) &&
  CHANGED_TO.test(
    textAt(side.text, canonicalSpan(value.span.end, Math.max(value.span.end, clause.span.end))),
  );

/** Whether all numbers of the value stand in the minor clause, and there are some. */
const statesDigits = (clause: MinorClause, value: ValueElement, side: ContextSide): boolean => {
  const numbers = textAt(side.text, value.span).match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => clause.letters.includes(number.replace('.', '')));
};
