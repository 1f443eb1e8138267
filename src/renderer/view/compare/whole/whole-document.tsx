import { useCallback, useMemo, type Ref } from 'react';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { DocumentHead } from '../../../../core/report/contract/contract.ts';
import type { DocumentContent } from '../../../store/library-store.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { SourceTarget } from '../../place.ts';
import { markStretch } from '../../reader/mark-stretch.tsx';
import type { SourceLine } from '../../reader/source-lines.ts';
import { documentMarks } from '../../reader/source-marks.ts';
import { caretOffset } from '../../reader/source-selection.ts';
import { SourceText, type SourceTextHandle } from '../../reader/source-text.tsx';
import { useSourceCopy } from '../../reader/use-source-copy.ts';
import { titleWithoutIssuers } from '../../shown-name.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import { changeMarks } from './change-marks.ts';
import { clauseLinks, linksByLine, type ClauseLink } from './clause-links.ts';
import { MarginLinks } from './margin-links.tsx';

export interface WholeDocumentProps {
  readonly side: ComparisonSide;
  readonly head: DocumentHead;
  readonly content: DocumentContent;
  readonly lines: readonly SourceLine[];
  readonly rows: readonly ComparisonRow[];
  readonly target: SourceTarget | null;
  /** Row where the reader is. */
  readonly current: number;
  readonly handle: Ref<SourceTextHandle>;
  readonly onLead: () => void;
  readonly onScrolled: () => void;
  /** A click in the text. */
  readonly onPlace: (offset: number) => void;
  readonly onFollow: (link: ClauseLink, element: HTMLElement) => void;
}

/** Marks of the document itself that help to read it beside another. */
const SHOWN_MARKS: ReadonlySet<string> = new Set(['label', 'furniture']);

/** One document as it is, its changed words marked, its clauses linked to their counterparts. */
export const WholeDocument = (props: WholeDocumentProps) => {
  const { side, head, content, lines, rows, target, current, handle, onLead, onScrolled, onPlace, onFollow } =
    props;
  const messages = useMessages();
  const { report, sourceText } = content;
  const onCopy = useSourceCopy(report);
  const marks = useMemo(
    () => [
      ...changeMarks(rows, side),
      ...documentMarks(report, [], sourceText).filter(({ kind }) => SHOWN_MARKS.has(kind)),
    ],
    [rows, side, report, sourceText],
  );
  const links = useMemo(() => linksByLine(clauseLinks(rows, side), lines), [rows, side, lines]);
  const draw = useMemo(() => markStretch(messages), [messages]);
  const margin = useCallback(
    (index: number) => {
      const here = links.get(index);
      return here && <MarginLinks side={side} links={here} current={current} onFollow={onFollow} />;
    },
    [links, side, current, onFollow],
  );
  return (
    <div
      className="whole-document"
      data-side={side}
      onWheelCapture={onLead}
      onPointerDownCapture={onLead}
      onKeyDownCapture={onLead}
      onClick={() => {
        const offset = caretOffset(window.getSelection());
        if (offset !== null) onPlace(offset);
      }}
    >
      <div className="evidence-head">
        <b>{messages.common[side]}</b>
        <span className="evidence-name">{titleWithoutIssuers(head) ?? head.source.path}</span>
      </div>
      <SourceText
        text={sourceText}
        lines={lines}
        marks={marks}
        target={target}
        drawStretch={draw}
        label={messages.whole.text[side]}
        onCopy={onCopy}
        onScrolledTo={onScrolled}
        handle={handle}
        keySuffix={`/${side}`}
        margin={margin}
      />
    </div>
  );
};
