/** The words of a minor clause as the grammar of duties reads them: brackets, titles and quotations count as one. */
import type { Segmentation } from '../model/segmentation.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { closingOf } from './brackets.ts';

export interface ClauseToken {
  readonly kind: 'word' | 'bracket' | 'quotation' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word at an index; empty outside of the clause. */
export const wordAt = (tokens: readonly ClauseToken[], index: number): string => tokens[index]?.text ?? '';

/** The tokens joined again. */
export const wordsOf = (tokens: readonly ClauseToken[]): string => tokens.map((token) => token.text).join('');

const firstWordAfter = (ends: readonly number[], position: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The segmenter glues prepositions to a name that it does not know (由县, 按所, 委于). */
const GLUED =
  /^(?:由(?!于|此|来|衷|头).|按(?!照|期|时|月|年|日|周|季|需|规|劳|键|钮|揭|摩).|以(?![上下内及来外往后前免便至为此致期色人]).|并(?!且|非|网|购|列|行|轨|发|案|存|重|联|入|举|用|排|肩|轨|进).|可(?!能|以|靠|行|见|观|持|谓|再|控|视|用|否|信|研|溯|追|燃|按).|未向|[委局办部厅区市县镇省]于$|[人者方](?:向|对|应|须|可|在|于|将|已|未)$)/;

const kindOf = (text: string): ClauseToken['kind'] => (/^[\p{L}\p{N}%％]/u.test(text) ? 'word' : 'sign');

/** Tokens of the span, in order and without gaps; a word that crosses its border is cut there. */
export const clauseTokens = (
  text: string,
  words: Segmentation,
  span: CanonicalSpan,
): readonly ClauseToken[] => {
  const tokens: ClauseToken[] = [];
  let start = span.start;
  let word = firstWordAfter(words.ends, start);
  while (start < span.end) {
    const closing = closingOf(text, start, span.end);
    const closed = closing < 0 ? null : closing + 1;
    while ((words.ends[word] ?? span.end) <= start && word < words.ends.length) word += 1;
    const whole = closed ?? Math.min(span.end, words.ends[word] ?? span.end);
    const end = closed === null && GLUED.test(text.slice(start, whole)) ? start + 1 : whole;
    const piece = text.slice(start, end);
    const kind = closed === null ? kindOf(piece) : /^[“《]/.test(piece) ? 'quotation' : 'bracket';
    tokens.push({ kind, text: piece, start, end });
    start = end;
  }
  return tokens;
};
