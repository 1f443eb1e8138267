import { oncePerDocument } from '../model/once-per-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import { comparableText } from './comparable-text.ts';
import type { ContextSide } from './comparison-context.ts';

/** The smallest stretch that a diff shows as one: a word, or a slot of several words. */
export interface DiffToken {
  readonly span: CanonicalSpan;
  /** Equal keys are equal tokens; the tokens themselves may differ in width or in where a sentence is cut. */
  readonly key: string;
  /** The words it is made of, folded: one, or those of a slot. */
  readonly words: readonly string[];
}

const knownOf = oncePerDocument(() => new Map<string, readonly DiffToken[]>());

/** The tokens of a passage: its words, those inside a slot joined. */
export const diffTokens = (side: ContextSide, span: CanonicalSpan): readonly DiffToken[] => {
  const known = knownOf(side.analyzed);
  const key = `${span.start}-${span.end}`;
  const found = known.get(key) ?? tokensOf(side, span);
  known.set(key, found);
  return found;
};

const tokensOf = (side: ContextSide, span: CanonicalSpan): readonly DiffToken[] => {
  const slots = side.slots.touching(span);
  const tokens: { readonly span: CanonicalSpan; readonly words: readonly string[] }[] = [];
  for (const word of wordsWithin(side.analyzed.words, span).flatMap((word) => cutAtSlots(word, slots))) {
    const last = tokens.at(-1);
    const inside = slots.some((slot) => slot.start < word.start && slot.end > word.start);
    const folded = comparableText(textAt(side.text, word));
    if (last && inside) {
      tokens[tokens.length - 1] = {
        span: canonicalSpan(last.span.start, word.end),
        words: [...last.words, folded],
      };
    } else tokens.push({ span: word, words: [folded] });
  }
  return tokens.map((token) => ({ ...token, key: keyOf(token.words.join('')) }));
};

/**
 * Marks that end a minor clause or a sentence, folded. Where a superior ends a sentence the lower document often
 * sets a comma: that is form, told by `format_only`, and no change of words. 、 is not among them: it bounds lists.
 */
const STOP = /^[,;:。]$/;

const keyOf = (word: string): string => (STOP.test(word) ? ',' : word);

/** A word that the segmenter drew across the border of a slot (2018|年市) is cut there. */
const cutAtSlots = (word: CanonicalSpan, slots: readonly CanonicalSpan[]): readonly CanonicalSpan[] => {
  const borders = new Set<number>();
  for (const { start, end } of slots) {
    if (word.start < start && start < word.end) borders.add(start);
    if (word.start < end && end < word.end) borders.add(end);
  }
  if (borders.size === 0) return [word];
  return [...borders, word.end]
    .sort((a, b) => a - b)
    .map((end, i, ends) => canonicalSpan(i === 0 ? word.start : (ends[i - 1] ?? word.start), end));
};
