import { DOCUMENT_SIDES } from '../../model/document-side.ts';
import { textAt, type CanonicalSpan } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import { elementsWithin, type ComparisonContext } from '../comparison-context.ts';
import type { ChangeJudgement } from '../judge-change.ts';
import { CIRCUMSTANCE, CONDITION, FOLLOWS_RULES } from '../lexicon/framing-words.ts';
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
  const isLoose = judged.some(({ change }) => offersChoice(change, pair, context));
  if (isLoose || isGrant(pair, context)) return 'other';
  const isNoDuty = isFraming(pair, context);
  const isListed = ({ change, judgement }: JudgedChange): boolean =>
    !isNoDuty && (isItem(change, context) || (judgement.kind === 'bodies' && isExchange(change)));
  if (list !== null && judged.every(isListed)) return listExtent(list);
  return commonExtent(judged.map((entry) => extentOf(entry.judgement, isListed(entry))));
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

/** Items that both sides exchange in a list, or that one side has more, with what joins them (和职业健康, 矿山、). */
const isItem = ({ superior, reviewed }: WordChange, context: ComparisonContext): boolean => {
  const sides = [
    { text: context.superior.text, span: superior },
    { text: context.reviewed.text, span: reviewed },
  ].filter(({ span }) => span.end > span.start);
  const [only, ...more] = sides;
  // Words between a joiner and what they stand before describe that (法律、行政法规).
  if (only && more.length === 0) return JOINED_EDGE.test(textAt(only.text, only.span));
  return sides.some(({ text, span: { start, end } }) =>
    JOINER.test(text.slice(Math.max(0, start - 1), end + 1)),
  );
};

const JOINER = /[、和及与或]/u;
/** At the edge of words that only one side has: the segmenter may draw it into the next word (和约|谈). */
const JOINED_EDGE = /^(?:、|和|及|以及|与|或)|(?:、|和|及|以及|与|或)$/u;

/** 或 adds a way out as well as a case, save where both are forbidden. */
const offersChoice = (
  { superior, reviewed }: WordChange,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean =>
  [textAt(context.superior.text, superior), textAt(context.reviewed.text, reviewed)].some((text) =>
    text.includes('或'),
  ) && !FORBIDS.test(textAt(context.reviewed.text, pair.reviewed.unit));

const FORBIDS = /不得|严禁|禁止/u;

/** More bases, conditions or rules to go by are no more duties (按照国家和省有关规定). */
const isFraming = (pair: MinorClausePair, context: ComparisonContext): boolean =>
  DOCUMENT_SIDES.some((side) => {
    const passage = textAt(context[side].text, pair[side].span);
    return CIRCUMSTANCE.test(passage) || CONDITION.test(passage) || FOLLOWS_RULES.test(passage);
  });

/** A sentence that allows, furthers or gives. */
const isGrant = (pair: MinorClausePair, context: ComparisonContext): boolean =>
  DOCUMENT_SIDES.some((side) => {
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
