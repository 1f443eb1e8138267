import type { LaidOutLine } from '../laid-out-line.ts';
import { attributeOf, descendantsOf, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { isFactLine } from './page-metadata.ts';

/** How many lines of a text may be its title. */
const TITLE_LINES = 12;
/** A shorter line above the text is the name of a column of the site. */
const SHORTEST_TITLE = 8;
/** What sites put in front of a title: 【稳经济一揽子政策】 */
const COLUMN_NAME = /^【[^】]*】/;
/** A number of a document on its own line: 长府发〔2015〕6 号 */
const NUMBER_LINE = /^[\u4e00-\u9fff]{2,12}\s*[〔［[(（]\s*\d{4}\s*[〕］\])）]\s*\d+\s*号$/;
/** How the title of an official document ends (文种). */
const TITLE_END =
  /(?:通知|意见|办法|规定|决定|方案|细则|条例|公告|通告|措施|规划|计划|批复|函|令|公报|指南|规则|规程|规范|标准|要点|纲要|章程)(?:[（(][^（）()]*[）)])?$/;

const bare = (text: string): string => text.replace(/[\s\u00a0，、,_—-]/g, '');
const bareLines = (lines: readonly LaidOutLine[]): string => bare(lines.map(({ text }) => text).join(''));

/**
 * The title of a page, unless its text begins with it: the longest run of lines above the text that the title of
 * the window repeats, with the document's number below it; else the window's title without the names of the site.
 */
export const headingLines = (
  root: XmlElement,
  before: readonly LaidOutLine[],
  text: readonly LaidOutLine[],
): readonly LaidOutLine[] => {
  const titles = windowTitles(root);
  const printed = longestRun(before, (words) => titles.some((title) => bare(title).includes(words)));
  const end = before.indexOf(printed.at(-1) ?? { text: '', marks: [] });
  const number = before.slice(end + 1, end + 2).filter((line) => NUMBER_LINE.test(line.text.trim()));
  const opening = bareLines(text.slice(0, TITLE_LINES));
  const isNew = (lines: readonly LaidOutLine[]): boolean =>
    lines.length > 0 && !opening.includes(bareLines(lines).replace(COLUMN_NAME, ''));
  if (bareLines(printed).length >= SHORTEST_TITLE)
    return [...(isNew(printed) ? printed : []), ...(end >= 0 && isNew(number) ? number : [])];
  const stated = titles
    .flatMap((title) => title.split(/[_|]| [-–—] |——/))
    .map((part) => ({ text: part.trim(), marks: [] }))
    .filter((line) => TITLE_END.test(line.text))
    .toSorted((a, b) => b.text.length - a.text.length)
    .slice(0, 1);
  return isNew(stated) ? stated : [];
};

/** What the window is called, and the title that content systems state beside it. */
const windowTitles = (root: XmlElement): readonly string[] => [
  ...descendantsOf(root, 'title').map((title) => textOf(title).trim()),
  ...descendantsOf(root, 'meta')
    .filter((meta) => (attributeOf(meta, 'name') ?? '').toLowerCase() === 'articletitle')
    .map((meta) => attributeOf(meta, 'content') ?? ''),
];

/** The consecutive lines that together are longest and still part of a title. */
const longestRun = (
  lines: readonly LaidOutLine[],
  isPart: (words: string) => boolean,
): readonly LaidOutLine[] => {
  let longest: readonly LaidOutLine[] = [];
  let run: readonly LaidOutLine[] = [];
  for (const line of lines) {
    const longer = [...run, line];
    if (isFactLine(line)) run = [];
    else if (isPart(bareLines(longer))) run = longer;
    else run = isPart(bare(line.text)) ? [line] : [];
    if (bareLines(run).length > bareLines(longest).length) longest = run;
  }
  return longest;
};
