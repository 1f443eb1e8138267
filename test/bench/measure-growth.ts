import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { compareAnalyzed } from '../../src/core/pipeline.ts';
import type { Segmenter } from '../../src/core/segment/segmenter.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { analyzedText, unprepared } from './bench-documents.ts';
import { lawArticles, longestRevisedLaw } from './law-articles.ts';
import { mediansInTurn } from './measurement.ts';
import { revisedParagraphs } from './revised-paragraphs.ts';

/** How long a code took against its revision, both sides new. */
export interface GrowthMeasurement {
  readonly code: string;
  /** Articles before and after. */
  readonly articles: readonly [number, number];
  /** Of both, UTF-16 code units. */
  readonly characters: number;
  readonly milliseconds: number;
  /** nodejieba over both. */
  readonly segmenting: number;
  readonly findings: number;
}

const SIZES = [100, 200, 400, 800, 1600];
const SEED = 700;

/**
 * Aligns and compares codes of 100 to 1,600 articles with their revisions: codes made of the first articles of the
 * laws below a folder, revised by seed; then the longest law that is there in two real versions.
 */
export const measureGrowth = (folder: string): readonly GrowthMeasurement[] => {
  const segmenter = createJiebaSegmenter();
  const articles = lawArticles(folder, Math.max(...SIZES));
  const made = SIZES.map((size) => {
    const code = articles.slice(0, size);
    const [before, after] = [codeOf(code), codeOf(revisedParagraphs(code, SEED))];
    return measureRevision(`${size} articles, revised by seed`, before, after, segmenter);
  });
  const law = longestRevisedLaw(folder);
  return law === null ? made : [...made, measureRevision(law.title, law.before, law.after, segmenter)];
};

const measureRevision = (
  code: string,
  before: string,
  after: string,
  segmenter: Segmenter,
): GrowthMeasurement => {
  const superior = analyzedText('before.txt', before, segmenter);
  const reviewed = analyzedText('after.txt', after, segmenter);
  const texts = [superior, reviewed].map(({ document }) => document.canonical.text);
  const [milliseconds, segmenting] = mediansInTurn(
    () => compareAnalyzed(unprepared(reviewed), unprepared(superior)),
    () => texts.map((text) => segmenter.cut(text)),
  );
  return {
    code,
    articles: [clausesOf(superior), clausesOf(reviewed)],
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    milliseconds,
    segmenting,
    findings: compareAnalyzed(reviewed, superior).findings.length,
  };
};

const clausesOf = ({ document }: AnalyzedDocument): number =>
  document.sections.reduce((sum, { clauses }) => sum + clauses.length, 0);

const codeOf = (articles: readonly string[]): string =>
  ['中华人民共和国示例法典', ...articles.map((article, i) => `第${chineseNumber(i + 1)}条 ${article}`)].join(
    '\n',
  );

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 1 to 9,999 as articles are numbered: 十二, 一百零三. */
const chineseNumber = (value: number): string =>
  [...String(value)]
    .map((digit, i, { length }) =>
      digit === '0' ? '零' : `${DIGITS.charAt(Number(digit))}${PLACES[length - 1 - i] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十');
