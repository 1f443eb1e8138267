/**
 * How many clause links of a score (likelihood) from `from` on were right, on the fourteen pairs of tuning and
 * set-aside in test/gold-pairs (statutes, plans, notices of four fields; 298 links, 275 right), as
 * `node build/measure/score-pairs.mjs` counted them. The pairs of the corpus are left out: nearly all of their links are
 * right, and other policies share less wording.
 */
const RIGHT_BY_SCORE = [
  { from: 0.99, right: 180, of: 183 },
  { from: 0.95, right: 42, of: 47 },
  { from: 0.7, right: 43, of: 55 },
  { from: 0, right: 10, of: 13 },
] as const;

/**
 * How likely a clause link of this score is right, 0..1: Laplace's rule of succession, (right + 1) / (of + 2), which
 * never says certain.
 */
export const linkConfidence = (score: number): number => {
  const { right, of } = RIGHT_BY_SCORE.find(({ from }) => score >= from) ?? RIGHT_BY_SCORE[3];
  return Math.round(((right + 1) / (of + 2)) * 100) / 100;
};
