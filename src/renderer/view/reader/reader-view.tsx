import { ReadOutlined } from '@ant-design/icons';
import { Dropdown, Skeleton } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { DocumentContent, LibraryDocument } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FindBar } from '../search/find-bar.tsx';
import type { FindMatch } from '../search/find-matches.ts';
import { listName } from '../shown-name.ts';
import { useDocumentContent } from '../use-document-content.ts';
import { useWorkbench } from '../workbench.ts';
import { AskAbove } from '../above/ask-above.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { useChosenPlace } from './correct/use-chosen-place.ts';
import { documentOutline, outlineEntryAt } from './document-outline.ts';
import { ElementDialog } from './elements/element-dialog.tsx';
import { useChosenElement } from './elements/use-chosen-element.ts';
import { useElementMenu } from './elements/use-element-menu.ts';
import { firstShownKinds, markStretch, shownMarks, type ShownMarks } from './mark-stretch.tsx';
import { ReaderHead } from './reader-head.tsx';
import { ReaderSide } from './reader-side.tsx';
import { sourceLines } from './source-lines.ts';
import { correctionMarks, documentMarks, type SourceRange } from './source-marks.ts';
import { SourceText } from './source-text.tsx';
import { useRepairWalk } from './use-repair-walk.ts';
import { useSourceCopy } from './use-source-copy.ts';
import './reader.css';

/** One document: its structure beside the text as it is in the file, values and repairs marked. */
export const ReaderView = () => {
  const { reader } = useMessages();
  const { visit, documentOf } = useWorkbench();
  const [shown, setShown] = useState<ShownMarks>({ elements: firstShownKinds, repairs: true });
  const document = documentOf(visit.places.reader.document);
  const content = useDocumentContent(document?.id ?? null);
  if (document === null) {
    return (
      <div className="view view-empty">
        <ReadOutlined aria-hidden />
        <strong>{reader.emptyTitle}</strong>
        <p>{reader.emptyText}</p>
      </div>
    );
  }
  if (!content) {
    return (
      <div className="view view-empty" role="status">
        {content === null ? <p>{reader.noText}</p> : <Skeleton active />}
      </div>
    );
  }
  return (
    <OpenReader key={document.id} document={document} content={content} shown={shown} onShow={setShown} />
  );
};

interface OpenReaderProps {
  readonly document: LibraryDocument;
  readonly content: DocumentContent;
  readonly shown: ShownMarks;
  readonly onShow: (shown: ShownMarks) => void;
}

const OpenReader = ({ document, content, shown, onShow }: OpenReaderProps) => {
  const messages = useMessages();
  const { visit, go } = useWorkbench();
  const { report, elements, sourceText, corrections } = content;
  const body = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => documentOutline(report), [report]);
  const lines = useMemo(() => sourceLines(sourceText), [sourceText]);
  const marks = useMemo(
    () => [...documentMarks(report, elements, sourceText), ...correctionMarks(corrections)],
    [report, elements, sourceText, corrections],
  );
  const texts = useMemo(
    () => lines.map(({ start, end }) => ({ key: `line/${start}`, text: sourceText.slice(start, end) })),
    [lines, sourceText],
  );
  const { target } = visit.places.reader;
  // Without a place to show, the reader begins where the document begins: a file may hold several.
  const beginStart = outline[0]?.start ?? 0;
  const begin = useMemo(() => ({ start: beginStart, end: beginStart }), [beginStart]);
  const [scrolledTo, setScrolledTo] = useState(beginStart);
  const draw = useMemo(() => markStretch(messages), [messages]);
  const drawnMarks = useMemo(() => shownMarks(marks, shown), [marks, shown]);
  const goTo = useCallback(
    (place: SourceRange) => {
      go({ kind: 'reader', document: document.id, target: { start: place.start, end: place.end } });
    },
    [go, document.id],
  );
  const chosen = useChosenPlace({ content, outline, lines, target });
  const chosenElement = useChosenElement(content, chosen.words, target);
  const menu = useElementMenu(chosenElement, chosen.menu);
  const actors = useMemo(() => [...new Set(elements.flatMap(({ subject }) => subject ?? []))], [elements]);
  const position = chosen.range?.start ?? scrolledTo;
  const onCopy = useSourceCopy(report);
  const reveal = ({ key, from, to }: FindMatch): void => {
    const start = Number(key.slice('line/'.length));
    goTo({ start: start + from, end: start + to });
  };
  useRepairWalk(report.repairs, chosen.range ?? begin, goTo);
  return (
    <div className="view reader-view" ref={body}>
      <ReaderHead document={document} report={report} elements={elements} shown={shown} onShow={onShow} />
      <div className="reader-body">
        <FindBar within={body} texts={texts} onReveal={reveal} />
        <ReaderSide
          document={document}
          content={content}
          outline={outline}
          current={outlineEntryAt(outline, position)}
          chosen={chosen}
          chosenElement={chosenElement}
          position={position}
          onGo={goTo}
        />
        <AskAbove within={body} document={document.id} />
        <div className="reader-source">
          <ChosenBar place={chosen} element={chosenElement} />
          <Dropdown menu={menu} trigger={['contextMenu']}>
            <div
              className="reader-text"
              onMouseUp={chosenElement.onPress}
              onContextMenu={chosenElement.onPress}
            >
              <SourceText
                text={sourceText}
                lines={lines}
                marks={drawnMarks}
                target={target ?? begin}
                chosen={chosen.range?.start ?? null}
                drawStretch={draw}
                label={report.title ?? listName(document)}
                onScrolledTo={setScrolledTo}
                onCopy={onCopy}
                onChoose={chosen.onChoose}
                onKeyDown={(event) => {
                  if (!chosenElement.onKeyDown(event)) chosen.onKeyDown(event);
                }}
              />
            </div>
          </Dropdown>
        </div>
      </div>
      {chosenElement.dialog !== null && (
        <ElementDialog
          quote={chosenElement.dialog.place.quote}
          isNew={chosenElement.dialog.isNew}
          first={chosenElement.dialog.first}
          read={chosenElement.dialog.read}
          actors={actors}
          onSave={chosenElement.save}
          onClose={chosenElement.close}
        />
      )}
    </div>
  );
};
