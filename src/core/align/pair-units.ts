import type { SideUnit } from './alignment-side.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { pairedClauses } from './paired-clauses.ts';
import { boundedOdds } from './pooled-odds.ts';
import type { RatedPair } from './unit-odds.ts';
import type { UnitSimilarity } from './unit-similarities.ts';
import { verbatimPairs } from './verbatim-pairs.ts';

/** Units that correspond. */
export interface UnitPairs {
  /** One to one. */
  readonly pairs: readonly UnitSimilarity[];
  /** One of them has a counterpart of its own; it holds a part of the other too (互见). */
  readonly echoes: readonly UnitSimilarity[];
}

/**
 * From which odds on (natural logarithm) two units correspond: where one of them has no counterpart yet, and where both
 * have. The best f1 is had from half of itself on (Lipton, Elkan and Naryanaswamy 2014): a likelihood of about 0.35.
 */
const LEAST_ODDS = { lone: -0.6, bothPaired: 2 };

/**
 * A sentence was divided where a lone unit of the other side stands in it for so large a part, with rare collocations
 * (ln(1 + their weight)): the lone one is told as its echo.
 */
const DIVIDED = { held: 0.65, collocations: 1.9 };

/** Two units of paired clauses that are so much alike correspond where they have no others, however short they are. */
const NEARLY_VERBATIM = 0.7;

/** What stands word for word on both sides comes first, whatever else is likely. */
const VERBATIM = 100;

/**
 * Pairs units one to one, the most likely first, of all but certain ones those most alike; what is left over joins its
 * best, if that is likely by itself.
 */
export const pairUnits = (rated: readonly RatedPair[], pairing: ClausePairing): UnitPairs => {
  const verbatim = verbatimPairs(pairing.left, pairing.right);
  const arePaired = pairedClauses(pairing.pairs).has;
  const ranked = rated
    .map((one) => ({ ...one, odds: boundedOdds(one.odds) + certainty(one.pair, verbatim) }))
    .filter(
      ({ pair, odds }) =>
        odds >= LEAST_ODDS.lone ||
        (pair.dice >= NEARLY_VERBATIM && arePaired(pair.reviewed.clause, pair.superior.clause)),
    )
    .sort(
      (a, b) =>
        b.odds - a.odds ||
        b.pair.dice - a.pair.dice ||
        displacement(a.pair) - displacement(b.pair) ||
        a.pair.reviewed.index - b.pair.reviewed.index ||
        a.pair.superior.index - b.pair.superior.index,
    );
  const taken = new Set<SideUnit>();
  const isPaired = (unit: SideUnit): boolean => taken.has(unit);
  const pairs = ranked.flatMap(({ pair }) => {
    if (isPaired(pair.reviewed) || isPaired(pair.superior)) return [];
    taken.add(pair.reviewed).add(pair.superior);
    return [pair];
  });
  const known = new Set(pairs);
  const isDivided = ({ pair, collocations }: RatedPair): boolean =>
    isPaired(pair.reviewed) !== isPaired(pair.superior) &&
    heldShare(pair) >= DIVIDED.held &&
    collocations >= DIVIDED.collocations;
  return {
    pairs,
    echoes: [...ranked, ...rated.filter((one) => one.odds < LEAST_ODDS.lone && isDivided(one))]
      .filter(
        (one) =>
          !known.has(one.pair) &&
          (isDivided(one) ||
            one.odds >=
              (isPaired(one.pair.reviewed) && isPaired(one.pair.superior)
                ? LEAST_ODDS.bothPaired
                : LEAST_ODDS.lone)),
      )
      .map(({ pair }) => pair),
  };
};

const certainty = (pair: UnitSimilarity, verbatim: ReadonlyMap<SideUnit, SideUnit>): number => {
  if (verbatim.get(pair.reviewed) === pair.superior) return 2 * VERBATIM;
  return pair.reviewed.text === pair.superior.text ? VERBATIM : 0;
};

/** The share of the lighter unit that the heavier one holds too. */
const heldShare = ({ dice, lengths }: UnitSimilarity): number => (dice * (1 + Math.exp(lengths))) / 2;

const displacement = ({ reviewed, superior }: UnitSimilarity): number =>
  Math.abs(reviewed.index - superior.index);
