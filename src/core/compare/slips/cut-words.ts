import { otherSide, type DocumentSide } from '../../model/document-side.ts';
import { wordsWithin } from '../../model/segmentation.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { namesBody } from '../body-coverage.ts';
import { isLight } from '../word-terms.ts';
import type { PassageCouple, SuspectedSlip } from './suspected-slip.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Characters on either side of the missing one that have to be the same. */
const AROUND = 2;
/** Characters before the missing one that are quoted, so that whole words are. */
const SHOWN_BEFORE = 3;
/** Single characters that stand for a word of two by themselves (车辆 / 车, 应当 / 应). */
const WORDS_OF_ONE =
  /[车船区县市镇乡省部局厅委办应可须要各每并按时内外前后等或及与对将使人员者处年月日次类个家化性度型一二三四五六七八九十百千零〇两条款项号]/;

/**
 * A word that lost one character in one document (预防控体系) where the other has it (预防控制体系), and where the
 * same document writes the whole word elsewhere, or the other one does so again.
 */
export const cutWords = (
  couples: readonly PassageCouple[],
  context: ComparisonContext,
): readonly SuspectedSlip[] =>
  couples.flatMap((couple) => [
    ...cutWordsOf('reviewed', couple, context),
    ...cutWordsOf('superior', couple, context),
  ]);

const cutWordsOf = (
  side: DocumentSide,
  couple: PassageCouple,
  context: ComparisonContext,
): readonly SuspectedSlip[] => {
  const other = otherSide(side);
  const cut = textAt(context[side].text, couple[side].span);
  const whole = textAt(context[other].text, couple[other].span);
  return lostCharacters(whole, cut).flatMap(({ inWhole, inCut }): readonly SuspectedSlip[] => {
    const missing = couple[other].span.start + inWhole;
    const word = wordFrom(missing, context[other]);
    // 要强 / 要加强: 要 is no part of the verb that lost its beginning.
    const isVerb = cut.charAt(inCut - 1) === '要' && word !== null;
    if (!isVerb && WORDS_OF_ONE.test(cut.charAt(inCut - 1))) return [];
    const evidence = isVerb ? word : whole.slice(inWhole - AROUND, inWhole + 1);
    if (!isEvident(whole, inWhole, cut, inCut, evidence, context[side].text, context[other].text)) return [];
    if (isFree(whole.charAt(inWhole), context, side)) return [];
    const shown = Math.min(SHOWN_BEFORE, inWhole, inCut);
    const shownWhole = whole.slice(inWhole - shown, inWhole + AROUND + 1);
    const [own, full] = [couple[side].span.start + inCut, couple[other].span.start + inWhole];
    return [
      {
        side,
        clause: couple[side].clause,
        span: canonicalSpan(own - shown, own + AROUND),
        counterpart: {
          clause: couple[other].clause,
          span: canonicalSpan(full - shown, full + AROUND + 1),
        },
        reason: {
          zh: `疑漏“${whole.charAt(inWhole)}”字，另一文件作“${shownWhole}”`,
          en: `“${whole.charAt(inWhole)}” seems to be missing; the other document has “${shownWhole}”`,
        },
        rule: 'compare.slip-cut-word',
      },
    ];
  });
};

/** A negation, a level, a light word or what stands alone may be left out: that is wording. */
const isFree = (character: string, context: ComparisonContext, side: DocumentSide): boolean =>
  WORDS_OF_ONE.test(character) || isLight(character) || namesBody(character, context[side]);

/** The word of more than one character that begins there, not at the beginning of the text. */
const wordFrom = (position: number, { analyzed, text }: ContextSide): string | null => {
  const around = canonicalSpan(position - 1, Math.min(text.length, position + LONGEST_VERB));
  const word = wordsWithin(analyzed.words, around).find(({ start }) => start === position);
  return word !== undefined && word.end > position + 1 ? textAt(text, word) : null;
};

const LONGEST_VERB = 4;

const isEvident = (
  whole: string,
  inWhole: number,
  cut: string,
  inCut: number,
  evidence: string,
  ownText: string,
  otherText: string,
): boolean => {
  const gap = cut.slice(inCut - AROUND, inCut + AROUND);
  const full = whole.slice(inWhole - AROUND, inWhole + AROUND + 1);
  if (gap.length < 2 * AROUND || full.length <= 2 * AROUND || !HAN.test(gap) || !HAN.test(full)) return false;
  // 监督督促 / 监督促进: where the missing character stands beside its like, words were only cut otherwise.
  if (gap.slice(AROUND - 1, AROUND + 1).includes(full.charAt(AROUND))) return false;
  const isOnlyHere = occurrences(ownText, gap) === 1 && occurrences(otherText, gap) === 0;
  return isOnlyHere && ownText.includes(evidence) && otherText.includes(full);
};

const occurrences = (text: string, passage: string): number => text.split(passage).length - 1;

/** Where the cut passage lacks exactly one character of the whole one, with the same characters around. */
const lostCharacters = (
  whole: string,
  cut: string,
): readonly { readonly inWhole: number; readonly inCut: number }[] => {
  const found: { readonly inWhole: number; readonly inCut: number }[] = [];
  for (let at = AROUND; at + AROUND < whole.length; at++) {
    const gap = whole.slice(at - AROUND, at) + whole.slice(at + 1, at + 1 + AROUND);
    const place = cut.indexOf(gap);
    if (place >= 0 && !cut.includes(whole.slice(at - AROUND, at + AROUND + 1))) {
      found.push({ inWhole: at, inCut: place + AROUND });
    }
  }
  return found;
};
