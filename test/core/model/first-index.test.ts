import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndexWhere } from '../../../src/core/model/first-index.ts';

it('finds what a search from the beginning finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (items, least) => {
        const ordered = items.toSorted((a, b) => a - b);
        const found = ordered.findIndex((item) => item >= least);
        expect(firstIndexWhere(ordered, (item) => item >= least)).toBe(found < 0 ? ordered.length : found);
      },
    ),
  );
});
