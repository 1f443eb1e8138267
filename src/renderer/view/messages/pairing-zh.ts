import type { PairingAct } from '../../../core/model/pairing.ts';

/** Words of the pair editor in Chinese. */
export const pairingZh = {
  acts: { repair: '改配', merge: '并入', split: '拆开', unpair: '取消配对' } satisfies Readonly<
    Record<PairingAct, string>
  >,
  repair: (clause: string) => `${clause} 改配到…`,
  merge: (clause: string) => `${clause} 并入…`,
  split: '拆开',
  unpair: '取消配对',
  nothingToSplit: '两边各只有一条，没有可以拆开的',
  notPaired: '这一条没有配对',
  withdraw: '恢复程序配对',
  inOrder: '按先后逐条对应',
  takeOut: (clause: string) => `拆出 ${clause}`,
  pickHint: '输入条号或标题，回车选定',
  dropRepair: (clauses: string) => `松开：与 ${clauses} 配对`,
  dropMerge: (clauses: string) => `松开：并入 ${clauses}`,
  done: (act: string, key: string) => `已${act}，重新比对（${key} 撤销）`,
  withdrawn: (key: string) => `已恢复程序配对（${key} 撤销）`,
  dragHint: '按住条号拖到另一行：放在对方一栏为改配，放在本方一栏为并入',
  confidence: (percent: number, alike: number) => `配对把握 ${percent}%，相似度 ${alike}%`,
  alike: (percent: number) => `相似 ${percent}%`,
  byHand: '人工配对，下列为文字上的依据',
  why: '为什么这样配对',
  reasons: {
    wording: '用词相近',
    sentenceVotes: '句子对应',
    heading: '标题相近',
    position: '位置相近',
  },
  reasonMeanings: {
    wording: '两条共有的词语，少见的词语分量更重',
    sentenceVotes: '一方的句子中，最相近的句子落在对方这一条里的比例',
    heading: '条款标题共有的词语；没有标题时不计',
    position: '两条在各自文件中的先后位置；配对时看前后各条对应到哪里',
  },
  sharedTerms: '共有的少见词语',
  noSharedTerms: '没有',
  unplaced: (count: number) => `有 ${count} 处人工配对找不到原来的条款，没有采用`,
  noClause: '原处不再是条款的开头',
};
