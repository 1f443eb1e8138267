import { TITLE_END } from '../blocks/document-cues.ts';
import type { MarkedLine } from '../blocks/front-matter.ts';
import { isBodyName } from '../blocks/issuing-body.ts';

/**
 * The title on one line: the last run of title lines above the text that names a kind of document (a web page
 * repeats the title further up), or else the last run. Null where the file prints none.
 */
export const documentTitle = (marked: readonly MarkedLine[]): string | null => {
  const runs: string[][] = [];
  let before: MarkedLine['kind'] | null = null;
  for (const { kind, line } of marked) {
    const open = runs.at(-1);
    if (kind === 'title') {
      const isNew = before !== 'title' || isComplete(open?.at(-1) ?? '', line.text);
      if (isNew || open === undefined) runs.push([line.text]);
      else open.push(line.text);
    }
    before = kind;
  }
  const titles = runs.map(oneLine);
  const title = titles.findLast((candidate) => TITLE_END.test(candidate)) ?? titles.at(-1);
  return title === undefined ? null : withoutHeadline(title);
};

/**
 * The printer's breaks and blanks are left out, but for one blank between bodies that issue together
 * (中共…区委 …区人民政府关于…).
 */
const oneLine = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.trim().split(/\s+/))
    .reduce((title, token) => {
      if (title === '') return token;
      const before = title.split(' ').at(-1) ?? '';
      const name = /^(.*?)关于/.exec(token)?.[1] ?? token;
      const isNext = isBodyName(before) && name !== '' && isBodyName(name);
      return title + (isNext ? ' ' : '') + token;
    }, '');

/** A letter's title is complete at its kind; 制度 or 标准 may stand in the middle of one. */
const COMPLETE = /(?:通知|通告|公告|批复|复函|函|令|决定)$/;
const BEGINS_TITLE = /^(?:关于|中共|中华人民共和国|国务院|[\u4e00-\u9fff]{2,8}(?:省|市|区|县|州|旗))/;

/** Whether a title is complete with a line, so that the next one begins another title. */
const isComplete = (last: string, next: string): boolean =>
  TITLE_END.test(last) &&
  TITLE_END.test(next) &&
  next.length >= 6 &&
  !/^[的（(【[》〉”]/.test(next) &&
  (COMPLETE.test(last) || BEGINS_TITLE.test(next));

/** A web page's headline names who published what: 某市发布《…实施意见》. */
const HEADLINE = /^(?!.*关于印发)[^《]{2,40}(?:发布|出台|印发|公布)《(.{6,}?)》?$/;

const withoutHeadline = (title: string): string => {
  const inner = HEADLINE.exec(title)?.[1];
  return inner !== undefined && TITLE_END.test(inner) ? inner : title;
};

/** 关于〈…（征求意见稿）〉公开征求意见的通知 */
const CONSULTATION =
  /^关于(?:公开)?(?:征求|征集|对|就)?[《〈<＜](.+)[》〉>＞](?:向社会|进行)?(?:公开)?(?:征求|征集).{0,10}意见?的?(?:通知|通告|公告|函|启事)$|^关于(?:公开)?(?:征求|征集)[《〈<＜](.+)[》〉>＞].{0,6}意见的(?:通知|通告|公告|函|启事)$/;

/** The title of the draft that a letter of consultation names, where the letter's title stands above the draft. */
export const consultedTitle = (title: string): string | null => {
  const match = CONSULTATION.exec(title);
  return match === null ? null : (match[1] ?? match[2] ?? null);
};

const KEPT_REMARK = /[（(]([^（）()]*)[）)]$/;

/** A title without what printing varies: blanks, marks, remarks at the end, 、 的 深入. */
export const comparableTitle = (title: string): string =>
  title.replace(KEPT_REMARK, '').replace(/[\s、，《》〈〉<>“”"的]/g, '');
