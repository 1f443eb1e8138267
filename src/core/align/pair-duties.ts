import type { ObligationReasons } from '../model/alignment.ts';
import type { SideDuty } from './side-duties.ts';

/** Two duties that may correspond. */
export interface DutyPair {
  readonly reviewed: number;
  readonly superior: number;
  readonly duties: { readonly reviewed: SideDuty; readonly superior: SideDuty };
  readonly context: ObligationReasons['context'];
  readonly moved: boolean;
  readonly wording: number;
  readonly score: number;
}

/**
 * From which score on two duties correspond: the nearer their sentences belong together, the less their own words have
 * to say. Set on the duties of two pairs of documents (test/gold-pairs/tuning/obligations.jsonl), where 123 of 129
 * links are right and 123 of 128 are found.
 */
const LEAST = { sentence: 0.15, echo: 0.3, clause: 0.4 };
/** A duty is paired inside its sentence's counterpart rather than elsewhere, where both are equally alike. */
const PREFERENCE = { sentence: 0.1, echo: 0.05, clause: 0 };
/** From this score on a duty left over joins one that has a counterpart: duties are split and merged (n:m). */
const LEAST_JOINING = 0.4;

/** Pairs duties one to one, the most alike first; then one that is left over joins its best, if that is clear. */
export const pairDuties = (candidates: readonly DutyPair[]): readonly DutyPair[] => {
  const ranked = candidates
    .filter(({ score, context }) => score >= LEAST[context])
    .sort((a, b) => rank(b) - rank(a) || distance(a) - distance(b) || a.reviewed - b.reviewed);
  const taken = { reviewed: new Set<number>(), superior: new Set<number>() };
  const pairs: DutyPair[] = [];
  const take = (pair: DutyPair): void => {
    taken.reviewed.add(pair.reviewed);
    taken.superior.add(pair.superior);
    pairs.push(pair);
  };
  for (const pair of ranked) {
    if (!taken.reviewed.has(pair.reviewed) && !taken.superior.has(pair.superior)) take(pair);
  }
  for (const pair of ranked) {
    const lone = !taken.reviewed.has(pair.reviewed) || !taken.superior.has(pair.superior);
    if (lone && pair.context !== 'clause' && pair.score >= LEAST_JOINING) take(pair);
  }
  return pairs;
};

const rank = ({ score, context }: DutyPair): number => score + PREFERENCE[context];
const distance = ({ reviewed, superior }: DutyPair): number => Math.abs(reviewed - superior);
