import { useState, type RefObject } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useWorkbench } from '../workbench.ts';
import { AbovePanel, type AboveQuestion } from './above-panel.tsx';
import { SelectionBubble } from './selection-bubble.tsx';

interface AskAboveProps {
  readonly within: RefObject<HTMLElement | null>;
  readonly document: DocumentId;
}

/** In the reader: where selected words stand in the superiors of the document that is open. */
export const AskAbove = ({ within, document }: AskAboveProps) => {
  const { go } = useWorkbench();
  const [question, setQuestion] = useState<AboveQuestion | null>(null);
  return (
    <>
      <SelectionBubble
        within={within}
        onAsk={({ words }) => {
          setQuestion({ words, document, opposite: null });
        }}
      />
      {question !== null && (
        <AbovePanel
          question={question}
          onOpen={({ document: found, start, end }) => {
            setQuestion(null);
            go({ kind: 'reader', document: found, target: { start, end } });
          }}
          onClose={() => {
            setQuestion(null);
          }}
        />
      )}
    </>
  );
};
