import { linesOf, type MarkedLine } from '../blocks/front-matter.ts';
import { bodyNames } from '../blocks/issuing-body.ts';

/** What a body does in the title of its document: 国务院办公厅转发… */
const BODY_IN_TITLE = /^(.*?)(?:关于|印发|转发|批转|发布|公布)/;
/** 北京市第十六届人民代表大会常务委员会…通过, 第九届全国人民代表大会…通过. */
const CONGRESS =
  /([\u4e00-\u9fff]{1,12}?(?:省|市|区|县|州|旗|盟))?第[\d〇零一二三四五六七八九十]+届(全国)?人(?:民代表大会|大)(常(?:务委员|委)会)?/;

/** The bodies before 关于 in the title, or those that sign, those of the letterhead, or those who adopted it. */
export const issuersOf = (title: string | null, marked: readonly MarkedLine[]): readonly string[] => {
  const inTitle = bodyNames(BODY_IN_TITLE.exec(title ?? '')?.[1] ?? '');
  if (inTitle !== null) return inTitle;
  const signed = linesOf(marked, 'signature').flatMap(
    (line) => bodyNames(line.replace(/\s*\d{4}年.*$/, '')) ?? [],
  );
  if (signed.length > 0) return signed;
  const head = linesOf(marked, 'letterhead').flatMap((line) => bodyNames(line.replace(/文件$/, '')) ?? []);
  if (head.length > 0) return head;
  const adopted = adoptedBy(linesOf(marked, 'issue_note').join('\n'));
  return adopted === null ? [] : [adopted];
};

/** The congress that adopted a statute, or the State Council whose order issued it. */
const adoptedBy = (notes: string): string | null => {
  const congress = CONGRESS.exec(notes);
  if (congress === null) return notes.includes('国务院令') ? '国务院' : null;
  const standing = congress[3] === undefined ? '' : '常务委员会';
  return `${congress[2] ?? congress[1] ?? ''}人民代表大会${standing}`;
};
