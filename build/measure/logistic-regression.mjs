// Logistic regression by Newton's method (iteratively reweighted least squares), for the few weights of
// core/align/evidence-weights.ts: no package of statistics is needed for it.

/** @typedef {{ none: number, weights: readonly number[] }} Model the odds (natural logarithm) without evidence; weight of each column */

/** Keeps weights small that the rows say little of (ridge), in units of standardized columns. */
const PENALTY = 10;
const MOST_STEPS = 30;
const SMALL_STEP = 1e-8;

/**
 * @param {readonly { readonly columns: readonly number[], readonly linked: boolean }[]} rows
 * @returns {Model}
 */
export function fitLogistic(rows) {
  const width = rows[0]?.columns.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) =>
    scaleOf(rows.map(({ columns }) => columns[at] ?? 0)),
  );
  const inputs = rows.map(({ columns }) => [
    1,
    ...columns.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
  ]);
  /** @type {number[]} */
  let weights = new Array(width + 1).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    /** @type {number[][]} */
    const curvature = weights.map((_, row) => weights.map((_, at) => (row === at && at > 0 ? PENALTY : 0)));
    inputs.forEach((input, at) => {
      const likelihood = likelihoodOf(dot(input, weights));
      const error = likelihood - Number(rows[at]?.linked);
      const spread = likelihood * (1 - likelihood);
      input.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const row = curvature[i] ?? [];
        input.forEach((other, j) => (row[j] = (row[j] ?? 0) + spread * value * other));
      });
    });
    const change = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  const plain = scales.map(({ deviation }, at) => (weights[at + 1] ?? 0) / deviation);
  return {
    none:
      (weights[0] ?? 0) -
      dot(
        plain,
        scales.map(({ mean }) => mean),
      ),
    weights: plain,
  };
}

/**
 * @param {Model} model
 * @param {readonly number[]} columns
 */
export function oddsOf({ none, weights }, columns) {
  return none + dot(weights, columns);
}

/** @param {number} odds */
export function likelihoodOf(odds) {
  return 1 / (1 + Math.exp(-odds));
}

/** @param {readonly number[]} values */
function scaleOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function dot(a, b) {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/**
 * Solves a symmetric, positive definite system by Gauss's and Jordan's elimination.
 * @param {readonly (readonly number[])[]} matrix
 * @param {readonly number[]} right
 * @returns {readonly number[]}
 */
function solved(matrix, right) {
  let rows = matrix.map((row, at) => [...row, ...right.slice(at, at + 1)]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const whole = rows[pivot] ?? [];
    const top = whole.map((value) => value / (whole[pivot] ?? 1));
    rows = rows.map((row, at) =>
      at === pivot ? top : row.map((value, column) => value - (row[pivot] ?? 0) * (top[column] ?? 0)),
    );
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
