import { groupedBy } from '../../model/grouped-by.ts';
import type { ReadLine } from './build-paragraph.ts';
import { printedWidth } from './punctuation.ts';
import { tableOfContents } from './table-of-contents.ts';

/** What stands on a page or a web page without being part of the document. */
interface FurnitureFamily {
  readonly id: string;
  readonly pattern: RegExp;
}

const FAMILIES: readonly FurnitureFamily[] = [
  // — 3 —   - 12 -   －5－   ·7·
  { id: 'furniture.page-number', pattern: /^[—–\-－─·•~～]{1,3}\s*\d{1,4}\s*[—–\-－─·•~～]{1,3}$/ },
  // 第 3 页   第3页 共12页   3/12   Page 3 of 12
  { id: 'furniture.page-number', pattern: /^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/ },
  { id: 'furniture.page-number', pattern: /^(?:page\s*)?\d{1,4}\s*(?:\/|of)\s*\d{1,4}$/i },
  // a Word field code that a converter printed: PAGE, PAGE 2, PAGE \* MERGEFORMAT
  { id: 'furniture.page-field', pattern: /^PAGE\b[\s\\*A-Za-z\d]*$/ },
  // 您现在的位置：首页 > 政务公开 > 正文   当前位置: …
  { id: 'furniture.site-navigation', pattern: /^(?:您|你)?(?:现在|当前|所在)?的?(?:所在)?位置\s*[:：]/ },
  { id: 'furniture.site-navigation', pattern: /^首页\s*(?:>|＞|»|›|-|\/)/ },
  // 发表时间:… 来源:… 点击:…   发布日期：… 浏览次数：…
  {
    id: 'furniture.site-byline',
    pattern:
      /^(?:发表|发布|发稿|更新|添加|上传)(?:时间|日期)\s*[:：].{0,80}$|^(?:信息|文章|稿件)?来源\s*[:：].{0,60}(?:作者|编辑|点击|浏览|时间|字号|阅读).{0,60}$/,
  },
  {
    id: 'furniture.site-byline',
    pattern: /^(?:点击|浏览|阅读|访问)(?:次数|数|量|率)?\s*[:：/]\s*.{0,10}\d*\s*次?$/,
  },
  // 时间:2023-04-13 16:39 来源:… 浏览次数:…: two such fields on one line
  {
    id: 'furniture.site-byline',
    pattern:
      /^(?:时间|日期|来源|作者|编辑|责任?编辑?)\s*[:：].{1,60}(?:时间|日期|来源|作者|编辑|点击|浏览|阅读|访问|字体|字号)[^:：]{0,4}[:：].{0,40}$/,
  },
  // 【字体：大 中 小】 打印本页 关闭窗口 分享到
  { id: 'furniture.site-tools', pattern: /^[【[（(]?\s*(?:字体|字号)\s*[:：]?.{0,30}$/ },
  {
    id: 'furniture.site-tools',
    pattern:
      /^[【[（(]?(?:打印(?:本页)?|关闭(?:窗口)?|返回(?:顶部|首页)?|收藏|分享(?:到)?|纠错|下载|扫一扫)[\s【】[\]（）()|打印关闭收藏分享到本页窗口顶部返回首]*[】\]）)]?[:：]?$/,
  },
  { id: 'furniture.site-neighbours', pattern: /^(?:上|下)一(?:篇|条|页)\s*[:：].{0,80}$/ },
];

const LONGEST_FURNITURE = 200;

/** The rule by which a line is furniture by its own text, or null. */
const ownRule = (line: string): string | null =>
  line.length > LONGEST_FURNITURE ? null : (FAMILIES.find(({ pattern }) => pattern.test(line))?.id ?? null);

/** For each line the rule by which it is furniture, or null. */
export const furnitureRules = (lines: readonly ReadLine[]): readonly (string | null)[] => {
  const contents = new Set(tableOfContents(lines));
  const own = lines.map((line) =>
    contents.has(line) ? 'furniture.table-of-contents' : ownRule(line.passage.text),
  );
  const numbered = own.map((rule, at) => rule ?? pageNumberRule(lines, own, at));
  const heads = runningHeads(lines, numbered);
  return numbered.map((rule, at) => rule ?? (heads.has(at) ? 'furniture.running-head' : null));
};

/** A bare number on its own line: a page number only if what stands around it says so. */
const isBareNumber = (line: string): boolean => /^\d{1,4}$/.test(line);
/** Lines beside a page number are text, not cells of a table. */
const MIN_TEXT_WIDTH = 12;

/** A bare number is a page number after a field code, or alone between lines of text. */
const pageNumberRule = (
  lines: readonly ReadLine[],
  own: readonly (string | null)[],
  at: number,
): string | null => {
  const line = lines[at];
  if (line === undefined || !isBareNumber(line.passage.text)) return null;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (own[at - 1] === 'furniture.page-field') return 'furniture.page-number';
  const isText = (other: ReadLine | undefined) =>
    other === undefined || printedWidth(other.passage.text) >= MIN_TEXT_WIDTH;
  const isAlone = line.blankBefore > 0 && (after === undefined || after.blankBefore > 0);
  return isAlone && isText(before) && isText(after) ? 'furniture.page-number' : null;
};

const LONGEST_RUNNING_HEAD = 40;
/** The end of a sentence, and what opens an annex, may come again beside page numbers. */
const NO_HEAD = /[。；：]$|^附/;
/** How often a line has to stand beside page numbers before it counts as a running head or foot. */
const MIN_RUNNING_HEADS = 2;

/** Lines that come again and again right beside a page number; the first time may be the title itself. */
const runningHeads = (lines: readonly ReadLine[], rules: readonly (string | null)[]): ReadonlySet<number> => {
  const isNumber = (at: number) => rules[at] === 'furniture.page-number';
  const mayBeHead = ({ passage: { text } }: ReadLine, at: number): boolean =>
    text.length <= LONGEST_RUNNING_HEAD &&
    !isNumber(at) &&
    !NO_HEAD.test(text) &&
    (isNumber(at - 1) || isNumber(at + 1));
  const places = lines.flatMap((line, at) => (mayBeHead(line, at) ? [at] : []));
  const byText = groupedBy(places, (at) => [lines[at]?.passage.text]);
  return new Set([...byText.values()].filter(({ length }) => length >= MIN_RUNNING_HEADS).flat());
};
