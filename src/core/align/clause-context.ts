import { likelihoodsOf, type Rivals } from './likelihoods.ts';
import type { PositionPair } from './link-groups.ts';
import type { PreparedPair } from './prepared-pair.ts';

/** What the other candidates of two clauses say of them, by how likely each of these is by itself. */
export interface ClauseContext extends Rivals {
  /**
   * The reviewed clause corresponds to a superior one beside this too, which is likely where it takes both together.
   */
  readonly takenTogether: number;
  /**
   * 1 where the clauses around the reviewed one have their counterparts around the superior one, towards 0 far from
   * there.
   */
  readonly course: number;
}

/** Tells what the other pairs say of two clauses, by how likely each is by itself: `likelihoods`, in their order. */
export const clauseContextAmong = (
  pairs: readonly PositionPair[],
  likelihoods: readonly number[],
  { left: reviewed, right: superior }: PreparedPair,
): ((pair: PositionPair) => ClauseContext) => {
  const likely = likelihoodsOf(pairs, likelihoods, {
    reviewed: reviewed.clauses.length,
    superior: superior.clauses.length,
  });
  const expected = expectedPlaces(pairs, likelihoods, reviewed.clauses.length);
  return ({ reviewed: r, superior: s }) => {
    const place = expected[r] ?? null;
    return {
      takenTogether: Math.max(likely.at(r, s - 1), likely.at(r, s + 1)),
      ...likely.rivalsOf({ reviewed: r, superior: s }),
      course: place === null ? UNKNOWN_COURSE : Math.exp(-Math.abs(place - s) / COURSE_WIDTH),
    };
  };
};

/** How many clauses off the course speaks less by a factor of e. */
const COURSE_WIDTH = 4;

/** Where nothing around a clause is likely to correspond to anything. */
const UNKNOWN_COURSE = 0.5;

/** So many clauses on either side tell the course, those nearer more: by a factor of e each two clauses. */
const AROUND = { most: 12, width: 2 };

/** Less than that around a clause tells no course. */
const LEAST_TELLING = 0.02;

/**
 * Where the counterpart of each reviewed clause is to be expected: the mean place of those of the clauses around it.
 */
const expectedPlaces = (
  pairs: readonly PositionPair[],
  likelihoods: readonly number[],
  clauses: number,
): readonly (number | null)[] => {
  const best: ({ readonly superior: number; readonly likely: number } | undefined)[] = [];
  pairs.forEach(({ reviewed, superior }, position) => {
    const likely = likelihoods[position] ?? 0;
    if (likely > (best[reviewed]?.likely ?? 0)) best[reviewed] = { superior, likely };
  });
  return Array.from({ length: clauses }, (_, clause) => {
    let [weights, places] = [0, 0];
    for (let at = Math.max(0, clause - AROUND.most); at <= clause + AROUND.most; at++) {
      const known = best[at];
      if (at === clause || known === undefined) continue;
      const weight = known.likely ** 2 * Math.exp(-Math.abs(at - clause) / AROUND.width);
      weights += weight;
      places += weight * known.superior;
    }
    return weights > LEAST_TELLING ? places / weights : null;
  });
};
