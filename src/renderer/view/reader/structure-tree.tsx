import { Dropdown, Tag, type MenuProps } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useVirtualRows } from '../virtual-rows.ts';
import type { CorrectedPlace } from '../../../core/model/correction.ts';
import type { OutlineEntry } from './document-outline.ts';

const ENTRY_HEIGHT = 30;

interface StructureTreeProps {
  readonly outline: readonly OutlineEntry[];
  readonly current: OutlineEntry | null;
  /** Lines that a person has read. */
  readonly corrected: readonly CorrectedPlace[];
  /** What can be said of the current entry. */
  readonly menu: MenuProps;
  readonly onGo: (entry: OutlineEntry) => void;
  /** Keys that the tree itself does not know. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Sections, clauses and items; a click or the arrow keys go there in the text. */
export const StructureTree = (props: StructureTreeProps) => {
  const { outline, current, corrected, menu, onGo } = props;
  const { reader, correction } = useMessages();
  const given = useMemo(() => new Set(corrected.map(({ source }) => source.start)), [corrected]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: outline.length,
    scroller,
    estimate: () => ENTRY_HEIGHT,
    keyOf: (index) => outline[index]?.key ?? String(index),
  });
  const currentIndex = useMemo(
    () => outline.findIndex(({ key }) => key === current?.key),
    [outline, current],
  );
  useEffect(() => {
    if (currentIndex !== -1) rows.scrollToIndex(currentIndex, { align: 'auto' });
  }, [currentIndex, rows]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = outline[currentIndex + step];
    if (step === 0) props.onKeyDown(event);
    if (step === 0 || entry === undefined) return;
    event.preventDefault();
    onGo(entry);
  };
  return (
    <Dropdown menu={menu} trigger={['contextMenu']}>
      <div
        ref={scroller}
        className="structure-tree"
        role="tree"
        tabIndex={0}
        aria-label={reader.structure}
        aria-activedescendant={current === null ? undefined : `outline-${current.key}`}
        onKeyDown={onKeyDown}
      >
        <div className="virtual-space" role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const entry = outline[index];
            if (entry === undefined) return null;
            return (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                id={`outline-${entry.key}`}
                className="outline-entry"
                role="treeitem"
                aria-level={entry.depth + 1}
                aria-selected={index === currentIndex}
                data-depth={entry.depth}
                style={{ top: start, paddingInlineStart: 10 + Math.min(entry.depth, 4) * 14 }}
                onClick={() => {
                  onGo(entry);
                }}
                onContextMenu={() => {
                  onGo(entry);
                }}
              >
                {given.has(entry.start) && entry.part === null && (
                  <Tag color="purple" className="outline-human">
                    {correction.human}
                  </Tag>
                )}
                {entry.isGuess && !given.has(entry.start) && (
                  <Tag color="gold" className="outline-human" title={reader.guessedClause}>
                    {reader.repairGuess}
                  </Tag>
                )}
                {entry.part === null ? (
                  <span title={entry.heading ?? undefined} lang="zh-CN">
                    <b>{entry.label}</b>
                    {entry.heading}
                  </span>
                ) : (
                  <i>{reader[entry.part]}</i>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </Dropdown>
  );
};
