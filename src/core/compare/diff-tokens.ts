import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Element } from '../model/element.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import { comparableText } from './comparable-text.ts';

/** The smallest stretch that a diff shows as one: a word, or a slot of several words. */
export interface DiffToken {
  readonly span: CanonicalSpan;
  /** Equal keys are equal tokens. */
  readonly key: string;
}

/**
 * The tokens of a passage: its words, those inside a slot joined. Slots are values (每年至少2次), modal words and
 * actors: half of one shown as changed (每[年→季度]至少) would be read wrongly.
 */
export const diffTokens = (analyzed: AnalyzedDocument, span: CanonicalSpan): readonly DiffToken[] => {
  const { text } = analyzed.document.canonical;
  const slots = slotsWithin(analyzed, span);
  const tokens: CanonicalSpan[] = [];
  for (const word of wordsWithin(analyzed.words, span)) {
    const last = tokens.at(-1);
    const joins =
      last !== undefined && slots.some((slot) => slot.start < word.start && slot.end > word.start);
    if (joins) tokens[tokens.length - 1] = canonicalSpan(last.start, word.end);
    else tokens.push(word);
  }
  return tokens.map((token) => ({
    span: token,
    key: comparableText(textAt(text, token)),
  }));
};

const slotsWithin = (analyzed: AnalyzedDocument, span: CanonicalSpan): readonly CanonicalSpan[] =>
  analyzed.elements
    .filter((element) => element.context.start < span.end && element.context.end > span.start)
    .flatMap((element) => slotsOf(element, analyzed.document.canonical.text))
    .filter((slot) => slot.start < span.end && slot.end > span.start);

/** The passages of an element that are never cut. */
const slotsOf = (element: Element, text: string): readonly CanonicalSpan[] => {
  const actor = element.actor && !element.actor.inherited ? [element.actor.span] : [];
  switch (element.type) {
    case 'frequency':
    case 'deadline':
    case 'duration':
    case 'quantity':
      return [element.span, ...actor];
    case 'obligation': {
      const modal = element.modalWord === null ? -1 : text.indexOf(element.modalWord, element.context.start);
      return modal < 0 || modal >= element.span.end
        ? actor
        : [canonicalSpan(modal, modal + (element.modalWord?.length ?? 0)), ...actor];
    }
  }
};
