import { expect, it } from 'vitest';
import { linkConfidence } from '../../../src/core/align/link-confidence.ts';

it.each([
  [1, 0.98],
  [0.99, 0.98],
  [0.98, 0.88],
  [0.95, 0.88],
  [0.94, 0.77],
  [0.7, 0.77],
  [0.69, 0.73],
  [0, 0.73],
])('a link of score %d is right with %d', (score, confidence) => {
  expect(linkConfidence(score)).toBe(confidence);
});
