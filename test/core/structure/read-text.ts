import { readDocuments } from '../../../src/core/structure/read-documents.ts';
import type { ReadDocuments } from '../../../src/core/structure/read-documents.ts';
import type { GivenReadings } from '../../../src/core/model/correction.ts';
import type { PolicyDocument, Section } from '../../../src/core/model/document.ts';
import { sha256 } from '../../../src/core/model/ids.ts';
import type { SourceText } from '../../../src/core/model/source.ts';
import { textAt, type CanonicalSpan } from '../../../src/core/model/span.ts';

/** A text as a plain text file gives it. */
export const sourceOf = (text: string): SourceText => ({
  sha256: sha256('0'.repeat(64)),
  path: 'sample.txt',
  format: 'txt',
  encoding: 'utf-8',
  text,
  lineBreaks: 'unknown',
  marks: [],
  notes: [],
});

/** Reads a text as if it were a file's. */
export const readText = (text: string, given?: GivenReadings): ReadDocuments =>
  readDocuments(sourceOf(text), given);

/** The only document of a text. */
export const readOne = (text: string): PolicyDocument => {
  const { documents } = readText(text);
  const [document] = documents;
  if (document === undefined || documents.length !== 1)
    throw new Error(`${documents.length} documents in ${text}`);
  return document;
};

const isBare = ({ label, heading }: Section): boolean => label === null && heading === null;

/** The outline on lines: `一、heading`, and below it `  （一）heading | paragraph | paragraph`. */
export const outlineOf = (document: PolicyDocument): readonly string[] =>
  document.sections.flatMap((section) => [
    ...(isBare(section) ? [] : [`${section.label ?? ''}${section.heading ?? ''}`]),
    ...section.clauses.map((clause) =>
      [
        `${isBare(section) ? '' : '  '}${clause.label ?? '-'}${clause.heading ?? ''}`,
        ...clause.paragraphs.map((span) => passage(document, span)),
      ].join(' | '),
    ),
  ]);

export const passage = ({ canonical }: PolicyDocument, span: CanonicalSpan): string =>
  textAt(canonical.text, span);

/** `kind: text` of each block. */
export const blocksOf = (document: PolicyDocument): readonly string[] =>
  document.blocks.map(({ kind, span }) => `${kind}: ${passage(document, span).replaceAll('\n', '⏎')}`);
