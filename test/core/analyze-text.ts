import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSourceText } from '../../src/core/import/read-source-text.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { sha256 } from '../../src/core/model/ids.ts';
import { analyzeSource } from '../../src/core/pipeline.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';

const segmenter = createJiebaSegmenter();

/** The documents of a file's bytes, by the real pipeline with the real segmenter. */
export const analyzeBytes = (path: string, bytes: Uint8Array): readonly AnalyzedDocument[] => {
  const hash = sha256(createHash('sha256').update(bytes).digest('hex'));
  return analyzeSource(readSourceText({ path, sha256: hash, bytes }), segmenter).documents;
};

/** A document of a file; `part` counts from 1. @throws Error if the file does not hold it */
export const analyzeFile = (path: string, part = 1): AnalyzedDocument => {
  const document = analyzeBytes(path, readFileSync(path))[part - 1];
  if (document === undefined) throw new Error(`no document ${part} in ${path}`);
  return document;
};
