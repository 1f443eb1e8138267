import type { LocalizedText } from '../../model/problem.ts';
import type { DocumentHead } from '../contract/contract.ts';
import { LEVEL_WORDS, listed, NOT_STATED, STATUS_WORDS, type ReportLanguage } from '../words/report-words.ts';

/** One fact about a document in words. */
export interface HeadRow {
  readonly name: string;
  readonly value: string;
}

interface HeadFact {
  readonly name: LocalizedText;
  /** Null or '' where the file does not say. */
  readonly valueOf: (head: DocumentHead, language: ReportLanguage) => string | null;
}

const HEAD_FACTS: readonly HeadFact[] = [
  { name: { zh: '标题', en: 'Title' }, valueOf: (head) => head.title },
  { name: { zh: '发文字号', en: 'Number' }, valueOf: (head) => head.docNumber },
  {
    name: { zh: '层级', en: 'Level' },
    valueOf: ({ level }, language) => (level === null ? null : LEVEL_WORDS[level][language]),
  },
  { name: { zh: '地区', en: 'Region' }, valueOf: (head) => head.region.join(' / ') },
  {
    name: { zh: '发文机关', en: 'Issuer' },
    valueOf: (head, language) => listed(head.issuers, language),
  },
  { name: { zh: '成文日期', en: 'Issued' }, valueOf: (head) => head.issued },
  { name: { zh: '状态', en: 'Status' }, valueOf: (head, language) => STATUS_WORDS[head.status][language] },
];

/** What names a document at the head of a report; what the file does not say reads 未载明. */
export const headRows = (head: DocumentHead, language: ReportLanguage): readonly HeadRow[] =>
  HEAD_FACTS.map(({ name, valueOf }) => {
    const value = valueOf(head, language) ?? '';
    return { name: name[language], value: value === '' ? NOT_STATED[language] : value };
  });

/** Where the text came from: with the rules' version enough to make the report again. */
export const provenanceRows = (head: DocumentHead, language: ReportLanguage): readonly HeadRow[] => {
  const { path, part, format, encoding, sha256 } = head.source;
  const zh = language === 'zh';
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return [
    { name: zh ? '文件' : 'File', value: `${file}#${part}` },
    { name: 'SHA-256', value: sha256 },
    { name: zh ? '格式' : 'Format', value: encoding === null ? format : `${format}, ${encoding}` },
  ];
};
