import type { LinkRelation } from '../model/alignment.ts';

/** From this Dice coefficient on two passages are near-verbatim. */
const SAME = 0.955;
/** Below it only a part corresponds. */
const PARTIAL = 0.3;

/** How closely two passages correspond, by their weighted Dice coefficient. */
export const relationOf = (dice: number): LinkRelation => {
  if (dice >= SAME) return 'same';
  return dice < PARTIAL ? 'partial' : 'adapted';
};
