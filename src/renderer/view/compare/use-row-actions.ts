import { useMemo, type Dispatch } from 'react';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { citedFinding, citedPair, type CitedPassage } from '../citation-text.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useCopy } from '../shell/use-copy.ts';
import { findingSides, evidenceAt, type ComparisonSide, type Evidence } from './comparison-side.ts';
import type { ComparisonAction } from './comparison-state.ts';
import { placeOfClause, placeOfPassage } from './counterpart-place.ts';
import type { RowActions } from './row-actions.ts';
import { passageKey, placeOfPassageKey } from './row-keys.ts';
import { citedPassageAt } from './use-cited-copy.ts';

/** What clicks in the rows and on the filter do; the same object as long as the comparison is. */
export const useRowActions = (
  view: ComparisonView,
  dispatch: Dispatch<ComparisonAction>,
  showEvidence: (evidence: Evidence | null) => void,
): RowActions => {
  const messages = useMessages();
  const language = useLanguage();
  const copy = useCopy();
  return useMemo(() => {
    const { rows } = view;
    const moveTo = (row: number, sentence: number | null, finding: string | null = null): void => {
      const found = view.report.findings.find(({ id }) => id === finding)?.id ?? null;
      dispatch({
        kind: 'move',
        place: { row, sentence },
        id: rows[row]?.id ?? '',
        finding: found,
        scroll: false,
      });
    };
    const passageText = (row: number, sentence: number, side: ComparisonSide): CitedPassage | null => {
      const runs = rows[row]?.sentences[sentence]?.[side]?.runs ?? [];
      return citedPassageAt(view, passageKey(row, sentence, side), runs.map(({ text }) => text).join(''));
    };
    const citeFinding = (finding: FindingReport): string => {
      const sides = findingSides(finding);
      const row = rows.find(({ findings }) => findings.includes(finding.id));
      const cited = (side: ComparisonSide): CitedPassage | null => {
        const { clause, quote } = sides[side];
        if (quote === null) return null;
        const section = row?.[side].find(({ label }) => label === clause)?.section ?? null;
        return { document: view[side], section, clause, quote: quote.quote };
      };
      return citedFinding(
        finding,
        language,
        { superior: cited('superior'), reviewed: cited('reviewed') },
        messages,
      );
    };
    return {
      toggle: (id, open) => {
        dispatch({ kind: 'toggle_row', id, open });
      },
      unfoldSentences: (id) => {
        dispatch({ kind: 'unfold_sentences', id });
      },
      moveTo,
      openSentence: (row, sentence) => {
        moveTo(row, sentence);
        showEvidence(evidenceAt(view, row, sentence));
      },
      openValue: (passage, side, target) => {
        const { row, sentence } = placeOfPassageKey(passage);
        moveTo(row, sentence);
        showEvidence(evidenceAt(view, row, sentence, { [side]: target }));
      },
      openFinding: (finding) => {
        const row = rows.findIndex(({ findings }) => findings.includes(finding.id));
        const sentence =
          rows[row]?.sentences.findIndex(({ findings }) => findings.includes(finding.id)) ?? -1;
        if (row !== -1) moveTo(row, sentence === -1 ? null : sentence, finding.id);
        const { superior, reviewed } = findingSides(finding);
        showEvidence(
          evidenceAt(view, row, sentence === -1 ? null : sentence, {
            superior: superior.quote,
            reviewed: reviewed.quote,
          }),
        );
      },
      citeFinding,
      copyFinding: (finding) => {
        copy(citeFinding(finding));
      },
      copySentence: (row, sentence) => {
        copy(
          citedPair(passageText(row, sentence, 'superior'), passageText(row, sentence, 'reviewed'), messages),
        );
      },
      goToCounterpart: (side, offset) => {
        const place = placeOfPassage(rows, side, offset) ?? placeOfClause(rows, side, offset);
        if (place === null) return;
        const id = rows[place.row]?.id ?? '';
        dispatch({ kind: 'unfold_sentences', id });
        dispatch({ kind: 'move', place, id, finding: null, scroll: true });
      },
    };
  }, [view, dispatch, showEvidence, copy, messages, language]);
};
