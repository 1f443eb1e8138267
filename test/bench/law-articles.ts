import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { markdownFiles } from './markdown-files.ts';

const ARTICLE = /^第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?\s+/;
/** What ends an article: the head of a part, chapter or section, or a line of Markdown. */
const HEAD = /^(?:第[一二三四五六七八九十百零]+[编分章节]|#|<!--)/;

/** The first articles of the laws below a folder, without their numbers, none twice. */
export const lawArticles = (folder: string, wanted: number): readonly string[] => {
  const articles = new Set<string>();
  for (const path of markdownFiles(folder)) {
    for (const article of articlesOf(readFileSync(path, 'utf8'))) articles.add(article);
    if (articles.size >= wanted) break;
  }
  return [...articles].slice(0, wanted);
};

const articlesOf = (law: string): readonly string[] => {
  const articles: string[][] = [];
  let open: string[] | null = null;
  for (const line of law.split('\n').map((printed) => printed.trim())) {
    if (ARTICLE.test(line)) {
      open = [line.replace(ARTICLE, '')];
      articles.push(open);
    } else if (HEAD.test(line)) open = null;
    else if (line !== '') open?.push(line);
  }
  return articles.map((lines) => lines.join('\n'));
};

/** A code and its revision, as text. */
export interface RevisedLaw {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** 人民检察院刑事诉讼规则（试行）(2012-11-22).md */
const DATED = /^(.+?)(?:（[^）]*）)?\(([\d-]+)\)\.md$/;

/** The longest law below a folder that is there in two versions, the latest two. */
export const longestRevisedLaw = (folder: string): RevisedLaw | null => {
  const versions = new Map<
    string,
    { readonly date: string; readonly path: string; readonly size: number }[]
  >();
  for (const path of markdownFiles(folder)) {
    const [, title, date] = DATED.exec(basename(path)) ?? [];
    if (title === undefined || date === undefined) continue;
    versions.set(title, [...(versions.get(title) ?? []), { date, path, size: statSync(path).size }]);
  }
  const [longest] = [...versions]
    .map(([title, dated]) => ({
      title,
      latest: dated.sort((a, b) => b.date.localeCompare(a.date)).slice(0, 2),
    }))
    .filter(({ latest }) => latest.length === 2)
    .sort((a, b) => leastSize(b.latest) - leastSize(a.latest));
  const [after, before] = longest?.latest ?? [];
  if (longest === undefined || before === undefined || after === undefined) return null;
  return {
    title: longest.title,
    before: readFileSync(before.path, 'utf8'),
    after: readFileSync(after.path, 'utf8'),
  };
};

const leastSize = (versions: readonly { readonly size: number }[]): number =>
  Math.min(...versions.map(({ size }) => size));
