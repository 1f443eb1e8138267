/**
 * How many clause links of a score from `from` on were right, on the fourteen pairs of tuning and set-aside in
 * test/gold-pairs (statutes, plans, notices of four fields; 306 links, 265 right), as `node build/score-pairs.mjs` counted
 * them. The pairs of the corpus are left out: nearly all of their links are right, and other policies share less wording.
 */
const RIGHT_BY_SCORE = [
  { from: 0.5, right: 126, of: 128 },
  { from: 0.3, right: 87, of: 105 },
  { from: 0, right: 52, of: 73 },
] as const;

/**
 * How likely a clause link of this score is right, 0..1: Laplace's rule of succession, (right + 1) / (of + 2), which
 * never says certain.
 */
export const linkConfidence = (score: number): number => {
  const { right, of } = RIGHT_BY_SCORE.find(({ from }) => score >= from) ?? RIGHT_BY_SCORE[2];
  return Math.round(((right + 1) / (of + 2)) * 100) / 100;
};
