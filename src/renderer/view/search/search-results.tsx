import { useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import type { SearchHitReport, SearchReport } from '../../../core/report/contract/contract.ts';
import { citedQuote, clauseReference } from '../citation-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { isComposing } from '../shell/shortcuts.ts';
import { listName, shownName } from '../shown-name.ts';
import { useVirtualRows } from '../virtual-rows.ts';
import { useWorkbench } from '../workbench.ts';
import { FindBar } from './find-bar.tsx';
import type { FindMatch } from './find-matches.ts';
import { resultLines, snippetRuns } from './search-groups.ts';

const HIT_HEIGHT = 76;

interface SearchResultsProps {
  readonly report: SearchReport;
  readonly focusTarget: RefObject<HTMLDivElement | null>;
}

/** Hits by document. Arrow keys choose, Enter opens the clause in its source text. */
export const SearchResults = ({ report, focusTarget }: SearchResultsProps) => {
  const messages = useMessages();
  const { search, library } = messages;
  const { go, documentOf } = useWorkbench();
  const [chosen, setChosen] = useState(0);
  const own = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => resultLines(report.hits), [report]);
  const texts = useMemo(
    () => report.hits.map((hit, index) => ({ key: `hit/${index}`, text: hit.snippet })),
    [report],
  );
  const rows = useVirtualRows({
    count: lines.length,
    scroller: focusTarget,
    estimate: () => HIT_HEIGHT,
    keyOf: (index) => {
      const line = lines[index];
      return line?.kind === 'hit'
        ? `${line.hit.document}/${line.hit.start}`
        : `document/${line?.document ?? index}`;
    },
  });
  const choose = (hit: number): void => {
    const next = Math.max(0, Math.min(report.hits.length - 1, hit));
    setChosen(next);
    rows.scrollToIndex(
      lines.findIndex((line) => line.kind === 'hit' && line.index === next),
      { align: 'auto' },
    );
  };
  const open = (hit: SearchHitReport | undefined): void => {
    if (hit) go({ kind: 'reader', document: hit.document, target: { start: hit.start, end: hit.end } });
  };
  const hitsInOrder = useMemo(
    () => lines.flatMap((line) => (line.kind === 'hit' ? [line.hit] : [])),
    [lines],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(report.hits.length - 1);
    else if (event.key === 'Enter') open(hitsInOrder[chosen]);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>): void => {
    const selection = window.getSelection();
    const element = selection?.anchorNode?.parentElement?.closest<HTMLElement>('.search-hit');
    const hit = hitsInOrder[Number(element?.dataset['hit'])];
    const document = hit && documentOf(hit.document);
    if (!selection || selection.isCollapsed || !hit || !document) return;
    const { section, clause } = hit;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      citedQuote({ document: document.head, section, clause, quote: selection.toString().trim() }, messages),
    );
  };
  const reveal = ({ key }: FindMatch): void => {
    const hit = report.hits[Number(key.slice('hit/'.length))];
    if (hit) choose(hitsInOrder.indexOf(hit));
  };
  const documents = new Set(report.hits.map(({ document }) => document)).size;
  return (
    <div className="search-found" ref={own}>
      <div className="search-summary" role="status">
        {search.result(report.hits.length, documents)}
        {report.matched === 'words' && <span>{search.byWords}</span>}
      </div>
      <FindBar within={own} texts={texts} onReveal={reveal} />
      <div
        ref={focusTarget}
        className="search-results"
        role="listbox"
        tabIndex={0}
        aria-label={search.results}
        aria-activedescendant={`hit-${chosen}`}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
      >
        <div className="virtual-space" role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const document = documentOf(line.kind === 'hit' ? line.hit.document : line.document);
            return (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className="search-row"
                style={{ top: start }}
              >
                {line.kind === 'document' ? (
                  <div
                    className="search-document"
                    title={document === null ? undefined : shownName(document)}
                  >
                    <strong>{document === null ? line.document : listName(document)}</strong>
                    {document !== null && <span>{document.head.region.join(' ')}</span>}
                    <span>{document?.head.docNumber ?? library.noDocNumber}</span>
                    <span className="search-count">{search.hits(line.count)}</span>
                  </div>
                ) : (
                  <div
                    id={`hit-${line.index}`}
                    className="search-hit"
                    role="option"
                    aria-selected={line.index === chosen}
                    data-hit={line.index}
                    data-clause={line.hit.clause}
                    onClick={() => {
                      setChosen(line.index);
                      // Selecting words to copy them is no request to leave the list.
                      if (window.getSelection()?.isCollapsed !== false) open(line.hit);
                    }}
                  >
                    <span className="search-clause">
                      {line.hit.clause === null
                        ? search.outsideClauses
                        : clauseReference(line.hit.section, line.hit.clause)}
                    </span>
                    <span
                      className="search-snippet document-text"
                      lang="zh-CN"
                      data-passage={`hit/${report.hits.indexOf(line.hit)}`}
                    >
                      {snippetRuns(line.hit).map(({ text, matched }, run) =>
                        matched ? <mark key={run}>{text}</mark> : text,
                      )}
                    </span>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
