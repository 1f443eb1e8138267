import { comparableText } from './comparable-text.ts';
import { BODY_JOINERS, BODY_WORDS, RELATIVE_RUNG_WORDS, RUNG_WORDS } from './lexicon/body-words.ts';
import {
  COMPARATORS,
  FUNCTION_WORDS,
  GENERIC_NOUNS,
  INTENSIFIERS,
  LAWFULNESS,
  MODAL_WORDS,
  VERB_CLASSES,
} from './lexicon/light-words.ts';
import { STRENGTH_WORDS } from './lexicon/strength-words.ts';

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [
    ...FUNCTION_WORDS,
    ...COMPARATORS,
    ...LAWFULNESS,
    ...MODAL_WORDS,
    ...INTENSIFIERS,
    ...GENERIC_NOUNS,
    ...VERB_CLASSES.flat(),
    ...STRENGTH_WORDS.soft,
    ...STRENGTH_WORDS.firm,
    ...Object.values(RUNG_WORDS).flat(),
    ...Object.values(RELATIVE_RUNG_WORDS).flat(),
    ...BODY_WORDS.flatMap(({ words }) => words),
    ...BODY_JOINERS,
  ].map(comparableText),
);
/** What a known word begins with, itself included: most words of a text begin none. */
const KNOWN_BEGINNINGS: ReadonlySet<string> = new Set(
  [...KNOWN_WORDS].flatMap((word) => Array.from(word, (_, last) => word.slice(0, last + 1))),
);
/** Longest known word, in tokens of a segmenter that may cut it into single characters. */
const LONGEST = 8;

/**
 * The terms of a run of word tokens: known words that the segmenter cut (党|（|工|）|委) are joined, unknown ones
 * that are made of known words only (健全完善, 各级党委) are taken apart.
 */
export const termsOf = (tokens: readonly string[]): readonly string[] => {
  const found = knownTerms.get(tokens) ?? joinedAndParted(tokens);
  knownTerms.set(tokens, found);
  return found;
};

/** The words that stayed are asked for with each change of a minor clause. */
const knownTerms = new WeakMap<readonly string[], readonly string[]>();

const joinedAndParted = (tokens: readonly string[]): readonly string[] => {
  const terms: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const known = longestKnown(tokens, at) ?? recut(tokens, at);
    terms.push(...(known?.words ?? [tokens[at] ?? '']));
    at += known?.tokens ?? 1;
  }
  return terms.filter((term) => term.length > 0);
};

/** Known words that a number of tokens make. */
interface KnownRun {
  readonly words: readonly string[];
  readonly tokens: number;
}

const longestKnown = (tokens: readonly string[], from: number): KnownRun | null => {
  let longest: KnownRun | null = null;
  let word = '';
  for (let count = 1; count <= Math.min(LONGEST, tokens.length - from); count++) {
    word += tokens[from + count - 1] ?? '';
    if (!KNOWN_BEGINNINGS.has(word)) break;
    if (KNOWN_WORDS.has(word)) longest = { words: [word], tokens: count };
  }
  return longest;
};

/** Tokens that the segmenter may have cut across the borders of known words (新|城管|委会). */
const MOST_RECUT = 3;

const recut = (tokens: readonly string[], from: number): KnownRun | null => {
  if (!KNOWN_BEGINNINGS.has((tokens[from] ?? '').charAt(0))) return null;
  for (let count = 1; count <= Math.min(MOST_RECUT, tokens.length - from); count++) {
    const words = knownParts(tokens.slice(from, from + count).join(''));
    if (words !== null) return { words, tokens: count };
  }
  return null;
};

/** The word as a row of known words, longest first, or null where a part is neither known nor among `more`. */
const knownParts = (word: string, more: ReadonlySet<string> = new Set()): readonly string[] | null => {
  const isKnown = (part: string): boolean => KNOWN_WORDS.has(part) || more.has(part);
  for (let end = word.length - 1; end > 0; end--) {
    const head = word.slice(0, end);
    if (!isKnown(head)) continue;
    const tail = word.slice(end);
    const rest = isKnown(tail) ? [tail] : knownParts(tail, more);
    if (rest !== null) return [head, ...rest];
  }
  return null;
};

/** Terms that the segmenter glued on one side only (严格执法 / 严格, 执法) taken apart as on the other. */
export const cutLike = (terms: readonly string[], other: readonly string[]): readonly string[] => {
  const more = new Set(other);
  return terms.flatMap((term) =>
    KNOWN_WORDS.has(term) || more.has(term) ? [term] : (knownParts(term, more) ?? [term]),
  );
};

const LIGHT: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...COMPARATORS,
  ...LAWFULNESS,
  ...MODAL_WORDS,
  ...INTENSIFIERS,
  ...GENERIC_NOUNS,
  ...(VERB_CLASSES[0] ?? []),
]);

/** Whether a term changes no duty when it comes or goes: marks, function words, intensifiers, generic words. */
export const isLight = (term: string): boolean => LIGHT.has(term) || !/[\p{L}\p{N}]/u.test(term);

const VERB_CLASS: ReadonlyMap<string, number> = new Map(
  VERB_CLASSES.flatMap((words, index) => words.map((word) => [word, index] as const)),
);

/** Class of exchangeable verbs that the term belongs to, or null. */
export const verbClassOf = (term: string): number | null => VERB_CLASS.get(term) ?? null;
