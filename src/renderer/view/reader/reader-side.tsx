import { Segmented } from 'antd';
import { useState } from 'react';
import type { DocumentContent } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UnplacedList } from './correct/unplaced-list.tsx';
import type { ChosenPlace } from './correct/use-chosen-place.ts';
import { DocumentFacts } from './document-facts.tsx';
import type { OutlineEntry } from './document-outline.ts';
import { RepairList } from './repair-list.tsx';
import type { SourceRange } from './source-marks.ts';
import { StructureTree } from './structure-tree.tsx';

interface ReaderSideProps {
  readonly content: DocumentContent;
  readonly outline: readonly OutlineEntry[];
  readonly current: OutlineEntry | null;
  readonly chosen: ChosenPlace;
  readonly onGo: (range: SourceRange) => void;
}

/** Beside the text: its structure, what the file says of itself, or what was repaired. */
export const ReaderSide = ({ content, outline, current, chosen, onGo }: ReaderSideProps) => {
  const { reader } = useMessages();
  const [side, setSide] = useState<'structure' | 'facts' | 'repairs'>('structure');
  const { report, corrections, sourceText } = content;
  const { range, places, words } = chosen;
  return (
    <div className="reader-side">
      <Segmented
        block
        size="small"
        value={side}
        onChange={setSide}
        options={[
          { value: 'structure', label: reader.structure },
          { value: 'facts', label: reader.facts },
          { value: 'repairs', label: reader.repairs },
        ]}
      />
      <UnplacedList
        unplaced={corrections.unplaced}
        chosen={places[0] ?? null}
        selected={words}
        corrections={chosen.corrections}
      />
      {side === 'structure' && (
        <StructureTree
          outline={outline}
          current={current}
          corrected={corrections.places}
          menu={chosen.menu}
          onGo={onGo}
          onKeyDown={chosen.onKeyDown}
        />
      )}
      {side === 'facts' && <DocumentFacts content={content} corrections={chosen.corrections} onGo={onGo} />}
      {side === 'repairs' && (
        <RepairList
          repairs={report.repairs}
          sourceText={sourceText}
          current={report.repairs.find(({ start }) => start === range?.start) ?? null}
          onGo={onGo}
        />
      )}
    </div>
  );
};
