import type { Quantity } from '../../model/element.ts';
import type { ValueOrder } from './compare-values.ts';

/**
 * Fines: higher ones are stricter. Where the least and the greatest fine do not change the same way, nobody can say.
 */
export const comparePenalties = (superior: Quantity, reviewed: Quantity): ValueOrder => {
  const [from, to] = [boundsOf(superior), boundsOf(reviewed)];
  if (from === null || to === null || superior.unit !== reviewed.unit) return 'incomparable';
  const changes = [Math.sign(to.least - from.least), Math.sign(to.most - from.most)];
  if (changes.every((change) => change === 0)) return 'equal';
  if (changes.every((change) => change >= 0)) return 'stricter';
  return changes.every((change) => change <= 0) ? 'looser' : 'incomparable';
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const boundsOf = ({ value, bound }: Quantity): Bounds | null => {
  if (typeof value !== 'number' && typeof value !== 'string') {
    const [least, most] = value;
    return { least, most };
  }
  const amount = Number(value);
  if (!Number.isFinite(amount)) return null;
  switch (bound) {
    case 'at_most':
      return { least: 0, most: amount };
    case 'at_least':
      return { least: amount, most: Infinity };
    case 'exactly':
      return { least: amount, most: amount };
    case 'range':
      return null;
  }
};
