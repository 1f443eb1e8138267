import { useState, type RefObject } from 'react';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { NearPassageReport } from '../../../../core/report/near-passages-report.ts';
import { AbovePanel, type AboveQuestion } from '../../above/above-panel.tsx';
import { SelectionBubble } from '../../above/selection-bubble.tsx';
import { useWorkbench } from '../../workbench.ts';
import type { Evidence } from '../comparison-side.ts';

interface AskAboveInComparisonProps {
  readonly within: RefObject<HTMLElement | null>;
  readonly view: ComparisonView;
  readonly onEvidence: (evidence: Evidence) => void;
}

const NOWHERE = { passage: null, near: null } as const;

/** Where words of one side stand in the other document and in every superior; a click shows the source text. */
export const AskAboveInComparison = ({ within, view, onEvidence }: AskAboveInComparisonProps) => {
  const { go } = useWorkbench();
  const [question, setQuestion] = useState<AboveQuestion | null>(null);
  const { superior, reviewed } = view;
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
          const [own, other] = isSuperior ? [superior, reviewed] : [reviewed, superior];
          setQuestion({ words, document: own.id, opposite: other.id });
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
