import { canonicalSpan, textAt } from '../../model/span.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import type { DocumentSide, Passage, SuspectedSlip } from './suspected-slip.ts';

/** Brackets and quotation marks by partner; widths are mixed freely and count as the same. */
const PARTNER: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
]);
const CLOSING: ReadonlySet<string> = new Set(PARTNER.values());
const WIDE: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
]);
/** 1） and a) number an item. */
const ITEM_NUMBER = /[\p{N}a-zA-Z一二三四五六七八九十]$/u;
/** A passage this long tells by itself that the bracket is nowhere near. */
const SHOWN = 8;

/** Brackets and quotation marks without a partner in their clause. */
export const loneBrackets = (
  clauses: readonly Passage[],
  side: DocumentSide,
  context: ComparisonContext,
): readonly SuspectedSlip[] =>
  clauses.flatMap((clause) =>
    lonePlaces(textAt(context[side].text, clause.span)).map((at): SuspectedSlip => {
      const start = clause.span.start + at;
      const mark = context[side].text.charAt(start);
      const opens = !CLOSING.has(WIDE.get(mark) ?? mark);
      return {
        side,
        clause: clause.clause,
        span: opens
          ? canonicalSpan(start, Math.min(start + SHOWN, clause.span.end))
          : canonicalSpan(Math.max(clause.span.start, start + 1 - SHOWN), start + 1),
        counterpart: null,
        reason: { zh: `“${mark}”不成对`, en: `“${mark}” has no partner` },
        rule: 'compare.slip-bracket',
      };
    }),
  );

const lonePlaces = (text: string): readonly number[] => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const lone: number[] = [];
  [...text].forEach((character, at) => {
    const mark = WIDE.get(character) ?? character;
    if (PARTNER.has(mark)) open.push({ mark, at });
    else if (CLOSING.has(mark)) {
      const partner = open.findLastIndex((opened) => PARTNER.get(opened.mark) === mark);
      if (partner >= 0)
        lone.push(
          ...open
            .splice(partner)
            .slice(1)
            .map((opened) => opened.at),
        );
      else if (mark !== '）' || !ITEM_NUMBER.test(text.slice(0, at))) lone.push(at);
    }
  });
  return [...lone, ...open.map(({ at }) => at)].sort((a, b) => a - b);
};
