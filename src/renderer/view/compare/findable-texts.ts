import { DOCUMENT_SIDES } from '../../../core/model/document-side.ts';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindableText } from '../search/find-matches.ts';
import { passageKey } from './row-keys.ts';

/** The text of every passage of the comparison, superior before reviewed, in the order of the rows. */
export const findableTexts = (rows: readonly ComparisonRow[]): readonly FindableText[] =>
  rows.flatMap((row, rowIndex) =>
    row.sentences.flatMap((sentence, index) =>
      DOCUMENT_SIDES.flatMap((side) => {
        const passage = sentence[side];
        if (passage === null) return [];
        return [
          { key: passageKey(rowIndex, index, side), text: passage.runs.map(({ text }) => text).join('') },
        ];
      }),
    ),
  );
