import { canonicalSpan, textAt } from '../../model/span.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import type { DocumentSide, Passage, SuspectedSlip } from './suspected-slip.ts';

/**
 * A function word, or a mark, that stands twice: 的的, ，，. 等等, 实实在在 and …… are words; 及及时, 在在建 and the like are
 * two words, so that only function words which begin no word count.
 */
const DOUBLED_FUNCTION_WORD = /(的|了|并|将)\1(?!确)/gu;
const DOUBLED_MARK = /[，。；、：][，。；、]/gu;
/** A word of two to four characters that stands twice: 加强加强. */
const DOUBLED_WORD = /(\p{Script=Han}{2,4})\1/gu;
/** Characters before and behind a doubled word that stand elsewhere with the single one. */
const AROUND = 2;

/** Words that stand twice in a row, or marks. A doubled word needs evidence: the single one in the same company. */
export const doubledWords = (
  passages: readonly Passage[],
  side: DocumentSide,
  context: ComparisonContext,
): readonly SuspectedSlip[] => {
  const known = context.superior.text + context.reviewed.text;
  return passages.flatMap((passage) => {
    const text = textAt(context[side].text, passage.span);
    const found = [
      ...[...text.matchAll(DOUBLED_FUNCTION_WORD), ...text.matchAll(DOUBLED_MARK)],
      ...[...text.matchAll(DOUBLED_WORD)].filter((match) => isSingleElsewhere(match, text, known)),
    ];
    return found.map((match): SuspectedSlip => {
      const start = passage.span.start + match.index;
      return {
        side,
        clause: passage.clause,
        span: canonicalSpan(start, start + match[0].length),
        counterpart: null,
        reason: { zh: '疑为重复', en: 'seems to stand twice' },
        rule: 'compare.slip-doubled',
      };
    });
  });
};

const isSingleElsewhere = (match: RegExpExecArray, text: string, known: string): boolean => {
  const [doubled, single = ''] = match;
  const before = text.slice(Math.max(0, match.index - AROUND), match.index);
  const after = text.slice(match.index + doubled.length, match.index + doubled.length + AROUND);
  return before.length + after.length >= AROUND && known.includes(before + single + after);
};
