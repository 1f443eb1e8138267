import type { WorkSteps } from '../model/work-steps.ts';
import type { PassageLikeness } from './passage-likeness.ts';

/** Passages looked at for each: those that share most rare terms with it. Work grows with n, not with n². */
const CANDIDATES = 12;
/** Two groups join where their members are on average so close, as a share of what two passages need. */
const AVERAGE_SHARE = 0.7;
/** Members of a group that are looked at for the average. */
const SAMPLE = 8;
/** Passages whose candidates are found, and pairs that are joined, in one step. */
const IN_STEP = 100;
/** Finding candidates takes about this share of the work. */
const FINDING_SHARE = 0.6;

/** Positions of passages on one matter; the first is closest to all others. */
export type PassageGroup = readonly [number, ...number[]];

/** How alike passages are that belong together, 0..1. */
export interface GroupingLimits {
  /** That two passages need to begin a group. */
  readonly least: number;
  /** That two passages of one document need to stand in one group. */
  readonly leastInOneDocument: number;
}

interface ClosePair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/**
 * Groups passages by what they speak of, closest pairs first (average linkage over the pairs that share rare terms).
 * Passages of one document are mostly on different matters: groups join only where those of one document are alike
 * themselves. Every passage is in exactly one group; groups and their members, after the first, in the order given.
 *
 * @param ownerOf the document of a passage, by its position
 */
export function* clusterPassages(
  likeness: PassageLikeness,
  ownerOf: (at: number) => string | undefined,
  { least, leastInOneDocument }: GroupingLimits,
): WorkSteps<readonly PassageGroup[]> {
  const positions = Array.from({ length: likeness.passages }, (_, at) => at);
  const pairs = yield* closestPairs(likeness, least);
  const groupOf = new Map<number, readonly number[]>(positions.map((at) => [at, [at]]));
  const areApart = (one: number, other: number): boolean =>
    ownerOf(one) === ownerOf(other) && likeness.between(one, other) < leastInOneDocument;
  for (const [done, { one, other }] of pairs.entries()) {
    if (done % IN_STEP === 0) yield FINDING_SHARE + (1 - FINDING_SHARE) * (done / pairs.length);
    const [first, second] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]];
    if (first === second || averageOf(first, second, likeness) < least * AVERAGE_SHARE) continue;
    if (first.some((x) => second.some((y) => areApart(x, y)))) continue;
    const joined = [...first, ...second].sort((x, y) => x - y);
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())]
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .flatMap((group) => centralFirst(group, likeness));
}

/** Every two passages that are close enough to begin a group, the closest first. */
function* closestPairs(likeness: PassageLikeness, least: number): WorkSteps<readonly ClosePair[]> {
  const pairs: ClosePair[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < likeness.passages; at++) {
    if (at % IN_STEP === 0) yield FINDING_SHARE * (at / likeness.passages);
    for (const found of likeness.candidates(at, CANDIDATES)) {
      const [one, other] = at < found ? [at, found] : [found, at];
      const key = one * likeness.passages + other;
      if (seen.has(key)) continue;
      seen.add(key);
      const score = likeness.between(one, other);
      if (score >= least) pairs.push({ one, other, likeness: score });
    }
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.one - y.one || x.other - y.other);
}

const averageOf = (
  first: readonly number[],
  second: readonly number[],
  { between }: PassageLikeness,
): number => {
  const [some, others] = [first.slice(0, SAMPLE), second.slice(0, SAMPLE)];
  let sum = 0;
  for (const one of some) for (const other of others) sum += between(one, other);
  return sum / Math.max(1, some.length * others.length);
};

const centralFirst = (group: readonly number[], { between }: PassageLikeness): readonly PassageGroup[] => {
  const sample = group.slice(0, 2 * SAMPLE);
  const nearness = (at: number): number =>
    sample.reduce((sum, other) => sum + (at === other ? 0 : between(at, other)), 0);
  const ranked = sample
    .map((at) => ({ at, near: nearness(at) }))
    .sort((x, y) => y.near - x.near || x.at - y.at);
  const [centre] = ranked;
  return centre === undefined ? [] : [[centre.at, ...group.filter((at) => at !== centre.at)]];
};
