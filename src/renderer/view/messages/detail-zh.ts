import { BARE_IMPERATIVE, MODALITY_WORDS } from '../../../core/report/words/report-words.ts';
import { reportTerms } from './report-terms.ts';

/** Words of the levels of detail of a comparison in Chinese. */
export const detailZh = {
  group: '详略',
  levels: { clause: '条款', sentence: '句', duty: '义务' },
  hints: {
    clause: '只列条款和差异，回车或点击展开原文',
    sentence: '逐句对照原文',
    duty: '逐项义务对照：主体、情态、行为、频次和时限',
  },
  shortcut: {
    detail_clause: '比对按条款显示',
    detail_sentence: '比对按句显示',
    detail_duty: '比对按义务显示',
  },
  modality: reportTerms(MODALITY_WORDS, 'zh'),
  bareImperative: BARE_IMPERATIVE.zh,
  strength: (modality: string, strength: number) => `${modality}，强度 ${strength}（0—100）`,
  noActor: '未写明主体',
  inherited: '承前主体',
  differs: '与另一方不同',
  /** By the side that has no counterpart. */
  missing: { superior: '本文件义务，上位本句无对应', reviewed: '上位义务，本句无对应' },
  /** By the side of the counterpart. */
  statedAt: {
    superior: (clause: string) => `对应义务来自上位 ${clause}`,
    reviewed: (clause: string) => `对应义务移至 ${clause}`,
  },
  inOtherSentence: '对应义务在本条另一句',
  noDuties: '此句未读出义务',
};
