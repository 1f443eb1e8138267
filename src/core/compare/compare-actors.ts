import type { Actor } from '../model/element.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { overlap, textAt } from '../model/span.ts';
import { bodyCoverage, compareCoverage, namesBody, type CoverageChange } from './body-coverage.ts';
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
  /** At least one is named in the minor clause itself, not in an earlier one. */
  readonly stated: boolean;
}

/** Who must act in a minor clause: the actor of the first element there, or null where the text does not say. */
export const actorOf = (clause: MinorClause, side: ContextSide): Actor | null =>
  elementsWithin(side, clause.span).find(({ actor }) => actor !== null)?.actor ?? null;

/** Compares who must act in two paired minor clauses; null where one side does not say. */
export const compareActors = (pair: MinorClausePair, context: ComparisonContext): ActorComparison | null => {
  const superior = actorOf(pair.superior, context.superior);
  const reviewed = actorOf(pair.reviewed, context.reviewed);
  if (superior === null || reviewed === null) return null;
  return {
    superior,
    reviewed,
    change: actorChange(superior, reviewed, context),
    stated: isStated(superior, pair.superior) || isStated(reviewed, pair.reviewed),
  };
};

const isStated = (actor: Actor, clause: MinorClause): boolean => overlap(actor.span, clause.span) > 0;

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
    list.filter((term) => !namesBody(term, side) && !context.topics.has(term)).join('');
  const change = compareCoverage(
    bodyCoverage(terms.superior, context.superior),
    bodyCoverage(terms.reviewed, context.reviewed),
    context.reviewed.rung,
  );
  return own(terms.superior, context.superior) === own(terms.reviewed, context.reviewed) ? change : 'other';
};

const actorTerms = (actor: Actor, side: ContextSide): readonly string[] =>
  termsOf(
    wordsWithin(side.analyzed.words, actor.span).map((word) => comparableText(textAt(side.text, word))),
  ).filter((term) => !isLight(term) || namesBody(term, side));
