import type { Actor } from '../model/element.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { overlap, textAt, type CanonicalSpan } from '../model/span.ts';
import { AND_ABOVE, bodyCoverage, compareCoverage, namesBody, type CoverageChange } from './body-coverage.ts';
import { comparableText } from './comparable-text.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from './comparison-context.ts';
import type { MinorClause } from './minor-clauses.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';
import { isLight, termsOf } from './word-terms.ts';

/** Who must act on each side, and what the difference comes to. */
export interface ActorComparison {
  readonly superior: Actor;
  readonly reviewed: Actor;
  readonly change: CoverageChange | 'same';
  /** Where the actor is named in the minor clause itself, not in an earlier one. */
  readonly stated: { readonly superior: CanonicalSpan | null; readonly reviewed: CanonicalSpan | null };
}

/** Who must act in a minor clause: the actor of the first element there, or null where the text does not say. */
export const actorOf = (clause: MinorClause, side: ContextSide): Actor | null =>
  elementsWithin(side, clause.span).find(({ actor }) => actor !== null)?.actor ?? null;

/** Compares who must act in two paired minor clauses; null where one side names no body that is known as one. */
export const compareActors = (pair: MinorClausePair, context: ComparisonContext): ActorComparison | null => {
  const superior = actorOf(pair.superior, context.superior);
  const reviewed = actorOf(pair.reviewed, context.reviewed);
  if (!isBody(superior) || !isBody(reviewed)) return null;
  return {
    superior,
    reviewed,
    change: actorChange(superior, reviewed, context),
    stated: { superior: statedIn(superior, pair.superior), reviewed: statedIn(reviewed, pair.reviewed) },
  };
};

const isBody = (actor: Actor | null): actor is Actor => actor !== null && actor.role !== null;

const statedIn = ({ span }: Actor, clause: MinorClause): CanonicalSpan | null =>
  overlap(span, clause.span) > 0 ? span : null;

const actorChange = (
  superior: Actor,
  reviewed: Actor,
  context: ComparisonContext,
): CoverageChange | 'same' => {
  if (comparableText(superior.text) === comparableText(reviewed.text)) return 'same';
  const terms = {
    superior: actorTerms(superior, context.superior),
    reviewed: actorTerms(reviewed, context.reviewed),
  };
  const own = (list: readonly string[], side: ContextSide): string =>
    list.filter((term) => term !== AND_ABOVE && !namesBody(term, side) && !context.topics.has(term)).join('');
  const change = compareCoverage(
    bodyCoverage(terms.superior, context.superior, context.reviewed.rung),
    bodyCoverage(terms.reviewed, context.reviewed),
    { superior: context.superior.rung, reviewed: context.reviewed.rung },
  );
  if (superior.role !== null && superior.role === reviewed.role && SINGLE_BODIES.has(superior.role))
    return 'adapted';
  if (own(terms.superior, context.superior) !== own(terms.reviewed, context.reviewed)) return 'other';
  const [long, short, side] =
    terms.superior.length > terms.reviewed.length
      ? [terms.superior, terms.reviewed, context.reviewed]
      : [terms.reviewed, terms.superior, context.superior];
  if (namesOwner(long, short, side)) return 'adapted';
  return namesOfficer(long, short, side) ? 'other' : change;
};

/** `long` says whose body `short` is (企业法定代表人 / 法定代表人, 县级以上政府有关部门 / 有关部门): nobody more, nobody less. */
const namesOwner = (long: readonly string[], short: readonly string[], side: ContextSide): boolean => {
  const [head] = short;
  const owner = long.slice(0, long.length - short.length);
  const last = owner.at(-1);
  if (head === undefined || last === undefined || JOINS.test(last) || JOINS.test(head)) return false;
  const { rungs, every } = bodyCoverage(short, side);
  const isAnyLevel = rungs.size === 0 && !every && !isOffice(head, side);
  return isAnyLevel && short.every((term, i) => long[owner.length + i] === term);
};

/** `long` is somebody in the body `short` (生产经营单位的负责人 / 生产经营单位): another one, not one more. */
const namesOfficer = (long: readonly string[], short: readonly string[], side: ContextSide): boolean => {
  const [head] = long.slice(short.length);
  const last = short.at(-1);
  if (head === undefined || last === undefined || JOINS.test(last) || JOINS.test(head)) return false;
  return !isOffice(head, side) && short.every((term, i) => long[i] === term);
};

/** 党委政府 are two bodies without a word between them. */
const isOffice = (term: string, side: ContextSide): boolean => {
  const { classes } = bodyCoverage([term], side);
  return classes.has('party') || classes.has('government');
};

const JOINS = /^(?:[、，和及与（）()]|以及)$/u;

/** Roles that are one body at each level: 安全生产监督管理部门 and 区安监局 are the same one. */
const SINGLE_BODIES: ReadonlySet<string> = new Set([
  'emergency_management_department',
  'housing_department',
  'natural_resources_department',
  'market_regulation_department',
  'finance_department',
  'tax_department',
  'public_security_organ',
  'work_safety_commission',
  'peoples_congress',
  'consultative_conference',
]);

/** The comparable terms that name an actor. */
export const actorTerms = (actor: Actor, side: ContextSide): readonly string[] =>
  termsOf(
    wordsWithin(side.analyzed.words, actor.span).map((word) => comparableText(textAt(side.text, word))),
  ).filter((term) => !isLight(term) || namesBody(term, side) || term === AND_ABOVE);
