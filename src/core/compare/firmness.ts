import { DOCUMENT_SIDES, otherSide, type BySide, type DocumentSide } from '../model/document-side.ts';
import type { ChangedWords } from './content-terms.ts';
import { MODALS, STRENGTH_WORDS, WEAK_EVIDENCE } from './lexicon/strength-words.ts';
import type { WordChange } from './changed-words.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import { termsOf } from './word-terms.ts';

/** What holds the changed words: the sentences, and in them the minor clauses. */
export interface Surroundings {
  readonly sentence: BySide<string>;
  readonly clause: BySide<string>;
}

/** How firmly the words bind: the sign says whether the reviewed side gained (+) or lost (-) firmness. */
export const firmnessChange = (words: ChangedWords, { sentence, clause }: Surroundings): -1 | 0 | 1 => {
  const found = (kind: keyof typeof STRENGTH_WORDS, side: DocumentSide): readonly string[] =>
    strengthWords(STRENGTH_WORDS[kind], words[side], words[otherSide(side)]).filter(
      (word) =>
        !isAlsoIn(sentence[otherSide(side)], word, sentence[side]) &&
        !isAlsoIn(clause[otherSide(side)], word, clause[side]),
    );
  const gained = [...found('firm', 'reviewed'), ...found('soft', 'superior')];
  const lost = [...found('firm', 'superior'), ...found('soft', 'reviewed')];
  if (gained.length === lost.length) return 0;
  const evidence = gained.length > lost.length ? gained : lost;
  const weak = evidence.length === 1 && WEAK_EVIDENCE.includes(evidence[0] ?? '');
  if (weak) return 0;
  return gained.length > lost.length ? 1 : -1;
};

/** A modal word holds for its neighbours too: 对…，经批准，允许改建 asks for what 可以利用…改建 asks for. */
const isAlsoIn = (sentence: string, word: string, own: string): boolean => {
  const modals = MODALS.find((pattern) => word.search(pattern) === 0);
  return modals !== undefined && timesIn(sentence, modals) >= timesIn(own, modals);
};

const timesIn = (sentence: string, pattern: RegExp): number => Array.from(sentence.matchAll(pattern)).length;

/**
 * Words of the list that stand among `own` but nowhere in `other`, not even shorter or longer (可 / 可以); before 的 they
 * describe and do not bind.
 */
const strengthWords = (
  list: readonly string[],
  own: readonly string[],
  other: readonly string[],
): readonly string[] => {
  const passage = other.join('');
  const kin = termsOf(other).filter((term) => list.includes(term));
  const terms = termsOf(own);
  return terms.filter(
    (term, i) =>
      list.includes(term) &&
      terms[i + 1] !== '的' &&
      !passage.includes(term) &&
      !kin.some((word) => term.includes(word)),
  );
};

/** Before a case that is named (…不到位的) or inside a name (“管行业必须管安全”) a firm word binds nobody. */
export const bindsNobody = (change: WordChange, pair: MinorClausePair, context: ComparisonContext): boolean =>
  DOCUMENT_SIDES.some(
    (side) =>
      namesCase(pair[side].span, context[side]) ||
      isQuoted(change[side], pair[side].unit, context[side]) ||
      textAt(context[side].text, change[side]).includes(PRINCIPLE),
  );

/** 管生产经营必须管安全, also without quotation marks. */
const PRINCIPLE = '必须管';

const namesCase = (passage: CanonicalSpan, { text }: ContextSide): boolean =>
  textAt(text, passage).endsWith('的');

const isQuoted = (words: CanonicalSpan, unit: CanonicalSpan, { text }: ContextSide): boolean => {
  const before = text.slice(unit.start, words.start + 1);
  return words.end > words.start && before.lastIndexOf('“') > before.lastIndexOf('”');
};
