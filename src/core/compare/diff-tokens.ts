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
  /** The words it is made of, folded: one, or those of a slot. */
  readonly words: readonly string[];
}

/**
 * The tokens of a passage: its words, those inside a slot joined. Slots are values (每年至少2次), modal words and
 * actors: half of one shown as changed (每[年→季度]至少) would be read wrongly.
 */
export const diffTokens = (analyzed: AnalyzedDocument, span: CanonicalSpan): readonly DiffToken[] => {
  const { text } = analyzed.document.canonical;
  const slots = slotsWithin(analyzed, span);
  const tokens: { readonly span: CanonicalSpan; readonly words: readonly string[] }[] = [];
  for (const word of wordsWithin(analyzed.words, span).flatMap((word) => cutAtSlots(word, slots))) {
    const last = tokens.at(-1);
    const inside = slots.some((slot) => slot.start < word.start && slot.end > word.start);
    const folded = comparableText(textAt(text, word));
    if (last && inside) {
      tokens[tokens.length - 1] = {
        span: canonicalSpan(last.span.start, word.end),
        words: [...last.words, folded],
      };
    } else tokens.push({ span: word, words: [folded] });
  }
  return tokens.map((token) => ({ ...token, key: token.words.join('') }));
};

/** A word that the segmenter drew across the border of a value (2018|年市) is cut there. */
const cutAtSlots = (word: CanonicalSpan, slots: readonly CanonicalSpan[]): readonly CanonicalSpan[] => {
  const borders = slots
    .flatMap(({ start, end }) => [start, end])
    .filter((border) => word.start < border && border < word.end)
    .sort((a, b) => a - b);
  return [...new Set(borders), word.end].map((end, i, ends) =>
    canonicalSpan(i === 0 ? word.start : (ends[i - 1] ?? word.start), end),
  );
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
