import type { aboveZh } from './above-zh.ts';

/** Words of “where is this above?” and of the column for the superior’s superior in English. */
export const aboveEn: typeof aboveZh = {
  ask: 'Where is this above?',
  title: 'Where is this above?',
  nothingChosen: 'Select words first, or go to a sentence with the arrow keys',
  nothingClose: 'Nothing close was found',
  noSuperior: 'The library has no superior of this document',
  gaps: (count) => `${count} superiors named as its basis that the library lacks`,
  score: (percent) => `${percent} % in common`,
  open: 'Show it in the source text',
  column: 'Above the superior',
  columnOff: 'not shown',
  nothingAbove: 'nothing corresponds above',
  gap: 'The library lacks',
  gapHint: 'The superior names it as its basis; once imported it can be a third column',
};
