import { ruleId } from '../../model/ids.ts';
import { canonicalSpan, contains, textAt, type CanonicalSpan } from '../../model/span.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import { CIRCUMSTANCE, CONDITION } from '../lexicon/framing-words.ts';
import type { LoneRun } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import { added, conditionChanged, MEANING, omitted } from './explanations.ts';

/** Longest quote of an added or omitted passage, in characters; a longer one ends with a minor clause before. */
const LONGEST_QUOTE = 110;

/** What only the reviewed document demands. */
export const addedFinding = (run: LoneRun, context: ComparisonContext): readonly FindingDraft[] =>
  loneFinding(run, context.reviewed, (side, passage) => ({
    kind: 'added_obligation',
    superior: null,
    reviewed: side,
    explanation: added(passage),
    rule: ruleId('compare.only-reviewed'),
  }));

/** What only the superior demands. */
export const omittedFinding = (run: LoneRun, context: ComparisonContext): readonly FindingDraft[] =>
  loneFinding(run, context.superior, (side, passage) => ({
    kind: 'omitted_obligation',
    superior: side,
    reviewed: null,
    explanation: omitted(passage),
    rule: ruleId('compare.only-superior'),
  }));

/** A few words that only lead to what follows (补贴标准为). */
const LEAD_IN = /^.{1,12}(?:为|如下|包括)$/;

const isCircumstance = (clause: MinorClause, side: ContextSide): boolean => {
  const passage = textAt(side.text, clause.span);
  if (LEAD_IN.test(passage)) return true;
  return !statesDuty(clause, side) && (CIRCUMSTANCE.test(passage) || isActorOnly(clause, side));
};

const isCondition = (clause: MinorClause, side: ContextSide): boolean =>
  CONDITION.test(textAt(side.text, clause.span)) && !statesDuty(clause, side);

const statesDuty = ({ span }: MinorClause, side: ContextSide): boolean =>
  elementsWithin(side, span).some(({ type }) => type === 'obligation');

/** An actor that fills this share of its minor clause leaves no room for a duty in it. */
const ONLY_ACTOR = 0.6;

/** Who must act, set off by a comma from what they must do (各有关部门以及行业协会，要…): the duty is told there. */
const isActorOnly = ({ span, unit }: MinorClause, side: ContextSide): boolean =>
  elementsWithin(side, unit).some(
    ({ actor }) =>
      actor !== null &&
      contains(span, actor.span) &&
      actor.span.end - actor.span.start >= ONLY_ACTOR * (span.end - span.start),
  );

/**
 * A condition that came or went changes for whom the duty beside it holds; a case of a list, what the list is about.
 */
const conditionParts = (superior: DraftSide | null, passage: string, isCase: boolean): Partial<LoneParts> => {
  const meaning = isCase
    ? { came: MEANING.caseAdded, went: MEANING.caseOmitted }
    : { came: MEANING.conditionAdded, went: MEANING.conditionOmitted };
  return {
    kind: 'scope_changed',
    rule: ruleId(isCase ? 'compare.listed-case' : 'compare.condition'),
    explanation: conditionChanged(superior ? meaning.went : meaning.came, passage),
  };
};

/** （六）委托没有资格的机构代理的；: a whole item that only names a case of what the sentence before it is about. */
const isListedCase = (run: LoneRun, { text }: ContextSide): boolean => {
  const [{ span, unit }] = run;
  const isWhole = (run.at(-1)?.span.end ?? span.end) >= unit.end - LONGEST_END;
  return isWhole && ITEM_LABEL.test(text.slice(unit.start, span.start));
};

const ITEM_LABEL = /^\s*(?:[（(](?:[一二三四五六七八九十]+|\d+)[）)]|\d+[.．、]|[①-⑳])\s*$/u;
/** The mark that ends an item, and a blank. */
const LONGEST_END = 2;

type LoneParts = Pick<FindingDraft, 'kind' | 'superior' | 'reviewed' | 'explanation' | 'rule'>;

const loneFinding = (
  run: LoneRun,
  side: ContextSide,
  parts: (side: DraftSide, passage: string) => LoneParts,
): readonly FindingDraft[] => {
  if (run.every((clause) => isCircumstance(clause, side))) return [];
  const conditional = run.every((clause) => isCondition(clause, side));
  const quote = quoteOf(run);
  const draftSide = {
    clause: run[0].clause,
    place: quote.start,
    quote,
    elements: elementsWithin(side, quote).map(({ id }) => id),
  };
  const passage = textAt(side.text, quote);
  const stated = parts(draftSide, passage);
  return [
    {
      also: [],
      direction: null,
      confidence: 0.8,
      ...stated,
      ...(conditional ? conditionParts(stated.superior, passage, isListedCase(run, side)) : {}),
    },
  ];
};

const quoteOf = (run: LoneRun): CanonicalSpan => {
  const [first] = run;
  const last = run.findLast(({ span }) => span.end - first.span.start <= LONGEST_QUOTE) ?? first;
  return canonicalSpan(first.span.start, last.span.end);
};
