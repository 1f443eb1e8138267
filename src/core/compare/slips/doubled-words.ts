import type { PolicyDocument } from '../../model/document.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { OwnSlip } from './suspected-slip.ts';

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
export const doubledWords = ({ canonical, sections }: PolicyDocument): readonly OwnSlip[] =>
  sections
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, span }) => {
      const text = textAt(canonical.text, span);
      const slip = (match: RegExpExecArray, evidence: string | null): OwnSlip => {
        const start = span.start + match.index;
        return {
          clause: id,
          span: canonicalSpan(start, start + match[0].length),
          reason: { zh: '疑为重复', en: 'seems to stand twice' },
          rule: 'compare.slip-doubled',
          evidence,
        };
      };
      const doubled = [...text.matchAll(DOUBLED_FUNCTION_WORD), ...text.matchAll(DOUBLED_MARK)];
      return [
        ...doubled.map((match) => slip(match, null)),
        ...[...text.matchAll(DOUBLED_WORD)].flatMap((match) => {
          const evidence = singleInCompany(match, text);
          return evidence === null ? [] : [slip(match, evidence)];
        }),
      ];
    });

/** The word once, with what stands around the doubled one; null where nothing does. */
const singleInCompany = (match: RegExpExecArray, text: string): string | null => {
  const [doubled, single = ''] = match;
  const before = text.slice(Math.max(0, match.index - AROUND), match.index);
  const after = text.slice(match.index + doubled.length, match.index + doubled.length + AROUND);
  return before.length + after.length >= AROUND ? before + single + after : null;
};
