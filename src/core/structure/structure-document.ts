import type { Block, Section } from '../model/document.ts';
import { canonicalSpan } from '../model/span.ts';
import { frontMatter, type MarkedLine } from './blocks/front-matter.ts';
import { tailMatter } from './blocks/tail-matter.ts';
import { isHeadReading, isRole, isTailReading } from './lines/given-lines.ts';
import type { TextLine } from './lines/text-line.ts';
import { readOutline } from './outline/read-outline.ts';

/** The parts of a document's own text (without cover and annexes). */
export interface DocumentStructure {
  readonly sections: readonly Section[];
  readonly marked: readonly MarkedLine[];
}

/** Cuts a document into what stands above the clauses, the clauses, and what stands below them. */
export const structureDocument = (text: string, lines: readonly TextLine[]): DocumentStructure => {
  const front = frontMatter(lines);
  const hasLabels = front.length < lines.length;
  // without any label the text itself is the one clause
  const head = hasLabels ? front : aboveText(front);
  const rest = lines.slice(head.length);
  const stated = rest.findIndex(({ given }) => isTailReading(given));
  const last = lastClauseLine(stated < 0 ? rest : rest.slice(0, stated));
  const isStatute = rest.some(({ label }) => label?.style === 'article');
  const tail = tailMatter(rest.slice(last + 1), rest[last] ?? null, !isStatute);
  const body = rest.slice(0, rest.length - tail.length);
  return { sections: readOutline(text, body), marked: [...head, ...tail] };
};

/** The lines above the first one that is text, or above what a person says belongs to them. */
const aboveText = (front: readonly MarkedLine[]): readonly MarkedLine[] => {
  const stated = front.findLastIndex(({ line }) => isHeadReading(line.given));
  const text = front.findIndex(({ kind }, at) => kind === 'preamble' && at > stated);
  return text < 0 ? front : front.slice(0, text);
};

/** The last line whose label can open a clause; the entries 1. 2. of a list of annexes come after it. */
const lastClauseLine = (lines: readonly TextLine[]): number => {
  const strong = lines.findLastIndex(
    ({ label, given }) =>
      given === 'text' || isRole(given) || (given === null && label !== null && label.rank <= 5),
  );
  return strong >= 0 ? strong : lines.findIndex(({ label }) => label !== null);
};

/** Neighbouring lines of one kind as one block. */
export const blocksOf = (marked: readonly MarkedLine[]): readonly Block[] => {
  const blocks: Block[] = [];
  let before: TextLine | undefined;
  for (const { kind, line } of marked.toSorted((a, b) => a.line.span.start - b.line.span.start)) {
    const open = blocks.at(-1);
    if (open?.kind === kind && before?.span.end === line.span.start - 1) {
      blocks[blocks.length - 1] = { kind, span: canonicalSpan(open.span.start, line.span.end) };
    } else {
      blocks.push({ kind, span: line.span });
    }
    before = line;
  }
  return blocks;
};
