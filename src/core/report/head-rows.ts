import type { DocumentHead } from './contract.ts';
import { LEVEL_WORDS, NOT_STATED, STATUS_WORDS, type ReportLanguage } from './report-words.ts';

/** One fact about a document in words. */
export interface HeadRow {
  readonly name: string;
  readonly value: string;
}

/** What names a document at the head of a report; what the file does not say reads 未载明. */
export const headRows = (head: DocumentHead, language: ReportLanguage): readonly HeadRow[] => {
  const missing = NOT_STATED[language];
  const zh = language === 'zh';
  const listed = (names: readonly string[]) => (names.length === 0 ? missing : names.join(zh ? '、' : ', '));
  return [
    { name: zh ? '标题' : 'Title', value: head.title ?? missing },
    { name: zh ? '发文字号' : 'Number', value: head.docNumber ?? missing },
    { name: zh ? '层级' : 'Level', value: head.level === null ? missing : LEVEL_WORDS[head.level][language] },
    { name: zh ? '地区' : 'Region', value: head.region.length === 0 ? missing : head.region.join(' / ') },
    { name: zh ? '发文机关' : 'Issuer', value: listed(head.issuers) },
    { name: zh ? '成文日期' : 'Issued', value: head.issued ?? missing },
    { name: zh ? '状态' : 'Status', value: STATUS_WORDS[head.status][language] },
  ];
};

/** Where the text came from and by which rules it was read: enough to make the report again. */
export const provenanceRows = (head: DocumentHead, language: ReportLanguage): readonly HeadRow[] => {
  const { path, part, format, encoding, sha256 } = head.source;
  const zh = language === 'zh';
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return [
    { name: zh ? '文件' : 'File', value: `${file}#${part}` },
    { name: 'SHA-256', value: sha256 },
    { name: zh ? '格式' : 'Format', value: `${format}, ${encoding}` },
  ];
};
