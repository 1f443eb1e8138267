import {
  memo,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import type { SourceTarget } from '../place.ts';
import { useVirtualRows } from '../virtual-rows.ts';
import type { SourceRange } from './source-marks.ts';
import { lineStartOf, selectedRange } from './source-selection.ts';
import { lineIndexAt, type SourceLine } from './source-lines.ts';
import { markedStretches, marksByLine, type MarkedStretch, type SourceMark } from './source-marks.ts';
import './source-text.css';

/** Height of an empty line and of one line of text before they are drawn, CSS pixels. */
const EMPTY_HEIGHT = 14;
const TEXT_HEIGHT = 54;

/** Where a source text is scrolled to, for one who keeps another text beside it. */
export interface SourceTextHandle {
  /** Offset at the upper edge of what is in sight; inside a line by the share of it that is above the edge. */
  readonly offsetAtTop: () => number;
  /** Brings an offset to the upper edge, or so many CSS pixels below it. */
  readonly showAtTop: (offset: number, below?: number) => void;
}

/** Frames after which the heights of lines that came into sight are known. */
const SETTLING_FRAMES = 3;

interface SourceTextProps {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly marks: readonly SourceMark[];
  /** The place to show; it is scrolled to whenever it changes. */
  readonly target: SourceTarget | null;
  /** Draws a stretch that bears marks. */
  readonly drawStretch: (text: string, stretch: MarkedStretch) => ReactNode;
  readonly label: string;
  /** Told the offset at the top of what is in sight, as people scroll. */
  readonly onScrolledTo?: (offset: number) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  /** Offset of the place that a person has chosen, or null. */
  readonly chosen?: number | null;
  /** Told the line that was clicked, or the words that were selected. */
  readonly onChoose?: (range: SourceRange, isSelected: boolean) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly handle?: Ref<SourceTextHandle>;
  /** Put behind the keys of the lines where two texts are shown. */
  readonly keySuffix?: string;
  /** What stands in the margin of a line. */
  readonly margin?: (index: number) => ReactNode;
}

const noMarks: readonly SourceMark[] = [];

/** A source text with the line numbers of its file. Only the lines in sight are drawn. */
export const SourceText = (props: SourceTextProps) => {
  const { text, lines, marks, target, drawStretch, label, onScrolledTo, onCopy } = props;
  const { chosen = null, onChoose, onKeyDown, handle, keySuffix = '', margin } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: lines.length,
    scroller,
    estimate: (index) => {
      const line = lines[index];
      return line === undefined || line.start === line.end ? EMPTY_HEIGHT : TEXT_HEIGHT;
    },
    keyOf: String,
  });
  const settling = useRef(0);
  useImperativeHandle(handle, () => {
    const place = (offset: number, below: number, frames: number): void => {
      const index = lineIndexAt(lines, offset);
      const [line, row] = [lines[index], rows.measurementsCache[index]];
      if (line === undefined || row === undefined || scroller.current === null) return;
      const share = (offset - line.start) / Math.max(1, line.end - line.start);
      scroller.current.scrollTop = row.start + Math.min(1, share) * row.size - below;
      if (frames === 0) return;
      settling.current = requestAnimationFrame(() => {
        place(offset, below, frames - 1);
      });
    };
    return {
      offsetAtTop: () => {
        const top = scroller.current?.scrollTop ?? 0;
        const row = rows.getVirtualItemForOffset(top);
        const line = lines[row?.index ?? 0];
        if (row === undefined || line === undefined) return 0;
        return line.start + ((line.end - line.start) * Math.max(0, top - row.start)) / Math.max(1, row.size);
      },
      showAtTop: (offset, below = 0) => {
        cancelAnimationFrame(settling.current);
        place(offset, below, SETTLING_FRAMES);
      },
    };
  }, [lines, rows]);
  const byLine = useMemo(
    () => marksByLine(lines, target === null ? marks : [...marks, { kind: 'target', ...target }]),
    [lines, marks, target],
  );
  useEffect(() => {
    if (target === null) return;
    rows.scrollToIndex(lineIndexAt(lines, target.start), { align: 'center' });
    // A paragraph may be taller than the view: its line is in sight first, then the passage inside it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        scroller.current?.querySelector('.mark-target')?.scrollIntoView({ block: 'center' });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [target, lines, rows]);
  const chosenIndex = chosen === null ? -1 : lineIndexAt(lines, chosen);
  useEffect(() => {
    if (chosenIndex >= 0) rows.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, rows]);
  const choose = (place: EventTarget, isMenu: boolean): void => {
    const selected = selectedRange(window.getSelection());
    if (selected !== null) {
      onChoose?.(selected, true);
      return;
    }
    const start = place instanceof Element ? lineStartOf(place) : null;
    const line = start === null ? undefined : lines[lineIndexAt(lines, start)];
    if (line !== undefined && (isMenu || line.start < line.end)) onChoose?.(line, false);
  };
  return (
    <div
      ref={scroller}
      className="source-text"
      role="region"
      tabIndex={0}
      aria-label={label}
      onCopy={onCopy}
      onKeyDown={onKeyDown}
      onMouseUp={(event) => {
        choose(event.target, false);
      }}
      onContextMenu={(event) => {
        choose(event.target, true);
      }}
      onScroll={(event) => {
        if (onScrolledTo === undefined) return;
        const top = rows.getVirtualItemForOffset(event.currentTarget.scrollTop + 4);
        onScrolledTo(lines[top?.index ?? 0]?.start ?? 0);
      }}
    >
      <div className="virtual-space" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="source-row"
              data-chosen={index === chosenIndex || undefined}
              style={{ top: start }}
            >
              <LineOfText
                text={text}
                line={line}
                marks={byLine.get(index) ?? noMarks}
                drawStretch={drawStretch}
                keySuffix={keySuffix}
              />
              {margin?.(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
};

const LineOfText = memo(
  ({
    text,
    line,
    marks,
    drawStretch,
    keySuffix,
  }: Pick<SourceTextProps, 'text' | 'marks' | 'drawStretch'> & {
    readonly line: SourceLine;
    readonly keySuffix: string;
  }) => (
    <>
      <span className="line-number" aria-hidden>
        {line.number}
      </span>
      <span
        className="source-line document-text"
        lang="zh-CN"
        data-passage={`line/${line.start}${keySuffix}`}
      >
        {markedStretches(line, marks).map((stretch) => {
          const words = text.slice(stretch.start, stretch.end);
          if (stretch.marks.length === 0) return words;
          const isTarget = stretch.marks.some(({ kind }) => kind === 'target');
          const drawn = drawStretch(words, stretch);
          return isTarget ? (
            <mark key={stretch.start} className="mark-target">
              {drawn}
            </mark>
          ) : (
            <span key={stretch.start}>{drawn}</span>
          );
        })}
      </span>
    </>
  ),
);
LineOfText.displayName = 'LineOfText';
