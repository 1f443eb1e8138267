import type { ShownPart } from '../../../core/report/shown-part.ts';
import { sentenceItems, type ComparisonItem } from './comparison-items.ts';
import type { ComparisonState } from './comparison-state.ts';
import { isShown, type FindingsById } from './difference-filter.ts';

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
  findings: [...findings.values()].filter((finding) => isShown(finding, picked)).map(({ id }) => id),
  picked: [...picked],
});
