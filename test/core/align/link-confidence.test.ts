import { expect, it } from 'vitest';
import { linkConfidence } from '../../../src/core/align/link-confidence.ts';

it.each([
  [1, 0.99],
  [0.5, 0.99],
  [0.49, 0.87],
  [0.3, 0.87],
  [0.29, 0.75],
  [0, 0.75],
])('a link of score %d is right with %d', (score, confidence) => {
  expect(linkConfidence(score)).toBe(confidence);
});
