import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PolicyDocument } from '../../src/core/model/document.ts';
import { numeralValue } from '../../src/core/structure/numbering/numeral.ts';
import { lostCharacters } from '../core/structure/broken-laws.ts';
import { readText } from '../core/structure/read-text.ts';
import { markdownFiles } from './markdown-files.ts';

/** What became of a collection of statutes. */
export interface LawFigures {
  readonly texts: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** Characters that show and are neither in a document nor among its repairs. */
  readonly lost: number;
  readonly articles: number;
  /** Statutes whose 条 run from the first to the last without a gap. */
  readonly withoutGap: number;
  readonly gaps: number;
  /** Gaps whose label stands nowhere in the source in a place where a label can stand. */
  readonly gapsOfSource: number;
  /** The other gaps, as `name: label`. */
  readonly ours: readonly string[];
  /** Statutes with gaps, and how many numbers each leaves out. */
  readonly withGaps: readonly { readonly name: string; readonly missing: number }[];
  /** Texts that gave no document, with the reason. */
  readonly refused: readonly string[];
}

/** Reads every Markdown file below a folder and counts what the law of conservation and the numbering say. */
export const measureLaws = (folder: string): LawFigures => {
  const ours: string[] = [];
  const withGaps: { readonly name: string; readonly missing: number }[] = [];
  const refused: string[] = [];
  let [texts, characters, milliseconds, lost, articles, withoutGap, gaps] = [0, 0, 0, 0, 0, 0, 0];
  for (const path of markdownFiles(folder)) {
    const name = basename(path);
    const text = readFileSync(path, 'utf8');
    texts += 1;
    characters += text.length;
    const started = performance.now();
    const { documents, problems } = readText(text);
    milliseconds += performance.now() - started;
    for (const { message } of problems) refused.push(`${name}: ${message.zh}`);
    for (const document of documents) lost += lostCharacters(text, document).length;
    const found = documents.flatMap(articlesOf);
    articles += found.length;
    const missing = missingArticles(found);
    gaps += missing.length;
    if (missing.length === 0) withoutGap += 1;
    else withGaps.push({ name, missing: missing.length });
    ours.push(
      ...missing.filter((value) => canBeLabel(text, value)).map((value) => `${name}: ${articleLabel(value)}`),
    );
  }
  const gapsOfSource = gaps - ours.length;
  return {
    texts,
    characters,
    milliseconds,
    lost,
    articles,
    withoutGap,
    gaps,
    gapsOfSource,
    ours,
    refused,
    withGaps,
  };
};

const articlesOf = ({ sections }: PolicyDocument): readonly number[] =>
  sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ label }) => {
      const numeral = /^第(.+?)条/.exec(label ?? '')?.[1];
      return numeral === undefined ? [] : [numeralValue(numeral) ?? 0];
    }),
  );

/** The numbers that the count leaves out; a smaller number begins a new count (an annex, a decision). */
const missingArticles = (found: readonly number[]): readonly number[] =>
  found.flatMap((value, at) => {
    const before = found[at - 1] ?? 0;
    return value > before + 1
      ? Array.from({ length: value - before - 1 }, (_, step) => before + 1 + step)
      : [];
  });

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 第…条 in Han numerals, as statutes print it. */
const articleLabel = (value: number): string => {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundred = hundreds === 0 ? '' : `${DIGITS[hundreds] ?? ''}百`;
  const ten =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? '零'
        : ''
      : `${tens === 1 && hundreds === 0 ? '' : (DIGITS[tens] ?? '')}十`;
  return `第${hundred}${ten}${DIGITS[ones] ?? ''}条`;
};

/** Whether 第…条 stands at the beginning of a line or behind a full stop of the source. */
const canBeLabel = (text: string, value: number): boolean =>
  new RegExp(`(?:^|[\\n。]|\\*\\*)[\\s#*>]*${articleLabel(value)}(?![第款项、和之规])`).test(text);
