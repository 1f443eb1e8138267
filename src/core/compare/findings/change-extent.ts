import { canonicalSpan, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import { diffTokens } from '../diff-tokens.ts';
import type { ChangeJudgement } from '../judge-change.ts';
import { GRANTING_WORDS } from '../lexicon/granting-words.ts';
import type { ListChange } from '../list-change.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';

/** Whether the reviewed document says more (`wider`) or less than the superior. */
export type Extent = 'wider' | 'narrower' | 'other';

/** A change of words with what it means. */
export interface JudgedChange {
  readonly change: WordChange;
  readonly judgement: ChangeJudgement;
  /** +1 where the reviewed side binds more firmly by it, -1 where less. */
  readonly firmness: -1 | 0 | 1;
}

/**
 * Whether what is asked for came to hold for more or for less. That is known of the items of a list, of a part and
 * the whole (下放的 → 所有), and of levels. Any other words that come or go may as well narrow what they stand
 * before (在市区, 独立的, 符合条件的), and in a sentence that grants something more cases bind nobody: `other`.
 */
export const scopeExtent = (
  judged: readonly JudgedChange[],
  list: ListChange | null,
  pair: MinorClausePair,
  context: ComparisonContext,
): Extent => {
  if (isGrant(pair, context)) return 'other';
  if (list !== null && judged.every(({ change }) => isItem(change, context))) return listExtent(list);
  return commonExtent(judged.map(({ change, judgement }) => extentOf(judgement, isItem(change, context))));
};

/** Of who must act: where one side names nobody, nobody can say for how many it holds. */
export const bodiesExtent = (judged: readonly JudgedChange[]): Extent =>
  commonExtent(judged.map(({ change, judgement }) => extentOf(judgement, isExchange(change))));

const listExtent = ({ missing, added }: ListChange): Extent => {
  if (missing.length === 0) return 'wider';
  return added.length === 0 ? 'narrower' : 'other';
};

/** One word for several changes: all wider, all narrower, or neither. */
const commonExtent = (extents: readonly Extent[]): Extent => {
  const [only, ...more] = new Set(extents);
  return only === undefined || more.length > 0 ? 'other' : only;
};

const extentOf = (judgement: ChangeJudgement, isListed: boolean): Extent => {
  switch (judgement.kind) {
    case 'bodies':
      return isListed ? judgement.change : 'other';
    case 'content':
      return isListed || judgement.isWhole ? judgement.change : 'other';
    case 'wording':
    case 'localized':
    case 'grade':
      return 'other';
  }
};

const isExchange = ({ superior, reviewed }: WordChange): boolean =>
  superior.end > superior.start && reviewed.end > reviewed.start;

/** Words that both sides exchange in a list, or that one side has more, joined to what stays (和职业健康, 矿山、). */
const isItem = (change: WordChange, context: ComparisonContext): boolean =>
  isExchange(change) ||
  isJoined(change.superior, context.superior) ||
  isJoined(change.reviewed, context.reviewed);

const JOINS_WORDS = /^(?:和|及|以及|与|或|或者|及其)$/u;
/** The same at the edge of words that only one side has: the segmenter may draw it into the next word (和约|谈). */
const JOINED_EDGE = /^(?:、|和|及|以及|与|或)|(?:、|和|及|以及|与|或)$/u;
/** Longest word that joins items. */
const LONGEST_JOINER = 2;

/** A word that joins items stands at an edge of the passage, inside or right before or behind it. */
const isJoined = (span: CanonicalSpan, side: ContextSide): boolean => {
  const { start, end } = span;
  if (end === start) return false;
  if (JOINED_EDGE.test(textAt(side.text, span)) || side.text.charAt(start - 1) === '、') {
    return true;
  }
  if (side.text.charAt(end) === '、') return true;
  const room = canonicalSpan(
    Math.max(0, start - LONGEST_JOINER),
    Math.min(side.text.length, end + LONGEST_JOINER),
  );
  const words = diffTokens(side, room);
  const before = words.findLast((token) => token.span.end <= start);
  const behind = words.find((token) => token.span.start >= end);
  return [before, behind].some((token) => token && JOINS_WORDS.test(textAt(side.text, token.span)));
};

/** A sentence that allows, furthers or gives. */
const isGrant = (pair: MinorClausePair, context: ComparisonContext): boolean =>
  (['superior', 'reviewed'] as const).some((side) => {
    const { span, unit } = pair[side];
    const duties = (passage: CanonicalSpan): readonly string[] =>
      elementsWithin(context[side], passage).flatMap((element) =>
        element.type === 'obligation' ? [element.modality] : [],
      );
    const own = duties(span);
    const modalities = own.length > 0 ? own : duties(unit);
    const isLeftOpen =
      modalities.length > 0 && modalities.every((modality) => modality === 'may' || modality === 'encourage');
    return isLeftOpen || GRANTING_WORDS.test(textAt(context[side].text, unit));
  });
