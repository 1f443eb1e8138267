import type { SideUnit } from './alignment-side.ts';
import type { Prominence } from './prominence.ts';
import { isContinuation } from './sanction.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/**
 * From when on two units of paired clauses correspond although one of them has a better counterpart: this much
 * alike, the best that one of them has, and for the other this share of its best.
 */
const INSIDE = { similarity: 0.24, best: 1, other: 0.4 };

/**
 * The same for units of clauses that are not paired: the best that either has, by far. An article of a statute treats
 * one matter (一条一事) and repeats stock phrases; a sentence seldom moves out of it.
 */
const ACROSS = { similarity: 0.18, best: 1.02, weighted: 0.45, weightedInArticles: 1.2 };

/** Whether two units of clauses that are not paired can lay down the same at all. */
export const canMove = (reviewed: SideUnit, superior: SideUnit): boolean =>
  reviewed.sanction === superior.sanction &&
  !isContinuation(reviewed.text) &&
  !haveOtherActors(reviewed, superior);

/** Whether two units of clauses that are not paired correspond: similarity times the ratios to the next best. */
export const isOutstanding = (
  { dice, reviewed, superior }: UnitSimilarity,
  prominence: Prominence,
): boolean =>
  canMove(reviewed, superior) &&
  dice >= ACROSS.similarity &&
  Math.min(prominence.ofReviewed, prominence.ofSuperior) >= ACROSS.best &&
  dice * prominence.ofReviewed * prominence.ofSuperior >=
    (reviewed.article && superior.article ? ACROSS.weightedInArticles : ACROSS.weighted);

/** Bodies of other kinds must act: then alike wording is about another duty. */
const haveOtherActors = ({ actors }: SideUnit, other: SideUnit): boolean =>
  actors.length > 0 && other.actors.length > 0 && !actors.some((kind) => other.actors.includes(kind));

const isBestOfOne = ({ dice }: UnitSimilarity, prominence: Prominence): boolean =>
  dice >= INSIDE.similarity &&
  Math.max(prominence.ofReviewed, prominence.ofSuperior) >= INSIDE.best &&
  Math.min(prominence.ofReviewed, prominence.ofSuperior) >= INSIDE.other;

/**
 * Similar units that correspond beside the pairs one to one: a sentence that is split in two, or two that are merged
 * to one, has several counterparts.
 */
export const furtherCounterparts = (
  similar: readonly UnitSimilarity[],
  prominence: (pair: UnitSimilarity) => Prominence,
  paired: (reviewed: SideUnit, superior: SideUnit) => boolean,
): readonly UnitSimilarity[] =>
  similar
    .filter((pair) =>
      paired(pair.reviewed, pair.superior)
        ? isBestOfOne(pair, prominence(pair))
        : isOutstanding(pair, prominence(pair)),
    )
    .sort(
      (a, b) => b.dice - a.dice || a.reviewed.index - b.reviewed.index || a.superior.index - b.superior.index,
    );
