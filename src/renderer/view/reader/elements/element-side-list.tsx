import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CorrectedElement } from '../../../../core/model/element-correction.ts';
import { statedElementWords } from '../../../../core/report/words/element-correction-words.ts';
import type { DocumentContent, LibraryDocument } from '../../../store/library-store.ts';
import { elementKinds } from '../../element-kinds.ts';
import { groupLabel } from '../../elements/element-labels.ts';
import { elementLines, type ElementLine } from '../../elements/element-lines.ts';
import { shownRows, type ShownRow } from '../../elements/element-rows.ts';
import { HumanMark } from '../../human-mark.tsx';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { useVirtualRows } from '../../virtual-rows.ts';
import type { SourceRange } from '../source-marks.ts';
import type { ChosenElement } from './use-chosen-element.ts';
import './element-side-list.css';

const LINE_HEIGHT = 58;
const HEAD_HEIGHT = 30;
const GROUPINGS = ['subject', 'type', 'time'] as const;
type SideGrouping = (typeof GROUPINGS)[number];

interface ElementSideListProps {
  readonly document: LibraryDocument;
  readonly content: DocumentContent;
  readonly chosen: ChosenElement;
  /** Offset in the source text of what is in front of the reader. */
  readonly position: number;
  readonly onGo: (range: SourceRange) => void;
}

const keyOfLine = (line: ElementLine | undefined, index: number): string =>
  line === undefined ? String(index) : line.kind === 'group' ? `group/${line.key}` : line.row.key;

/** The elements of the document by actor, kind or time; a click or the arrow keys go to the words in the text. */
export const ElementSideList = ({ document, content, chosen, position, onGo }: ElementSideListProps) => {
  const { elementCorrection } = useMessages();
  const language = useLanguage();
  const { elements } = content;
  const [grouping, setGrouping] = useState<SideGrouping>('subject');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => shownRows(document, 0, elements, language), [document, elements, language]);
  const lines = useMemo(() => elementLines(rows, grouping, folded), [rows, grouping, folded]);
  const current = useMemo(() => currentRow(rows, chosen, position), [rows, chosen, position]);
  const currentIndex = useMemo(
    () => lines.findIndex((line) => line.kind === 'row' && line.row.key === current?.key),
    [lines, current],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({
    count: lines.length,
    scroller,
    estimate: (index) => (lines[index]?.kind === 'group' ? HEAD_HEIGHT : LINE_HEIGHT),
    keyOf: (index) => keyOfLine(lines[index], index),
  });
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex, { align: 'auto' });
  }, [currentIndex, virtual]);
  const goTo = ({ row }: ShownRow): void => {
    onGo({ start: row.start, end: row.end });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (chosen.onKeyDown(event)) return;
    const next = rowBeside(lines, currentIndex, event.key);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <>
      <Segmented
        block
        size="small"
        aria-label={elementCorrection.list}
        value={grouping}
        options={GROUPINGS.map((value) => ({ value, label: elementCorrection.listGroups[value] }))}
        onChange={setGrouping}
      />
      {rows.length === 0 && <p className="side-empty">{elementCorrection.listNone}</p>}
      <div
        ref={scroller}
        className="element-side-list"
        role="listbox"
        tabIndex={0}
        aria-label={elementCorrection.list}
        aria-activedescendant={current === null ? undefined : domId(current)}
        onKeyDown={onKeyDown}
      >
        <div className="virtual-space" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            return (
              line && (
                <div
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className="element-side-line"
                  style={{ top: start }}
                >
                  {line.kind === 'group' ? (
                    <GroupHead
                      line={line}
                      grouping={grouping}
                      onFold={() => {
                        const other = new Set(folded);
                        if (!other.delete(line.key)) other.add(line.key);
                        setFolded(other);
                      }}
                    />
                  ) : (
                    <SideRow shown={line.row} isCurrent={index === currentIndex} onGo={goTo} />
                  )}
                </div>
              )
            );
          })}
        </div>
      </div>
      <DismissedList content={content} onGo={onGo} onRestore={chosen.restore} />
    </>
  );
};

const domId = ({ row }: ShownRow): string => `side-${row.id}`;

/** The chosen element; else the last one that begins at or before the position. */
const currentRow = (
  rows: readonly ShownRow[],
  { element }: ChosenElement,
  position: number,
): ShownRow | null =>
  rows.find(({ row }) => row.id === element?.id) ?? rows.findLast(({ row }) => row.start <= position) ?? null;

/** The row that a key goes to: the one itself on Enter, its neighbours over the heads of groups by the arrows. */
const rowBeside = (lines: readonly ElementLine[], at: number, key: string): ShownRow | null => {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 && key !== 'Enter') return null;
  for (let index = at + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line?.kind === 'row') return line.row;
    if (step === 0) return null;
  }
  return null;
};

const GroupHead = ({
  line,
  grouping,
  onFold,
}: {
  readonly line: Extract<ElementLine, { readonly kind: 'group' }>;
  readonly grouping: SideGrouping;
  readonly onFold: () => void;
}) => {
  const messages = useMessages();
  const language = useLanguage();
  const label = groupLabel(grouping, line.sample, language, messages);
  return (
    <button
      type="button"
      className="element-side-group"
      tabIndex={-1}
      aria-expanded={!line.folded}
      title={label}
      onClick={onFold}
    >
      {line.folded ? <CaretRightOutlined /> : <CaretDownOutlined />}
      <strong>{label}</strong>
      <span>{line.count}</span>
    </button>
  );
};

const SideRow = ({
  shown,
  isCurrent,
  onGo,
}: {
  readonly shown: ShownRow;
  readonly isCurrent: boolean;
  readonly onGo: (shown: ShownRow) => void;
}) => {
  const { row, cells } = shown;
  const { className, sign } = elementKinds[row.type];
  const isDuty = row.type === 'obligation';
  return (
    <div
      id={domId(shown)}
      role="option"
      aria-selected={isCurrent}
      className="element-side-row"
      title={row.quote}
      onClick={() => {
        onGo(shown);
      }}
    >
      <div className="element-side-value">
        <b className={`element-sign ${className}`} aria-label={cells.type}>
          {sign}
        </b>
        <span lang="zh-CN">{isDuty ? row.quote : cells.value}</span>
        {row.human && <HumanMark />}
      </div>
      <small lang="zh-CN">
        {[cells.clause, cells.subject, isDuty ? cells.modality : row.quote]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
    </div>
  );
};

/** What people said is no element: to be given back to the program. */
const DismissedList = ({
  content: { corrections, sourceText },
  onGo,
  onRestore,
}: {
  readonly content: DocumentContent;
  readonly onGo: (range: SourceRange) => void;
  readonly onRestore: (made: CorrectedElement) => void;
}) => {
  const { elementCorrection } = useMessages();
  const language = useLanguage();
  const dismissed = corrections.elements.filter(({ element }) => element === null);
  if (dismissed.length === 0) return null;
  return (
    <section className="dismissed-list" aria-label={elementCorrection.dismissedCount(dismissed.length)}>
      <h3>{elementCorrection.dismissedCount(dismissed.length)}</h3>
      <ul>
        {dismissed.map((made) => {
          const { start, end } = made.source;
          const quote = sourceText.slice(start, end);
          return (
            <li key={made.entry}>
              <button
                type="button"
                lang="zh-CN"
                title={made.read === null ? undefined : statedElementWords(made.read, quote)[language]}
                onClick={() => {
                  onGo({ start, end });
                }}
              >
                {quote}
              </button>
              <Button
                size="small"
                type="link"
                onClick={() => {
                  onRestore(made);
                }}
              >
                {elementCorrection.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
