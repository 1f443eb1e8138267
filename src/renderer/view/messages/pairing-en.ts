import type { pairingZh } from './pairing-zh.ts';

/** Words of the pair editor in English. */
export const pairingEn: typeof pairingZh = {
  acts: { repair: 'paired anew', merge: 'joined', split: 'split', unpair: 'unpaired' },
  repair: (clause) => `Pair ${clause} with…`,
  merge: (clause) => `Join ${clause} to…`,
  split: 'Split',
  unpair: 'Unpair',
  withdraw: 'As the program pairs it',
  inOrder: 'One to one, in order',
  takeOut: (clause) => `Take out ${clause}`,
  pickHint: 'Type a number or heading, then Enter',
  dropRepair: (clauses) => `Drop to pair with ${clauses}`,
  dropMerge: (clauses) => `Drop to join ${clauses}`,
  done: (act, key) => `The clause was ${act}; compared again (${key} to undo)`,
  withdrawn: (key) => `Paired by the program again (${key} to undo)`,
  dragHint: 'Drag by the number: onto the other side’s column to pair anew, onto its own column to join',
  confidence: (percent, alike) => `Confidence of the pair: ${percent} %, likeness ${alike} %`,
  byHand: 'Paired by hand; what the texts say:',
  why: 'Why these are paired',
  reasons: {
    wording: 'Wording',
    sentenceVotes: 'Sentences',
    heading: 'Headings',
    position: 'Position',
  },
  reasonMeanings: {
    wording: 'Terms that both have, rare ones weighing more',
    sentenceVotes: 'Share of the sentences whose most similar one is in the other clause',
    heading: 'Terms that both headings have; not counted without headings',
    position: 'Where both stand in their documents; settles ties only',
  },
  sharedTerms: 'Shared rare terms',
  noSharedTerms: 'none',
  unplaced: (count) => `${count} pairings by hand were not applied: their clauses were not found again`,
  noClause: 'no clause begins there any more',
};
