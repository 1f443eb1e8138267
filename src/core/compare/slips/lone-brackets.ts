import type { PolicyDocument } from '../../model/document.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { OwnSlip } from './suspected-slip.ts';

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
  // Fonts and typists have more than one shape of quotation mark.
  ['〝', '“'],
  ['〞', '”'],
  ['〟', '”'],
]);
const BRACKET = new RegExp(`[${[...PARTNER, ...WIDE].flat().join('')}]`, 'g');
/** 1） and a) number an item. */
const ITEM_NUMBER = /[\p{N}a-zA-Z一二三四五六七八九十]$/u;
/** A passage this long tells by itself that the bracket is nowhere near. */
const SHOWN = 8;

/** Brackets and quotation marks without a partner in their clause. */
export const loneBrackets = ({ canonical: { text }, sections }: PolicyDocument): readonly OwnSlip[] =>
  sections
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, span }) =>
      lonePlaces(textAt(text, span)).map((at): OwnSlip => {
        const start = span.start + at;
        const mark = text.charAt(start);
        const opens = !CLOSING.has(WIDE.get(mark) ?? mark);
        return {
          clause: id,
          span: opens
            ? canonicalSpan(start, Math.min(start + SHOWN, span.end))
            : canonicalSpan(Math.max(span.start, start + 1 - SHOWN), start + 1),
          reason: { zh: `“${mark}”不成对`, en: `“${mark}” has no partner` },
          rule: 'compare.slip-bracket',
          evidence: null,
        };
      }),
    );

const lonePlaces = (text: string): readonly number[] => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const lone: number[] = [];
  for (const { 0: character, index: at } of text.matchAll(BRACKET)) {
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
      else if (mark !== '）' || !ITEM_NUMBER.test(text.charAt(at - 1))) lone.push(at);
    }
  }
  return [...lone, ...open.map(({ at }) => at)].sort((a, b) => a - b);
};
