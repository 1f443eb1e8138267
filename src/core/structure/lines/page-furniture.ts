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

/** The rule by which a line is furniture, or null. */
export const furnitureRule = (line: string): string | null =>
  line.length > 200 ? null : (FAMILIES.find(({ pattern }) => pattern.test(line))?.id ?? null);

/** A bare number on its own line: a page number only if what stands around it says so. */
export const isBareNumber = (line: string): boolean => /^\d{1,4}$/.test(line);
