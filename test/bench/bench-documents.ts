import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceText } from '../../src/core/import/read-source-text.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { sha256 } from '../../src/core/model/ids.ts';
import { analyzeSource, type SourceBytes } from '../../src/core/pipeline.ts';
import type { Segmenter } from '../../src/core/segment/segmenter.ts';

/** The bundled corpus, file by file. */
export const readCorpus = (folder: string): readonly SourceBytes[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((path) => sourceBytes(path, readFileSync(join(folder, path))));

/** A text as the one document that it is. */
export const analyzedText = (path: string, text: string, segmenter: Segmenter): AnalyzedDocument => {
  const source = sourceBytes(path, new TextEncoder().encode(text));
  const [document] = analyzeSource(readSourceText(source), segmenter).documents;
  if (document === undefined) throw new Error(`${path} gave no document`);
  return document;
};

/** What is prepared once for a document hangs on the document: a copy has nothing prepared. */
export const unprepared = (analyzed: AnalyzedDocument): AnalyzedDocument => ({ ...analyzed });

const sourceBytes = (path: string, bytes: Uint8Array): SourceBytes => ({
  path,
  bytes,
  sha256: sha256(createHash('sha256').update(bytes).digest('hex')),
});
