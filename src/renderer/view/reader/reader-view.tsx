import { ReadOutlined } from '@ant-design/icons';
import { Checkbox, Segmented, Skeleton, Tag } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ElementType } from '../../../core/model/element.ts';
import type { DocumentContent, LibraryDocument } from '../../store/library-store.ts';
import { elementKindOrder, elementKinds } from '../element-kinds.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FindBar } from '../search/find-bar.tsx';
import type { FindMatch } from '../search/find-matches.ts';
import { listName } from '../shown-name.ts';
import { useDocumentContent } from '../use-document-content.ts';
import { useWorkbench } from '../workbench.ts';
import { DocumentFacts } from './document-facts.tsx';
import { documentOutline, outlineEntryAt } from './document-outline.ts';
import { markStretch } from './mark-stretch.tsx';
import { sourceLines } from './source-lines.ts';
import { documentMarks } from './source-marks.ts';
import { SourceText } from './source-text.tsx';
import { StructureTree } from './structure-tree.tsx';
import { useSourceCopy } from './use-source-copy.ts';
import './reader.css';

/** One document: its structure beside the text as it is in the file, values and repairs marked. */
export const ReaderView = () => {
  const { reader } = useMessages();
  const { visit, documentOf } = useWorkbench();
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
  return <OpenReader key={document.id} document={document} content={content} />;
};

const valueKinds = elementKindOrder.filter((kind) => kind !== 'obligation');

interface OpenReaderProps {
  readonly document: LibraryDocument;
  readonly content: DocumentContent;
}

const OpenReader = ({ document, content }: OpenReaderProps) => {
  const messages = useMessages();
  const { reader, library } = messages;
  const { visit, go } = useWorkbench();
  const { report, elements, sourceText } = content;
  const [side, setSide] = useState<'structure' | 'facts'>('structure');
  const [shownElements, setShownElements] = useState<ReadonlySet<ElementType>>(new Set(valueKinds));
  const [repairsShown, setRepairsShown] = useState(true);
  const body = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => documentOutline(report), [report]);
  const lines = useMemo(() => sourceLines(sourceText), [sourceText]);
  const marks = useMemo(() => documentMarks(report, elements, sourceText), [report, elements, sourceText]);
  const texts = useMemo(
    () => lines.map(({ start, end }) => ({ key: `line/${start}`, text: sourceText.slice(start, end) })),
    [lines, sourceText],
  );
  const { target } = visit.places.reader;
  // Without a place to show, the reader begins where the document begins: a file may hold several.
  const begin = useMemo(() => {
    const start = outline[0]?.start ?? 0;
    return { start, end: start };
  }, [outline]);
  const [scrolledTo, setScrolledTo] = useState(begin.start);
  const draw = useMemo(
    () => markStretch({ elements: shownElements, repairs: repairsShown }, messages),
    [shownElements, repairsShown, messages],
  );
  const goTo = useCallback(
    (place: { readonly start: number; readonly end: number }) => {
      go({ kind: 'reader', document: document.id, target: { start: place.start, end: place.end } });
    },
    [go, document.id],
  );
  const onCopy = useSourceCopy(report);
  const toggleElement = (kind: ElementType, on: boolean): void => {
    setShownElements(new Set(valueKinds.filter((other) => (other === kind ? on : shownElements.has(other)))));
  };
  const reveal = ({ key, from, to }: FindMatch): void => {
    const start = Number(key.slice('line/'.length));
    goTo({ start: start + from, end: start + to });
  };
  return (
    <div className="view reader-view" ref={body}>
      <div className="reader-head">
        <h1 lang="zh-CN">{report.title ?? listName(document)}</h1>
        <div className="reader-facts-line">
          {report.status === 'draft' && <Tag color="gold">{library.draft}</Tag>}
          <span>{report.docNumber ?? library.noDocNumber}</span>
          <span>{reader.clauseCount(document.clauses)}</span>
          <span>{reader.repairCount(report.repairs.length)}</span>
        </div>
        <div className="reader-legend" role="group" aria-label={reader.legend}>
          {valueKinds.map((kind) => (
            <Checkbox
              key={kind}
              checked={shownElements.has(kind)}
              onChange={(event) => {
                toggleElement(kind, event.target.checked);
              }}
            >
              <span
                className={`element-mark ${elementKinds[kind].className}`}
                data-sign={elementKinds[kind].sign}
              >
                {messages.element[kind]}
              </span>
            </Checkbox>
          ))}
          <Checkbox
            checked={repairsShown}
            onChange={(event) => {
              setRepairsShown(event.target.checked);
            }}
          >
            <span className="mark-repair">{reader.repairs}</span>
          </Checkbox>
        </div>
      </div>
      <div className="reader-body">
        <FindBar within={body} texts={texts} onReveal={reveal} />
        <div className="reader-side">
          <Segmented
            block
            size="small"
            value={side}
            onChange={setSide}
            options={[
              { value: 'structure', label: reader.structure },
              { value: 'facts', label: reader.facts },
            ]}
          />
          {side === 'structure' ? (
            <StructureTree outline={outline} current={outlineEntryAt(outline, scrolledTo)} onGo={goTo} />
          ) : (
            <DocumentFacts report={report} />
          )}
        </div>
        <SourceText
          text={sourceText}
          lines={lines}
          marks={marks}
          target={target ?? begin}
          drawStretch={draw}
          label={report.title ?? listName(document)}
          onScrolledTo={setScrolledTo}
          onCopy={onCopy}
        />
      </div>
    </div>
  );
};
