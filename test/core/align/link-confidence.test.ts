import { expect, it } from 'vitest';
import { linkConfidence } from '../../../src/core/align/link-confidence.ts';

it.each([
  [1, 0.98],
  [0.5, 0.98],
  [0.49, 0.82],
  [0.3, 0.82],
  [0.29, 0.71],
  [0, 0.71],
])('a link of score %d is right with %d', (score, confidence) => {
  expect(linkConfidence(score)).toBe(confidence);
});
