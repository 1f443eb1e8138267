import { Segmented } from 'antd';
import { useState } from 'react';
import type { DocumentContent, LibraryDocument } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UnplacedList } from './correct/unplaced-list.tsx';
import type { ChosenPlace } from './correct/use-chosen-place.ts';
import { DocumentFacts } from './document-facts.tsx';
import { ElementSideList } from './elements/element-side-list.tsx';
import type { ChosenElement } from './elements/use-chosen-element.ts';
import type { OutlineEntry } from './document-outline.ts';
import { RepairList } from './repair-list.tsx';
import type { SourceRange } from './source-marks.ts';
import { StructureTree } from './structure-tree.tsx';

interface ReaderSideProps {
  readonly document: LibraryDocument;
  readonly content: DocumentContent;
  readonly outline: readonly OutlineEntry[];
  readonly current: OutlineEntry | null;
  readonly chosen: ChosenPlace;
  readonly chosenElement: ChosenElement;
  /** Offset in the source text of what is in front of the reader. */
  readonly position: number;
  readonly onGo: (range: SourceRange) => void;
}

/** Beside the text: its structure, its elements, what the file says of itself, or what was repaired. */
export const ReaderSide = (props: ReaderSideProps) => {
  const { content, outline, current, chosen, onGo } = props;
  const { reader, elementCorrection } = useMessages();
  const [side, setSide] = useState<'structure' | 'elements' | 'facts' | 'repairs'>('structure');
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
          { value: 'elements', label: elementCorrection.list },
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
      {side === 'elements' && (
        <ElementSideList
          document={props.document}
          content={content}
          chosen={props.chosenElement}
          position={props.position}
          onGo={onGo}
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
