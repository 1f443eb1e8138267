import type { Element } from '../model/element.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';

/** Actors longer than this are enumerations or descriptions: inside them words may change one by one. */
const LONGEST_ACTOR = 24;

/**
 * The passages of a document that a diff never cuts: values (每年至少2次), modal words and actors. Half of one
 * shown as changed (每[年→季度]至少) would be read wrongly.
 */
export const uncutSlots = (elements: readonly Element[], text: string): readonly CanonicalSpan[] =>
  elements.flatMap((element) => slotsOf(element, text));

const slotsOf = (element: Element, text: string): readonly CanonicalSpan[] => {
  const slots = element.type === 'obligation' ? modalWord(element.modalWord, element, text) : [element.span];
  const { actor } = element;
  const named = actor !== null && !actor.inherited && actor.span.end - actor.span.start <= LONGEST_ACTOR;
  return named ? [...slots, actor.span] : slots;
};

const modalWord = (word: string | null, element: Element, text: string): readonly CanonicalSpan[] => {
  if (word === null) return [];
  const found = text.slice(element.context.start, element.span.end).indexOf(word);
  const start = element.context.start + found;
  return found < 0 ? [] : [canonicalSpan(start, start + word.length)];
};
