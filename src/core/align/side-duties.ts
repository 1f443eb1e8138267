import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Obligation, ValueElement } from '../model/element.ts';
import type { ClauseId } from '../model/ids.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import type { PassageTerms, TermDictionary } from './passage-terms.ts';

/** A duty of one document with what is compared of it. */
export interface SideDuty {
  readonly duty: Obligation;
  /** Position among the duties of the document's clauses, in reading order. */
  readonly index: number;
  readonly clause: ClauseId;
  readonly terms: PassageTerms;
  readonly predicate: string;
  readonly object: PassageTerms;
  readonly values: readonly ValueElement[];
  /** Words of two or more Chinese characters, in reading order. */
  readonly words: readonly string[];
}

const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;

/** The duties that stand in clauses; preambles and closings are never linked. */
export const sideDuties = (analyzed: AnalyzedDocument, dictionary: TermDictionary): readonly SideDuty[] => {
  const { text } = analyzed.document.canonical;
  return readDuties(analyzed).map((read): SideDuty => ({
    ...read,
    terms: dictionary.termsOf(textAt(text, read.duty.span)),
    object: dictionary.termsOf(read.duty.object === null ? '' : textAt(text, read.duty.object)),
  }));
};

/** What is read of the duties alone, whatever they are compared with. */
const readDuties = oncePerDocument((analyzed): readonly Omit<SideDuty, 'terms' | 'object'>[] => {
  const { text } = analyzed.document.canonical;
  const values = new Map(
    analyzed.elements.flatMap((element) =>
      element.type === 'obligation' ? [] : [[element.id, element] as const],
    ),
  );
  return analyzed.elements
    .flatMap((element) =>
      element.type === 'obligation' && element.clause !== null
        ? [{ duty: element, clause: element.clause }]
        : [],
    )
    .sort((a, b) => a.duty.span.start - b.duty.span.start)
    .map(({ duty, clause }, index) => ({
      duty,
      index,
      clause,
      predicate: textAt(text, duty.predicate),
      values: duty.values.flatMap((id) => values.get(id) ?? []),
      words: wordsWithin(analyzed.words, duty.span)
        .map((word) => textAt(text, word))
        .filter((word) => CHINESE_WORD.test(word)),
    }));
});

/** The duties that begin in a span; they stand in reading order. */
export const dutiesWithin = (
  duties: readonly SideDuty[],
  { start, end }: CanonicalSpan,
): readonly SideDuty[] => {
  let low = 0;
  let high = duties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((duties[middle]?.duty.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((duties[to]?.duty.span.start ?? Infinity) < end) to++;
  return duties.slice(low, to);
};
