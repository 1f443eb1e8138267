import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { ShownPart } from '../../../core/report/shown-part.ts';
import { sentenceItems, type ComparisonItem } from './comparison-items.ts';
import type { ComparisonState } from './comparison-state.ts';
import { isShown, type FindingsById, type PickedKinds } from './difference-filter.ts';

const shownIds = (findings: FindingsById, picked: PickedKinds): ShownPart['findings'] =>
  [...findings.values()].filter((finding) => isShown(finding, picked)).map(({ id }) => id);

/** What the list shows, as the printed report needs it: rows and sentences that are not folded, findings picked. */
export const partOnScreen = (
  findings: FindingsById,
  items: readonly ComparisonItem[],
  { detail, picked, unfolded }: Pick<ComparisonState, 'detail' | 'picked' | 'unfolded'>,
): ShownPart => ({
  detail,
  rows: items.flatMap((item) => {
    if (item.kind !== 'clause') return [];
    const { row, open } = item;
    const drawn = open ? sentenceItems(row, findings, picked, unfolded.has(row.id)) : null;
    const sentences = drawn?.flatMap((one) => (one.kind === 'sentence' ? [one.index] : [])) ?? null;
    return [{ id: row.id, sentences }];
  }),
  findings: shownIds(findings, picked),
  picked: [...picked],
});

/** The same of whole documents: every sentence, the differences under the filter. */
export const wholeOnScreen = (
  rows: readonly ComparisonRow[],
  findings: FindingsById,
  picked: PickedKinds,
): ShownPart => ({
  detail: 'sentence',
  rows: rows.map(({ id, sentences }) => ({ id, sentences: [...sentences.keys()] })),
  findings: shownIds(findings, picked),
  picked: [...picked],
});
