import type { FactField, LineReading } from '../../model/correction.ts';
import type { LocalizedText } from '../../model/problem.ts';

/** What a line can be said to be, in words. */
export const READING_WORDS: Readonly<Record<LineReading, LocalizedText>> = {
  section: { zh: '节', en: 'a section' },
  clause: { zh: '条', en: 'a clause' },
  item: { zh: '项', en: 'an item' },
  text: { zh: '正文', en: 'text' },
  continuation: { zh: '上文的一部分', en: 'part of what precedes' },
  title: { zh: '标题', en: 'the title' },
  addressees: { zh: '主送机关', en: 'addressees' },
  preamble: { zh: '导语', en: 'the preamble' },
  closing: { zh: '结束语', en: 'the closing' },
  signature: { zh: '落款', en: 'the signature' },
  distribution: { zh: '附注、抄送', en: 'notes of distribution' },
  cover: { zh: '附函', en: 'the cover letter' },
  annexes: { zh: '附件', en: 'annexes' },
  furniture: { zh: '页眉页脚', en: 'page furniture' },
};

/** The facts about a document, in words. */
export const FACT_WORDS: Readonly<Record<FactField, LocalizedText>> = {
  title: { zh: '标题', en: 'Title' },
  docNumber: { zh: '发文字号', en: 'Number' },
  kind: { zh: '文种', en: 'Kind' },
  issuers: { zh: '发文机关', en: 'Issuers' },
  level: { zh: '层级', en: 'Level' },
  region: { zh: '地区', en: 'Region' },
  status: { zh: '状态', en: 'Status' },
  issued: { zh: '成文日期', en: 'Issued' },
  effective: { zh: '施行日期', en: 'Effective' },
};
