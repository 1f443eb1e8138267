import { BARE_IMPERATIVE, MODALITY_WORDS } from '../../../core/report/words/report-words.ts';
import type { detailZh } from './detail-zh.ts';
import { reportTerms } from './report-terms.ts';

/** Words of the levels of detail of a comparison in English. */
export const detailEn: typeof detailZh = {
  group: 'Level of detail',
  levels: { clause: 'Clauses', sentence: 'Sentences', duty: 'Duties' },
  hints: {
    clause: 'Clauses and differences only; Enter or a click opens the text',
    sentence: 'Sentence by sentence',
    duty: 'Duty by duty: actor, modality, act, frequency and deadline',
  },
  shortcut: {
    detail_clause: 'Compare by clause',
    detail_sentence: 'Compare by sentence',
    detail_duty: 'Compare by duty',
  },
  modality: reportTerms(MODALITY_WORDS, 'en'),
  bareImperative: BARE_IMPERATIVE.en,
  strength: (modality, strength) => `${modality}, strength ${strength} of 100`,
  noActor: 'no actor named',
  inherited: 'actor carried on',
  differs: 'differs from the other side',
  missing: {
    superior: 'duty of this document, no counterpart in this sentence',
    reviewed: 'superior duty, no counterpart in this sentence',
  },
  statedAt: {
    superior: (clause) => `its counterpart is in superior ${clause}`,
    reviewed: (clause) => `its counterpart moved to ${clause}`,
  },
  inOtherSentence: 'its counterpart is in another sentence of this clause',
  noDuties: 'no duty was read in this sentence',
};
