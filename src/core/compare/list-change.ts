import type { DocumentSide } from '../model/document-side.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import type { WordChange } from './changed-words.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';
import { bodyKey } from './department-keys.ts';
import { trimmedText } from './trimmed-span.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';
import { UNIVERSAL_WORDS } from './lexicon/light-words.ts';
import { termsOf, verbClassOf } from './word-terms.ts';

/** What became of a list of items (、), compared as a set. */
export interface ListChange {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Number of items on each side, or null where the text does not let them be counted or both have as many. */
  readonly lengths: { readonly superior: number; readonly reviewed: number } | null;
}

const JOINER = /^(?:、|和|及|以及|与|或|或者|，|,|及其)$/;
const OF_LIST = /[、]/;
/** 在 and 对 stand before a list. */
const BEFORE_ITEM = /^(?:在|对|将|向)(?=.{2})/;

/** The items that came and went, where each of the changes lies in a list; else null. */
export const listChange = (
  pair: MinorClausePair,
  changes: readonly WordChange[],
  context: ComparisonContext,
): ListChange | null => {
  if (changes.length === 0 || !changes.every((change) => isInList(change, context))) return null;
  const itemsOn = (side: DocumentSide): readonly NamedItem[] =>
    changes.flatMap((change) => itemsOf(change[side], context[side]));
  const [before, after] = [itemsOn('superior'), itemsOn('reviewed')];
  const onlyIn = (own: readonly NamedItem[], other: readonly NamedItem[]): readonly string[] =>
    own.filter(({ key }) => !other.some((item) => item.key === key)).map(({ name }) => name);
  const change = { missing: onlyIn(before, after), added: onlyIn(after, before) };
  if (change.missing.length + change.added.length === 0) return null;
  if (![...before, ...after].every(({ isPlain }) => isPlain)) return null;
  const lengths = {
    superior: listLength(textAt(context.superior.text, pair.superior.span)),
    reviewed: listLength(textAt(context.reviewed.text, pair.reviewed.span)),
  };
  const { superior, reviewed } = lengths;
  const counted = superior !== null && reviewed !== null && superior !== reviewed;
  return { ...change, lengths: counted ? { superior, reviewed } : null };
};

const isInList = (change: WordChange, context: ComparisonContext): boolean =>
  touchesList(change.superior, context.superior) || touchesList(change.reviewed, context.reviewed);

const touchesList = ({ start, end }: CanonicalSpan, { text }: ContextSide): boolean =>
  end > start && OF_LIST.test(text.slice(Math.max(0, start - 1), end + 1));

interface NamedItem {
  readonly name: string;
  readonly key: string;
  /** Neither a verb nor what stands for the whole list (各类): those are exchanged, not listed. */
  readonly isPlain: boolean;
}

const itemsOf = (span: CanonicalSpan, side: ContextSide): readonly NamedItem[] => {
  const items: DiffToken[][] = [[]];
  let depth = 0;
  for (const token of diffTokens(side, span)) {
    const word = textAt(side.text, token.span);
    depth += bracketDepth(word);
    if (depth <= 0 && JOINER.test(word)) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items.flatMap((tokens) => namedItem(tokens, side) ?? []);
};

const bracketDepth = (word: string): number =>
  (word.match(/[（(]/g)?.length ?? 0) - (word.match(/[）)]/g)?.length ?? 0);

/** 等 ends a list; what stands behind it names all of its items (大型企业等骨干力量). */
const beforeEnd = (tokens: readonly DiffToken[], side: ContextSide): readonly DiffToken[] => {
  const end = tokens.findIndex(({ span }) => textAt(side.text, span) === '等');
  return end < 0 ? tokens : tokens.slice(0, end);
};

const namedItem = (whole: readonly DiffToken[], side: ContextSide): NamedItem | null => {
  const tokens = beforeEnd(whole, side);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = canonicalSpan(first.span.start, last.span.end);
  const name = trimmedText(side.text, span).replace(BEFORE_ITEM, '');
  const terms = termsOf(tokens.flatMap(({ words }) => words));
  const isPlain = !terms.some((term) => isVerb(term) || UNIVERSAL_WORDS.includes(term));
  return name === '' ? null : { name, key: bodyKey(name, side), isPlain };
};

/** A verb that a class of exchangeable ones holds, alone: 建立完善, 防范. */
const isVerb = (term: string): boolean => verbClassOf(term) !== null;

/** Joins two items where a list has one, and may as well stand inside of an item. */
const AMBIGUOUS = /[和及与或（）()“”]/;
const LEAST_LIST = 3;

/** Number of items of a minor clause that is one list, or null where it has none or the items cannot be told. */
export const listLength = (passage: string): number | null => {
  const items = passage.split('、');
  if (items.length < LEAST_LIST || items.slice(1).some((item) => AMBIGUOUS.test(item))) return null;
  return items.length;
};
