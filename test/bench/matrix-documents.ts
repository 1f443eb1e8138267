import { readSourceText } from '../../src/core/import/read-source-text.ts';
import { textAt } from '../../src/core/model/span.ts';
import { structureSource } from '../../src/core/pipeline.ts';
import { readCorpus } from './bench-documents.ts';
import { revisedParagraphs } from './revised-paragraphs.ts';

/** A file to be imported. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

const DIGITS = '零一二三四五六七八九';

/** 第三百零五条. */
const articleLabel = (number: number): string => {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const parts = [
    hundreds > 0 ? `${DIGITS[hundreds] ?? ''}百` : '',
    tens > 0 ? `${DIGITS[tens] ?? ''}十` : hundreds > 0 && ones > 0 ? '零' : '',
    ones > 0 ? (DIGITS[ones] ?? '') : '',
  ];
  return `第${parts.join('')}条`;
};

const LEAST_SENTENCE = 30;

/** Sentences of the corpus's clauses, each once. */
const corpusSentences = (folder: string): readonly string[] => {
  const documents = readCorpus(folder).flatMap((source) => structureSource(readSourceText(source)).documents);
  const texts = documents.flatMap(({ sections, canonical: { text } }) =>
    sections
      .flatMap(({ clauses }) => clauses.flatMap(({ paragraphs }) => paragraphs))
      .map((paragraph) => textAt(text, paragraph)),
  );
  const sentences = texts.flatMap((text) => text.split(/(?<=[。；])/));
  return [...new Set(sentences.map((sentence) => sentence.trim()))].filter(
    (sentence) => sentence.length >= LEAST_SENTENCE && !/^[（(\d]/.test(sentence),
  );
};

const written = (title: string, articles: readonly string[]): WrittenFile => ({
  name: `${title}.txt`,
  text: [title, '', ...articles.map((article, at) => `${articleLabel(at + 1)} ${article}`)].join('\n'),
});

/**
 * A superior document of so many articles and so many localities that revise it, each by a seed of its own: every
 * article two sentences of the corpus. No such set of real documents is at hand.
 */
export const matrixDocuments = (
  corpusFolder: string,
  articles: number,
  localities: number,
): readonly [superior: WrittenFile, ...localities: WrittenFile[]] => {
  const sentences = corpusSentences(corpusFolder);
  const sentenceAt = (at: number): string => sentences[at % sentences.length] ?? '';
  const own = Array.from({ length: articles }, (_, at) => sentenceAt(at) + sentenceAt(at * 7 + articles));
  return [
    written('示例省安全生产条例实施办法', own),
    ...Array.from({ length: localities }, (_, seed) =>
      written(
        `示例市第${DIGITS[Math.floor(seed / 10)] ?? ''}${DIGITS[seed % 10] ?? ''}区安全生产实施办法`,
        revisedParagraphs(own, seed),
      ),
    ),
  ];
};
