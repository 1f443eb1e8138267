import type { FindingId } from '../../../core/model/ids.ts';
import type { ComparisonRow, SentenceRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import type { Detail } from '../../../core/report/shown-part.ts';
import {
  rowState,
  sentenceState,
  shownFindings,
  type FindingsById,
  type PickedKinds,
  type RowState,
} from './difference-filter.ts';

/** A row as the list draws it. `index` counts the rows of the comparison, folded or not. */
export interface ClauseItem {
  readonly kind: 'clause';
  readonly index: number;
  readonly row: ComparisonRow;
  readonly state: RowState;
  readonly open: boolean;
  readonly shown: readonly FindingReport[];
  /** Findings of the row that the filter leaves out. */
  readonly hidden: number;
}

/** Neighbouring rows without a difference, drawn as one line. */
export interface FoldedItem {
  readonly kind: 'folded';
  readonly items: readonly ClauseItem[];
}

/** Begin of a section of the reviewed document. */
export interface SectionItem {
  readonly kind: 'section';
  readonly label: string;
  /** Heading of the section in the reviewed document, where it has one. */
  readonly heading: string | null;
}

export type ComparisonItem = ClauseItem | FoldedItem | SectionItem;

export interface ItemOptions {
  readonly detail: Detail;
  readonly picked: PickedKinds;
  readonly foldSame: boolean;
  /** Headings of the reviewed document's sections by label. */
  readonly headings: ReadonlyMap<string, string>;
  /** Rows that a person opened or closed by hand, against what the state would do. */
  readonly toggled: ReadonlyMap<string, boolean>;
}

const clauseItem = (
  row: ComparisonRow,
  index: number,
  findings: FindingsById,
  options: ItemOptions,
): ClauseItem => {
  const state = rowState(row, findings, options.picked);
  const shown = shownFindings(row.findings, findings, options.picked);
  return {
    kind: 'clause',
    index,
    row,
    state,
    open: options.toggled.get(row.id) ?? (options.detail !== 'clause' && state === 'different'),
    shown,
    hidden: row.findings.length - shown.length,
  };
};

/** Rows of a comparison as list items: section heads, rows, and rows without differences folded together. */
export const comparisonItems = (
  rows: readonly ComparisonRow[],
  findings: FindingsById,
  options: ItemOptions,
): readonly ComparisonItem[] => {
  const items: ComparisonItem[] = [];
  let section: string | null = null;
  let folded: ClauseItem[] = [];
  const closeFold = (): void => {
    if (folded.length > 0) items.push({ kind: 'folded', items: folded });
    folded = [];
  };
  rows.forEach((row, index) => {
    // A superior clause between two of the reviewed document's does not begin a section.
    const label = row.reviewed[0]?.section ?? null;
    if (label !== null && label !== section) {
      closeFold();
      section = label;
      items.push({ kind: 'section', label, heading: options.headings.get(label) ?? null });
    }
    const item = clauseItem(row, index, findings, options);
    if (options.foldSame && item.state !== 'different' && options.toggled.get(row.id) !== true) {
      folded.push(item);
      return;
    }
    closeFold();
    items.push(item);
  });
  closeFold();
  return items;
};

/** Where the list shows a row: its own item, or the fold that hides it. */
export const itemIndexOfRow = (items: readonly ComparisonItem[], rowIndex: number): number =>
  items.findIndex((item) => {
    if (item.kind === 'clause') return item.index === rowIndex;
    return item.kind === 'folded' && item.items.some(({ index }) => index === rowIndex);
  });

/** Sentences of an open row; neighbours that are the same on both sides can be drawn as one line. */
export type SentenceItem =
  | {
      readonly kind: 'sentence';
      readonly index: number;
      readonly sentence: SentenceRow;
      readonly state: RowState;
      readonly shown: readonly FindingReport[];
    }
  | { readonly kind: 'folded'; readonly from: number; readonly count: number };

/** At least so many neighbours without a difference are worth folding; fewer give context. */
const SENTENCES_WORTH_FOLDING = 3;

/**
 * Sentences of a row, neighbours that are the same on both sides folded together; under a filter also those
 * that have no difference of the kinds picked.
 */
export const sentenceItems = (
  row: ComparisonRow,
  findings: FindingsById,
  picked: PickedKinds,
  unfolded: boolean,
): readonly SentenceItem[] => {
  const all = row.sentences.map((sentence, index) => ({
    kind: 'sentence' as const,
    index,
    sentence,
    state: sentenceState(sentence, findings, picked),
    shown: shownFindings(sentence.findings, findings, picked),
  }));
  const foldable = (item: (typeof all)[number] | undefined): boolean =>
    item !== undefined && (picked.size === 0 ? item.state === 'identical' : item.state !== 'different');
  const worth = picked.size === 0 ? SENTENCES_WORTH_FOLDING : 1;
  if (unfolded) return all;
  const items: SentenceItem[] = [];
  let start = 0;
  while (start < all.length) {
    let end = start;
    while (foldable(all[end])) end += 1;
    if (end - start >= worth) {
      items.push({ kind: 'folded', from: start, count: end - start });
      start = end;
    } else {
      items.push(...all.slice(start, Math.max(end, start + 1)));
      start = Math.max(end, start + 1);
    }
  }
  return items;
};

/** A place that next/previous difference stops at. `sentence` is null where the whole clause is meant. */
export interface DifferenceStop {
  readonly row: number;
  readonly sentence: number | null;
  readonly finding: FindingId | null;
}

/** Findings of a row that belong to no sentence of it. */
export const clauseFindings = (row: ComparisonRow): readonly FindingId[] => {
  const inSentences = new Set(row.sentences.flatMap((sentence) => sentence.findings));
  return row.findings.filter((id) => !inSentences.has(id));
};

/** Every difference under the filter, in reading order, each once: at the first place that it stands at. */
export const differenceStops = (
  rows: readonly ComparisonRow[],
  findings: FindingsById,
  picked: PickedKinds,
): readonly DifferenceStop[] => {
  const seen = new Set<FindingId>();
  const stopsAt = (ids: readonly FindingId[], place: Pick<DifferenceStop, 'row' | 'sentence'>) =>
    shownFindings(ids, findings, picked)
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map(({ id }): DifferenceStop => ({ ...place, finding: id }));
  return rows.flatMap((row, index): readonly DifferenceStop[] => {
    const isAlone = shownFindings(row.findings, findings, picked).length === 0;
    if (isAlone && rowState(row, findings, picked) === 'different')
      return [{ row: index, sentence: null, finding: null }];
    return [
      ...stopsAt(clauseFindings(row), { row: index, sentence: null }),
      ...row.sentences.flatMap((sentence, at) => stopsAt(sentence.findings, { row: index, sentence: at })),
    ];
  });
};

/** Compares places in reading order. */
const isAfter = (a: DifferenceStop, b: { readonly row: number; readonly sentence: number | null }): boolean =>
  a.row > b.row || (a.row === b.row && (a.sentence ?? -1) > (b.sentence ?? -1));

/**
 * The stop before or after the one named (by index), or, where none is current, the first after or the last
 * before the place. It goes round at the ends.
 */
export const stepStop = (
  stops: readonly DifferenceStop[],
  current: number | null,
  place: { readonly row: number; readonly sentence: number | null },
  step: 1 | -1,
): number | null => {
  if (stops.length === 0) return null;
  if (current !== null) return (current + step + stops.length) % stops.length;
  const next = stops.findIndex((stop) => isAfter(stop, place));
  if (step === 1) return next === -1 ? 0 : next;
  const before = (next === -1 ? stops.length : next) - 1;
  return before < 0 ? stops.length - 1 : before;
};

/** Every row and sentence that is on the list now, for walking by arrow keys. */
export const reachablePlaces = (
  items: readonly ComparisonItem[],
  findings: FindingsById,
  picked: PickedKinds,
  unfolded: ReadonlySet<string>,
): readonly { readonly row: number; readonly sentence: number | null }[] =>
  items.flatMap((item) => {
    if (item.kind !== 'clause') return [];
    const head = { row: item.index, sentence: null };
    if (!item.open) return [head];
    const sentences = sentenceItems(item.row, findings, picked, unfolded.has(item.row.id));
    return [
      head,
      ...sentences.flatMap((entry) =>
        entry.kind === 'sentence' ? [{ row: item.index, sentence: entry.index }] : [],
      ),
    ];
  });
