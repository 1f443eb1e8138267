import { useState, type RefObject } from 'react';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { NearPassageReport } from '../../../../core/report/near-passages-report.ts';
import { AbovePanel, type AboveQuestion } from '../../above/above-panel.tsx';
import { SelectionBubble } from '../../above/selection-bubble.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { useCommands } from '../../shell/commands.tsx';
import { useReport } from '../../shell/use-report.ts';
import { useWorkbench } from '../../workbench.ts';
import type { ComparisonSide, Evidence } from '../comparison-side.ts';
import type { RowPlace } from '../comparison-state.ts';

interface AskAboveInComparisonProps {
  readonly within: RefObject<HTMLElement | null>;
  readonly view: ComparisonView;
  /** Its sentence is asked about by key where nothing is selected. */
  readonly place: RowPlace;
  readonly onEvidence: (evidence: Evidence) => void;
}

const NOWHERE = { passage: null, near: null } as const;

/** Where words of one side stand in the other document and in every superior; a click shows the source text. */
export const AskAboveInComparison = ({ within, view, place, onEvidence }: AskAboveInComparisonProps) => {
  const { go } = useWorkbench();
  const report = useReport();
  const { above } = useMessages();
  const [question, setQuestion] = useState<AboveQuestion | null>(null);
  const { superior, reviewed } = view;
  const ask = (side: ComparisonSide, words: string): void => {
    const [own, other] = side === 'superior' ? [superior, reviewed] : [reviewed, superior];
    setQuestion({ words, document: own.id, opposite: other.id });
  };
  useCommands({
    above: () => {
      if (window.getSelection()?.isCollapsed === false) return false;
      const sentence = view.rows[place.row]?.sentences[place.sentence ?? -1];
      const side = sentence?.reviewed ? 'reviewed' : 'superior';
      const passage = sentence?.[side];
      if (passage) ask(side, passage.runs.map(({ text }) => text).join(''));
      else report.told(above.nothingChosen);
      return true;
    },
  });
  const open = ({ document, start, end }: NearPassageReport): void => {
    const passage = { start, end };
    if (document === superior.id) onEvidence({ superior: { passage, near: start }, reviewed: NOWHERE });
    else if (document === reviewed.id) onEvidence({ superior: NOWHERE, reviewed: { passage, near: start } });
    else {
      setQuestion(null);
      go({ kind: 'reader', document, target: passage });
    }
  };
  return (
    <>
      <SelectionBubble
        within={within}
        onAsk={({ words, element }) => {
          const isSuperior = element.closest('[data-side]')?.getAttribute('data-side') === 'superior';
          ask(isSuperior ? 'superior' : 'reviewed', words);
        }}
      />
      {question !== null && (
        <AbovePanel
          question={question}
          onOpen={open}
          onClose={() => {
            setQuestion(null);
          }}
        />
      )}
    </>
  );
};
