import { expect, it } from 'vitest';
import { linkConfidence } from '../../../src/core/align/link-confidence.ts';

it.each([
  [1, 0.99],
  [0.5, 0.99],
  [0.49, 0.89],
  [0.3, 0.89],
  [0.29, 0.73],
  [0, 0.73],
])('a link of score %d is right with %d', (score, confidence) => {
  expect(linkConfidence(score)).toBe(confidence);
});
