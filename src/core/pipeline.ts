/**
 * The whole flow on one screen. Each step is a pure function of the one before; nothing here reads a file, a
 * clock or a window. Bytes become text before it: plain text in `import`, other formats in `main/readers`.
 *
 *   bytes → import → structure → segment → extract → align → compare → report / search-index
 */
import { alignDocuments } from './align/align-documents.ts';
import { compareDocuments } from './compare/compare-documents.ts';
import { applyFacts } from './decisions/apply-facts.ts';
import { correctElements } from './decisions/correct-elements.ts';
import { documentCorrections } from './decisions/document-corrections.ts';
import { placeCorrections } from './decisions/place-corrections.ts';
import { extractElements } from './extract/extract-elements.ts';
import type { AnalyzedDocument } from './model/analyzed-document.ts';
import type { Comparison } from './model/comparison.ts';
import { NO_CORRECTIONS, type DocumentCorrections, type SourceCorrections } from './model/correction.ts';
import type { PolicyDocument } from './model/document.ts';
import type { Sha256 } from './model/ids.ts';
import type { GivenLink } from './model/pairing.ts';
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
  /** For each document what became of people's corrections; empty where there are none. */
  readonly corrections: readonly DocumentCorrections[];
}

/** What one file gave: its text (null where it could not be read), its documents, its problems. */
export interface AnalyzedSource {
  readonly source: SourceText | null;
  readonly documents: readonly AnalyzedDocument[];
  readonly problems: readonly Problem[];
  readonly corrections: readonly DocumentCorrections[];
}

/**
 * Structures the text of one file: all that can be said of it without its words. What people corrected is taken
 * as given where the lines are read, so that every later stage follows it by itself.
 */
export const structureSource = (
  reading: TextReading,
  corrections: SourceCorrections = NO_CORRECTIONS,
): StructuredSource => {
  if (reading.kind === 'problem')
    return { source: null, documents: [], problems: [reading.problem], corrections: [] };
  const { source } = reading;
  const placed = placeCorrections(source.text, corrections.structure);
  const { documents, problems } = readDocuments(source, placed.given);
  const stated = documents.map((document) => applyFacts(document, corrections.facts));
  return {
    source,
    documents: stated.map(({ document }) => document),
    problems,
    corrections: documentCorrections(stated, placed, corrections),
  };
};

/**
 * Structures, segments and extracts the text of one file; what people decided about elements is applied to what was
 * extracted. Never throws on any content.
 */
export const analyzeSource = (
  reading: TextReading,
  segmenter: Segmenter,
  given: SourceCorrections = NO_CORRECTIONS,
): AnalyzedSource => {
  const { source, documents, problems, corrections } = structureSource(reading, given);
  const read = documents.map((document) => {
    const words = segmentText(document.canonical.text, segmenter);
    return { rulesVersion: RULES_VERSION, document, words, elements: extractElements(document, words) };
  });
  const decided = correctElements(source?.text ?? '', read, given.elements);
  return {
    source,
    documents: read.map((document, at) => ({
      ...document,
      elements: decided[at]?.corrected ?? document.elements,
    })),
    problems,
    corrections: corrections.map((made, at) => ({
      ...made,
      elements: decided[at]?.elements ?? [],
      unplaced: [...made.unplaced, ...(decided[at]?.unplaced ?? [])],
    })),
  };
};

/** Aligns and compares two documents, pairs that people gave as they are given; wording reads superior → reviewed. */
export const compareAnalyzed = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  given: readonly GivenLink[] = [],
): Comparison => {
  const alignment = alignDocuments(reviewed, superior, given);
  return compareDocuments(reviewed, superior, alignment);
};
