import nodejieba from 'nodejieba';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { extractElements } from '../../src/core/extract/extract-elements.ts';
import type {
  AdministrativeLevel,
  Clause,
  Item,
  PolicyDocument,
  Section,
} from '../../src/core/model/document.ts';
import { clauseId, sha256 } from '../../src/core/model/ids.ts';
import { canonicalSpan, type CanonicalSpan } from '../../src/core/model/span.ts';
import { segmentText } from '../../src/core/segment/segmenter.ts';
import { bareDocument } from './bare-document.ts';

/**
 * A small analysed document made from plain lines, for tests of alignment and comparison that should not
 * depend on how files are read: `一、` opens a section, `（一）`, `(一)`, `1.` or `第一条` a clause, every other
 * line is one more paragraph of the clause above. The text is its own source.
 */
export const sampleDocument = (
  text: string,
  issuer: { readonly level?: AdministrativeLevel; readonly region?: readonly string[] } = {},
): AnalyzedDocument => {
  const sections = readSections(text);
  const hash = sha256(
    [...text]
      .reduce((n, c) => (n * 31 + c.charCodeAt(0)) >>> 0, 7)
      .toString(16)
      .padStart(64, '0'),
  );
  const document: PolicyDocument = {
    ...bareDocument(text, hash),
    level: issuer.level ?? null,
    region: issuer.region ?? [],
    sections,
  };
  const words = segmentText(text, { cut: (value) => nodejieba.cut(value, true) });
  return { rulesVersion: 'sample', document, words, elements: extractElements(document, words) };
};

const SECTION = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+章)/;
const CLAUSE = /^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|第[一二三四五六七八九十百]+条)/;
const ITEM = /[（(]\d+[）)]/g;

const readSections = (text: string): readonly Section[] => {
  const lines = linesOf(text);
  const flat = !lines.some(({ value }) => CLAUSE.test(value));
  const sections: {
    label: string | null;
    heading: string | null;
    start: number;
    clauses: Clause[];
  }[] = [];
  let open: {
    label: string;
    section: string | null;
    lines: CanonicalSpan[];
    labelEnd: number;
  } | null = null;
  const close = () => {
    if (open === null) return;
    const section = sections.at(-1) ?? {
      label: null,
      heading: null,
      start: 0,
      clauses: [],
    };
    if (sections.length === 0) sections.push(section);
    section.clauses.push(readClause(text, open, section.clauses.length));
    open = null;
  };
  for (const { value, span } of lines) {
    const section = flat ? null : SECTION.exec(value);
    const clause = (flat ? SECTION : CLAUSE).exec(value);
    if (section) {
      close();
      sections.push({
        label: section[0],
        heading: value.slice(section[0].length),
        start: span.start,
        clauses: [],
      });
    } else if (clause) {
      close();
      open = {
        label: clause[0].trim(),
        section: sections.at(-1)?.label ?? null,
        lines: [span],
        labelEnd: span.start + clause[0].length,
      };
    } else if (open) open.lines.push(span);
  }
  close();
  return sections.map(({ label, heading, start, clauses }) => ({
    label,
    heading,
    span: canonicalSpan(start, clauses.at(-1)?.span.end ?? start),
    clauses,
  }));
};

const linesOf = (text: string): readonly { value: string; span: CanonicalSpan }[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const value = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    return value.length === 0 ? [] : [{ value, span: canonicalSpan(start, start + value.length) }];
  });

const readClause = (
  text: string,
  open: {
    label: string;
    section: string | null;
    lines: readonly CanonicalSpan[];
    labelEnd: number;
  },
  ordinal: number,
): Clause => {
  const first = open.lines[0] ?? canonicalSpan(open.labelEnd, open.labelEnd);
  const spaces = /^\s*/.exec(text.slice(open.labelEnd, first.end))?.[0].length ?? 0;
  const bodyStart = open.labelEnd + spaces;
  const headingEnd = text.slice(bodyStart, first.end).search(/[。：]/);
  const hasHeading = headingEnd > 0 && headingEnd <= 30 && !open.label.startsWith('第');
  const headingSpan = hasHeading ? canonicalSpan(bodyStart, bodyStart + headingEnd) : null;
  const paragraphs = [
    canonicalSpan(headingSpan ? headingSpan.end + 1 : bodyStart, first.end),
    ...open.lines.slice(1),
  ].filter(({ start, end }) => end > start);
  return {
    id: clauseId(open.section, open.label, ordinal),
    label: open.label,
    heading: headingSpan ? text.slice(headingSpan.start, headingSpan.end) : null,
    headingSpan,
    span: canonicalSpan(first.start, open.lines.at(-1)?.end ?? first.end),
    paragraphs,
    items: paragraphs.flatMap((span, paragraph) => readItems(text, span, paragraph)),
  };
};

const readItems = (text: string, span: CanonicalSpan, paragraph: number): readonly Item[] => {
  const starts = [...text.slice(span.start, span.end).matchAll(ITEM)].map(
    (match) => [match[0], span.start + match.index] as const,
  );
  return starts.map(([label, start], i) => ({
    label,
    span: canonicalSpan(start, starts[i + 1]?.[1] ?? span.end),
    paragraph,
    items: [],
  }));
};
