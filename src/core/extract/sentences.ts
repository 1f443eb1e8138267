/**
 * Sentences and minor clauses (分句). A sentence ends at 。！？； outside of brackets and quotation marks, and
 * before a numbered item; minor clauses are what commas and colons separate inside it.
 */
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { closingOf } from './brackets.ts';

export interface Sentence {
  /** Without its item label, with its closing sign. */
  readonly span: CanonicalSpan;
  /** （1）, 1. or 一是 in front of it, or null. */
  readonly label: string | null;
  readonly minorClauses: readonly MinorClause[];
}

export interface MinorClause {
  /** Without the sign that closes it. */
  readonly span: CanonicalSpan;
  /** The sign that closes it; empty at the end of a paragraph. */
  readonly closedBy: string;
}

const SENTENCE_END = /[。！？!?；;\n]/;
const CLAUSE_END = /[，,：:]/;
/** What ends a sentence or a minor clause, or opens a bracket or quotation. */
const SIGN = /[。！？!?；;\n，,：:（(《〔【[“‘]/g;
const LABEL =
  /^\s*(?:[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9](?!\d{3}年))|[一二三四五六七八九十]{1,3}(?:是(?!否)|、)|[①-⑳]|第[一二三四五六七八九十]{1,3}，)\s*/u;

/** 1,000 and 17：00 hold their sign inside a number. */
const isInsideNumber = (text: string, at: number): boolean =>
  /[,:：]/.test(text.charAt(at)) && /[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at + 1));

const trimmed = (text: string, start: number, end: number): CanonicalSpan => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return canonicalSpan(from, to);
};

interface Cut {
  readonly at: number;
  readonly kind: 'sentence' | 'clause';
}

const nextSign = (text: string, from: number): number => {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
};

/** Where the signs outside of brackets stand. */
const cutsOf = (text: string, span: CanonicalSpan): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (let at = nextSign(text, span.start); at >= 0 && at < span.end; at = nextSign(text, at + 1)) {
    const sign = text.charAt(at);
    const partner = closingOf(text, at, span.end);
    if (partner > at) {
      at = partner;
      // ”。 is rare: the full stop usually stands inside the quotation, “…。”
      if (/[。；]/.test(text.charAt(partner - 1)) && sign === '“') cuts.push({ at: partner, kind: 'clause' });
    } else if (SENTENCE_END.test(sign)) cuts.push({ at, kind: 'sentence' });
    else if (CLAUSE_END.test(sign) && !isInsideNumber(text, at)) cuts.push({ at, kind: 'clause' });
  }
  return cuts;
};

const sentenceOf = (text: string, start: number, end: number, cuts: readonly Cut[]): Sentence | null => {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
  const whole = trimmed(text, start + label.length, end);
  if (whole.start === whole.end) return null;
  const minorClauses: MinorClause[] = [];
  let from = whole.start;
  const close = (to: number, closedBy: string): void => {
    const span = trimmed(text, from, Math.max(from, to));
    if (span.end > span.start) minorClauses.push({ span, closedBy });
  };
  for (const cut of cuts) {
    close(cut.at, text.charAt(cut.at));
    from = cut.at + 1;
  }
  if (from < whole.end) close(whole.end, '');
  return { span: whole, label: label.trim() === '' ? null : label.trim(), minorClauses };
};

/** An item label in the middle of a paragraph begins a sentence of its own: 工作：（1）区委每年…；（2）… */
const itemCuts = (text: string, cuts: readonly Cut[]): ReadonlySet<number> =>
  new Set(
    cuts
      .filter((cut) => cut.kind === 'clause' && LABEL.test(text.slice(cut.at + 1, cut.at + 13)))
      .filter((cut) => !/^[0-9]/.test(text.slice(cut.at + 1, cut.at + 2)))
      .map((cut) => cut.at),
  );

/** The sentences of a paragraph, in order; together with labels and signs they cover it. */
export const sentencesOf = (text: string, paragraph: CanonicalSpan): readonly Sentence[] => {
  const cuts = cutsOf(text, paragraph);
  const items = itemCuts(text, cuts);
  const sentences: Sentence[] = [];
  let start = paragraph.start;
  let inside: Cut[] = [];
  const finish = (end: number): void => {
    const sentence = sentenceOf(text, start, end, inside);
    if (sentence !== null) sentences.push(sentence);
    start = end;
    inside = [];
  };
  for (const cut of cuts) {
    inside.push(cut);
    if (cut.kind === 'sentence' || items.has(cut.at)) finish(cut.at + 1);
  }
  finish(paragraph.end);
  return sentences;
};
