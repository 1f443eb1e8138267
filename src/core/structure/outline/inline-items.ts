import type { CanonicalSpan } from '../../model/span.ts';
import { canonicalSpan } from '../../model/span.ts';
import { labelValue } from '../numbering/read-label.ts';

/** An item found in a text or at the head of a line, before it is put in its place. */
export interface ItemDraft {
  readonly label: string;
  readonly rank: number;
  readonly span: CanonicalSpan;
  /** Index of the paragraph of the clause. */
  readonly paragraph: number;
}

interface InlineStyle {
  readonly rank: number;
  /** Group 1 is the numeral; what stands before the label is checked apart. */
  readonly pattern: RegExp;
}

/** Labels of items that run on in a paragraph, after the punctuation that ends the item before. */
const INLINE_STYLES: readonly InlineStyle[] = [
  { rank: 5, pattern: /[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)](?!项|款|目|条)/g },
  { rank: 6, pattern: /(?<![\d.．])(\d{1,2})(?:[.．](?![\d年月日])|、(?!\d))/g },
  { rank: 7, pattern: /[（(]\s*(\d{1,2})\s*[）)](?!项|款|目|条)/g },
  { rank: 8, pattern: /([①-⑳])/g },
];
/** An item begins the text or follows the end of something. */
const MAY_PRECEDE = /(?:^|[。；：;:，,！？])\s*$/;

/**
 * Items （1）（2）… inside a paragraph. They count from 1 without gaps and at least to 2; a single （1） is a
 * reference. The last item ends with its paragraph, unless all others are one sentence: then so is the last.
 */
export const inlineItems = (
  text: string,
  from: number,
  to: number,
  paragraph: number,
): readonly ItemDraft[] =>
  INLINE_STYLES.flatMap(({ rank, pattern }) => {
    const body = text.slice(from, to);
    return runs(body, pattern).flatMap((run) =>
      run.map((label, at) => {
        const next = run[at + 1];
        const end = next?.index ?? lastItemEnd(body, run);
        const trimmed = label.index + body.slice(label.index, end).trimEnd().length;
        return { label: label[0], rank, span: canonicalSpan(from + label.index, from + trimmed), paragraph };
      }),
    );
  });

type LabelMatch = RegExpExecArray;

const valueOf = (match: LabelMatch | undefined): number => labelValue(match?.[1] ?? '') ?? 0;

/** Runs 1, 2, 3 … of labels; a new 1 begins a new run, and so does the label at the head of the text. */
const runs = (body: string, pattern: RegExp): readonly (readonly LabelMatch[])[] => {
  const found: LabelMatch[][] = [];
  for (const match of body.matchAll(pattern)) {
    const value = valueOf(match);
    if (!MAY_PRECEDE.test(body.slice(Math.max(0, match.index - 3), match.index))) continue;
    const run = found.at(-1);
    if (value === 1 || match.index === 0) found.push([match]);
    else if (run !== undefined && value === valueOf(run[0]) + run.length) run.push(match);
  }
  return found.filter((run) => run.length >= 2);
};

const lastItemEnd = (body: string, run: readonly LabelMatch[]): number => {
  const last = run.at(-1)?.index ?? 0;
  const others = run.slice(0, -1).map((label, at) => body.slice(label.index, run[at + 1]?.index).trimEnd());
  const oneSentence = others.every((item) => item.search(/[。；;]/) === item.length - 1);
  const stop = body.slice(last).search(/。/);
  return oneSentence && stop >= 0 ? last + stop + 1 : body.length;
};
