import { expect } from 'vitest';
import type { ReadDocuments } from '../../../src/core/structure/read-documents.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { isBlank } from '../../../src/core/structure/lines/source-line.ts';

/**
 * What holds for the documents of any text: the parts of the file lie one behind the other; kept characters
 * are the source's; every character that shows is in the canonical text or was left out with a repair; every
 * character of the canonical text is in exactly one block or section, and clauses and paragraphs lie in order
 * inside them.
 */
export const expectLaws = (source: string, { documents, problems }: ReadDocuments): void => {
  expect(documents.length + problems.length).toBeGreaterThan(0);
  let end = 0;
  for (const document of documents) {
    const { canonical, repairs, blocks, sections } = document;
    expect(document.source.span.start).toBe(end);
    end = document.source.span.end;
    const seen = new Uint8Array(source.length);
    let text = 0;
    for (const piece of canonical.pieces) {
      expect(piece.canonical.start).toBe(text);
      text = piece.canonical.end;
      if (piece.kind === 'kept') {
        expect(textAt(source, piece.source)).toBe(textAt(canonical.text, piece.canonical));
      }
      seen.fill(1, piece.source.start, piece.source.end);
    }
    expect(text).toBe(canonical.text.length);
    for (const repair of repairs) {
      expect(textAt(source, repair.source)).toBe(repair.before);
      seen.fill(1, repair.source.start, repair.source.end);
    }
    let lost = '';
    for (let at = document.source.span.start; at < end; at += 1) {
      const char = source.charAt(at);
      if (seen[at] === 0 && !isBlank(char)) lost += char;
    }
    expect(lost).toBe('');
    let covered = 0;
    for (const { span } of [...blocks, ...sections].toSorted((a, b) => a.span.start - b.span.start)) {
      expect(span.start).toBeGreaterThanOrEqual(covered);
      expect(canonical.text.slice(covered, span.start).trim()).toBe('');
      covered = span.end;
    }
    expect(canonical.text.slice(covered).trim()).toBe('');
    for (const section of sections) {
      expectInOrder(
        section.span,
        section.clauses.map(({ span }) => span),
      );
      for (const clause of section.clauses) expectInOrder(clause.span, clause.paragraphs);
    }
  }
  if (documents.length > 0) expect(end).toBe(source.length);
};

interface Range {
  readonly start: number;
  readonly end: number;
}

const expectInOrder = (outer: Range, inner: readonly Range[]): void => {
  let at = outer.start;
  for (const { start, end } of inner) {
    expect(start).toBeGreaterThanOrEqual(at);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(outer.end);
};
