import type { ComparisonRow, Passage } from '../../../core/report/comparison-view/comparison-view.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowPlace } from './comparison-state.ts';

const sameWords = (passage: Passage): string =>
  passage.runs.flatMap(({ change, text }) => (change === 'same' ? [text] : [])).join('');

/**
 * Where the other half of moved text stands: the sentence that is shown alone on the other side, in the row of the
 * clause named, and that names this one's clause. Of several the one with the same unchanged words. The row of the
 * clause where none is shown; null where there is no such clause.
 */
export const movedCounterpart = (
  rows: readonly ComparisonRow[],
  { row, sentence }: { readonly row: number; readonly sentence: number },
  from: ComparisonSide,
): RowPlace | null => {
  const here = rows[row]?.sentences[sentence];
  const passage = here?.[from] ?? null;
  if (here?.elsewhere === undefined || passage === null) return null;
  const to = from === 'superior' ? 'reviewed' : 'superior';
  const inClause = rows.flatMap((other, index) =>
    other[to].some(({ label }) => label === here.elsewhere) ? [{ other, index }] : [],
  );
  const halves = inClause.flatMap(({ other, index }) =>
    other.sentences.flatMap((half, at) => {
      const there = half[to];
      const isHalf = there !== null && half[from] === null && half.elsewhere === passage.clause;
      return isHalf && there.clause === here.elsewhere
        ? [{ place: { row: index, sentence: at }, words: sameWords(there) }]
        : [];
    }),
  );
  const words = sameWords(passage);
  const best = halves.find((half) => half.words === words) ?? halves[0];
  if (best !== undefined) return best.place;
  const [clause] = inClause;
  return clause === undefined ? null : { row: clause.index, sentence: null };
};
