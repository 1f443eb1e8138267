/** The stretches of a document that may state duties and values, each with the clause that holds it. */
import type { Block, Clause, PolicyDocument } from '../model/document.ts';
import type { ClauseId } from '../model/ids.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';

/** One paragraph. */
export interface Passage {
  /** Null for preamble, cover and closing. */
  readonly clause: ClauseId | null;
  readonly span: CanonicalSpan;
  /** Preamble, cover and closing state times and amounts, but what they say of acts is no duty of the document. */
  readonly holdsDuties: boolean;
}

/** Letterhead, title, signature, distribution and annex lists hold dates and numbers, but no duties. */
const READ_BLOCKS: readonly Block['kind'][] = ['preamble', 'cover', 'closing'];

/** A line of the cover that is only a place for a date, a number or a name. */
const FORMAL_LINE =
  /^[\s（(]*(?:附件|抄送|联系人|联系电话|电话|传真|主送)|^.{0,30}[〔[［].{0,6}[〕\]］].{0,8}号\s*$|^[\s（(]*[0-9一二〇零○年月日\s]{4,16}[）)]?\s*$/;

const linesOf = (text: string, span: CanonicalSpan): readonly CanonicalSpan[] => {
  const lines: CanonicalSpan[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > span.end ? span.end : found;
    if (text.slice(start, end).trim() !== '') lines.push(canonicalSpan(start, end));
    start = end + 1;
  }
  return lines;
};

const clausePassages = (text: string, clause: Clause): readonly Passage[] =>
  clause.paragraphs.flatMap((paragraph) =>
    linesOf(text, paragraph).map((span) => ({ clause: clause.id, span, holdsDuties: true })),
  );

/** Every paragraph to be read, in order. */
export const passagesOf = (document: PolicyDocument): readonly Passage[] => {
  const { text } = document.canonical;
  const clauses = document.sections
    .flatMap((section) => section.clauses)
    .flatMap((clause) => clausePassages(text, clause));
  const blocks = document.blocks
    .filter((block) => READ_BLOCKS.includes(block.kind))
    .flatMap((block) => linesOf(text, block.span))
    .filter((span) => !FORMAL_LINE.test(text.slice(span.start, span.end)))
    .map((span) => ({ clause: null, span, holdsDuties: false }));
  return [...clauses, ...blocks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
};
