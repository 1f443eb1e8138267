/**
 * The whole flow on one screen. Each step is a pure function of the one before; nothing here reads a file, a
 * clock or a window. Bytes become text before it: plain text in `import`, other formats in `main/readers`.
 *
 *   bytes → import → structure → segment → extract → align → compare → report / search-index
 */
import { alignDocuments } from './align/align-documents.ts';
import { compareDocuments } from './compare/compare-documents.ts';
import { extractElements } from './extract/extract-elements.ts';
import type { AnalyzedDocument } from './model/analyzed-document.ts';
import type { Comparison } from './model/comparison.ts';
import type { PolicyDocument } from './model/document.ts';
import type { Sha256 } from './model/ids.ts';
import type { Problem } from './model/problem.ts';
import type { SourceText, TextReading } from './model/source.ts';
import { RULES_VERSION } from './rules-version.ts';
import { segmentText, type Segmenter } from './segment/segmenter.ts';
import { readDocuments } from './structure/read-documents.ts';

/** A file's bytes with their name and hash, as the shell read them. */
export interface SourceBytes {
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
}

/** One file's text (null where it could not be read) and the structure of its documents. */
export interface StructuredSource {
  readonly source: SourceText | null;
  readonly documents: readonly PolicyDocument[];
  readonly problems: readonly Problem[];
}

/** What one file gave: its text (null where it could not be read), its documents, its problems. */
export interface AnalyzedSource {
  readonly source: SourceText | null;
  readonly documents: readonly AnalyzedDocument[];
  readonly problems: readonly Problem[];
}

/** Structures the text of one file: all that can be said of it without its words. */
export const structureSource = (reading: TextReading): StructuredSource => {
  if (reading.kind === 'problem') return { source: null, documents: [], problems: [reading.problem] };
  return { source: reading.source, ...readDocuments(reading.source) };
};

/** Structures, segments and extracts the text of one file. Never throws on any content. */
export const analyzeSource = (reading: TextReading, segmenter: Segmenter): AnalyzedSource => {
  const { source, documents, problems } = structureSource(reading);
  return {
    source,
    documents: documents.map((document) => {
      const words = segmentText(document.canonical.text, segmenter);
      return { rulesVersion: RULES_VERSION, document, words, elements: extractElements(document, words) };
    }),
    problems,
  };
};

/** Aligns and compares two documents; wording reads superior → reviewed. */
export const compareAnalyzed = (reviewed: AnalyzedDocument, superior: AnalyzedDocument): Comparison => {
  const alignment = alignDocuments(reviewed, superior);
  return compareDocuments(reviewed, superior, alignment);
};
