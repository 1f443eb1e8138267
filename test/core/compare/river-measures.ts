import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import { analyzeBytes } from '../analyze-text.ts';

const encoder = new TextEncoder();

/** A city's measures with the articles, read as a file is. */
export const riverMeasures = (city: string, articles: readonly string[], behind = ''): AnalyzedDocument => {
  const numbers = ['一', '二', '三', '四', '五', '六'];
  const body = articles.map((article, i) => `第${numbers[i] ?? ''}条 ${article}`).join('\n');
  const text = `${city}河湖管护办法\n\n${body}\n${behind}`;
  const [document] = analyzeBytes(`${city}.txt`, encoder.encode(text));
  if (document === undefined) throw new Error(`the measures of ${city} are read as no document`);
  return document;
};
