import { DOCUMENT_SIDES, type DocumentSide } from '../../model/document-side.ts';
import { wordsWithin } from '../../model/segmentation.ts';
import { canonicalSpan, overlap, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import { comparableText } from '../comparable-text.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import { tokenHunks } from '../diff-words.ts';
import { namedPart } from '../named-part.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import type { TokenRange } from '../token-hunk.ts';
import { balancedSpan, trimmedSpan, trimmedText } from '../trimmed-span.ts';
import { isLight } from '../word-terms.ts';

/** One exchange as an explanation repeats it; empty where that side has nothing. */
export interface ToldChange {
  readonly before: string;
  readonly after: string;
}

/** The two passages of an exchange. */
interface ExchangedSpans {
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
}

/**
 * Each change by itself, so that what stands on the two sides of an arrow stands in the same place of the sentence.
 * `namesOnly`: of bodies and places only what names them.
 */
export const toldChanges = (
  changes: readonly WordChange[],
  pair: MinorClausePair,
  context: ComparisonContext,
  namesOnly: boolean,
): readonly ToldChange[] => {
  const parts = changes.flatMap((change): readonly ExchangedSpans[] =>
    namesOnly ? [namesOf(change, context)] : differingParts(change, context),
  );
  const whole = mergedParts(parts.map((part) => wholeNumbers(part, pair, context)));
  return whole.flatMap((part) => {
    const told = {
      before: toldText(part.superior, context.superior, pair.superior.span),
      after: toldText(part.reviewed, context.reviewed, pair.reviewed.span),
    };
    return told.before === told.after ? [] : [told];
  });
};

/** Marks off, brackets whole. */
const toldText = (span: CanonicalSpan, { text }: ContextSide, room: CanonicalSpan): string =>
  trimmedText(text, balancedSpan(text, trimmedSpan(text, span), room));

/** Whoever must act stands before these, and is left out where they come first (应当在5日内). */
const BEGINS_DUTY = /^(?:应当?|应该|必须|须|要|不得|严禁|可以)/u;

const namesOf = (change: WordChange, context: ComparisonContext): ExchangedSpans => {
  const told = (side: DocumentSide): CanonicalSpan => {
    const span = change[side];
    const namesNobody =
      !saysSomething(span, context[side]) ||
      BEGINS_DUTY.test(textAt(context[side].text, span)) ||
      elementsWithin(context[side], span).some(({ type }) => type !== 'obligation');
    return namedPart(span, context[side]) ?? (namesNobody ? canonicalSpan(span.start, span.start) : span);
  };
  const names = { superior: told('superior'), reviewed: told('reviewed') };
  return names.superior.end + names.reviewed.end > names.superior.start + names.reviewed.start
    ? names
    : change;
};

/**
 * What differs of a change with a value in it: that is compared whole, told are only the words that differ, and of
 * equal values none.
 */
const differingParts = (change: WordChange, context: ComparisonContext): readonly ExchangedSpans[] => {
  const isValued = DOCUMENT_SIDES.every((side) =>
    elementsWithin(context[side], change[side]).some(({ type }) => type !== 'obligation'),
  );
  const isExchange =
    change.superior.end > change.superior.start && change.reviewed.end > change.reviewed.start;
  if (!isValued || !isExchange) return [change];
  const [superior, reviewed] = [
    wordsOf(change.superior, context.superior),
    wordsOf(change.reviewed, context.reviewed),
  ];
  const keys = (words: readonly CanonicalSpan[], { text }: ContextSide): readonly string[] =>
    words.map((span) => comparableText(textAt(text, span)));
  const { hunks } = tokenHunks(keys(superior, context.superior), keys(reviewed, context.reviewed));
  const parts = hunks.map((hunk): ExchangedSpans => ({
    superior: spanOf(superior, hunk.superior, change.superior),
    reviewed: spanOf(reviewed, hunk.reviewed, change.reviewed),
  }));
  const telling = parts.filter(
    (part) =>
      saysSomething(part.superior, context.superior) || saysSomething(part.reviewed, context.reviewed),
  );
  return telling.length > 0 && telling.length <= MOST_PARTS ? telling : [change];
};

/** A change that falls into more parts is easier read whole. */
const MOST_PARTS = 3;

const wordsOf = (span: CanonicalSpan, side: ContextSide): readonly CanonicalSpan[] =>
  wordsWithin(side.analyzed.words, span).map(({ start, end }) =>
    canonicalSpan(Math.max(start, span.start), Math.min(end, span.end)),
  );

const saysSomething = (span: CanonicalSpan, side: ContextSide): boolean =>
  wordsOf(span, side).some((word) => !isLight(comparableText(textAt(side.text, word))));

const spanOf = (
  words: readonly CanonicalSpan[],
  { start, end }: TokenRange,
  room: CanonicalSpan,
): CanonicalSpan => {
  const from = words[start]?.start ?? room.end;
  return canonicalSpan(from, start === end ? from : (words[end - 1]?.end ?? room.end));
};

/** A date or a number with its unit: never told in part (2013年12月28日, not 28). */
const WHOLE_NUMBER = /\d[\d.,]*(?:[年月日时分][\d.,]*)*(?:[年月日时分%‰°元]|万元|个|名|次|倍|亩|岁)?/gu;

const wholeNumbers = (
  part: ExchangedSpans,
  pair: MinorClausePair,
  context: ComparisonContext,
): ExchangedSpans => {
  const widened = (side: DocumentSide): CanonicalSpan => {
    const room = pair[side].span;
    let { start, end } = part[side];
    for (const match of textAt(context[side].text, room).matchAll(WHOLE_NUMBER)) {
      const number = canonicalSpan(room.start + match.index, room.start + match.index + match[0].length);
      if (overlap(number, canonicalSpan(start, end)) === 0) continue;
      start = Math.min(start, number.start);
      end = Math.max(end, number.end);
    }
    return canonicalSpan(start, end);
  };
  return { superior: widened('superior'), reviewed: widened('reviewed') };
};

/** Parts that have come to touch on both sides are one. */
const mergedParts = (parts: readonly ExchangedSpans[]): readonly ExchangedSpans[] => {
  const merged: ExchangedSpans[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && overlap(last.superior, part.superior) > 0 && overlap(last.reviewed, part.reviewed) > 0) {
      merged[merged.length - 1] = {
        superior: joined(last.superior, part.superior),
        reviewed: joined(last.reviewed, part.reviewed),
      };
    } else merged.push(part);
  }
  return merged;
};

const joined = (a: CanonicalSpan, b: CanonicalSpan): CanonicalSpan =>
  canonicalSpan(Math.min(a.start, b.start), Math.max(a.end, b.end));
