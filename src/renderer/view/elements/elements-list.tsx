import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useEffect, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { elementKinds } from '../element-kinds.ts';
import { HumanMark } from '../human-mark.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { isComposing } from '../shell/shortcuts.ts';
import { useVirtualRows } from '../virtual-rows.ts';
import { groupLabel } from './element-labels.ts';
import type { ElementLine, Grouping } from './element-lines.ts';
import type { ElementSort, SortColumn } from './element-order.ts';
import type { ShownRow } from './element-rows.ts';
import { MarkedPassage } from './marked-passage.tsx';
import type { RowSelection, SelectionMode } from './row-selection.ts';

/** CSS pixels; the rows are as high as that whatever they hold, so nothing has to be measured. */
const ROW_HEIGHT = 54;
const GROUP_HEIGHT = 36;

const COLUMNS: readonly SortColumn[] = [
  'document',
  'level',
  'region',
  'clause',
  'subject',
  'role',
  'type',
  'modality',
  'quote',
  'value',
  'rule',
  'confidence',
];

interface ElementsListProps {
  readonly lines: readonly ElementLine[];
  readonly rowCount: number;
  readonly grouping: Grouping;
  readonly sort: ElementSort | null;
  readonly selection: RowSelection;
  readonly menu: MenuProps;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onSort: (by: SortColumn) => void;
  readonly onFold: (key: string) => void;
  readonly onSelect: (key: string, mode: SelectionMode) => void;
  readonly onOpen: (row: ShownRow) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
}

const modeOf = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): SelectionMode => {
  if (shiftKey) return 'extend';
  return ctrlKey || metaKey ? 'toggle' : 'only';
};

const domId = (index: number): string => `element-row-${index}`;

/**
 * The rows under their heads. The list itself has the keyboard; the row that it is on is told to readers of the screen.
 */
export const ElementsList = (props: ElementsListProps) => {
  const { lines, rowCount, sort, selection, scroller, onSort, onKeyDown } = props;
  const { elements } = useMessages();
  const rows = useVirtualRows({
    count: lines.length,
    scroller,
    estimate: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    keyOf: (index) => {
      const line = lines[index];
      return line?.kind === 'row' ? line.row.key : `group/${line?.key ?? index}`;
    },
    overscan: 10,
  });
  useEffect(() => {
    // Heights of lines are looked up by place: other lines, other heights.
    rows.measure();
  }, [rows, lines]);
  const currentLine = lines.findIndex((line) => line.kind === 'row' && line.row.key === selection.current);
  const current = lines[currentLine];
  useEffect(() => {
    if (currentLine >= 0) rows.scrollToIndex(currentLine, { align: 'auto' });
  }, [rows, currentLine]);
  return (
    <div className="elements-table">
      <div className="elements-columns element-grid">
        {COLUMNS.map((column) => (
          <button
            key={column}
            type="button"
            className="elements-column"
            data-column={column}
            data-sort={sort?.by !== column ? 'none' : sort.descending ? 'descending' : 'ascending'}
            onClick={() => {
              onSort(column);
            }}
          >
            {elements.columns[column]}
          </button>
        ))}
      </div>
      <Dropdown menu={props.menu} trigger={['contextMenu']}>
        <div
          ref={scroller}
          className="elements-rows"
          role="listbox"
          tabIndex={0}
          aria-multiselectable
          aria-label={elements.table}
          aria-activedescendant={current?.kind === 'row' ? domId(current.index) : undefined}
          onKeyDown={(event) => {
            if (!isComposing(event.nativeEvent)) onKeyDown(event);
          }}
        >
          <div className="virtual-space" role="presentation" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, key, start }) => {
              const line = lines[index];
              return (
                line && (
                  <div key={key} className="elements-line" style={{ transform: `translateY(${start}px)` }}>
                    {line.kind === 'group' ? (
                      <GroupHead line={line} grouping={props.grouping} onFold={props.onFold} />
                    ) : (
                      <ElementRowLine {...props} line={line} total={rowCount} />
                    )}
                  </div>
                )
              );
            })}
          </div>
        </div>
      </Dropdown>
    </div>
  );
};

interface GroupHeadProps {
  readonly line: Extract<ElementLine, { readonly kind: 'group' }>;
  readonly grouping: Grouping;
  readonly onFold: (key: string) => void;
}

const GroupHead = ({ line, grouping, onFold }: GroupHeadProps) => {
  const messages = useMessages();
  const language = useLanguage();
  const label = grouping === 'none' ? '' : groupLabel(grouping, line.sample, language, messages);
  return (
    <button
      type="button"
      className="elements-group"
      tabIndex={-1}
      aria-expanded={!line.folded}
      title={label}
      onClick={() => {
        onFold(line.key);
      }}
    >
      {line.folded ? <CaretRightOutlined /> : <CaretDownOutlined />}
      <strong>{label}</strong>
      <span>{messages.elements.groupCount(line.count)}</span>
    </button>
  );
};

type ElementRowLineProps = Pick<ElementsListProps, 'selection' | 'onSelect' | 'onOpen'> & {
  readonly line: Extract<ElementLine, { readonly kind: 'row' }>;
  readonly total: number;
};

const ElementRowLine = ({ line, total, selection, onSelect, onOpen }: ElementRowLineProps) => {
  const { app, elements } = useMessages();
  const { row: shown, index } = line;
  const { row, cells, key } = shown;
  const { className, sign } = elementKinds[row.type];
  return (
    <div
      id={domId(index)}
      className="element-row element-grid"
      role="option"
      aria-selected={selection.keys.has(key)}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-current={selection.current === key}
      data-type={row.type}
      onMouseDown={(event) => {
        // The menu of a row that is selected already belongs to the whole selection.
        if (event.button === 2 && selection.keys.has(key)) return;
        onSelect(key, event.button === 2 ? 'only' : modeOf(event));
      }}
      onDoubleClick={() => {
        onOpen(shown);
      }}
    >
      <span data-column="document" title={cells.document}>
        {cells.document}
      </span>
      <span data-column="level">{cells.level}</span>
      <span data-column="region" title={cells.region}>
        <span className="element-region-short">{shown.document.region.at(-1) ?? app.notStated}</span>
        <span className="element-region-whole">{cells.region === '' ? app.notStated : cells.region}</span>
      </span>
      <span data-column="clause">{cells.clause === '' ? '—' : cells.clause}</span>
      <span data-column="subject" title={cells.subject}>
        {cells.subject === '' ? '—' : cells.subject}
        {row.subjectInherited && <i title={elements.carriedOnTip}>{elements.carriedOn}</i>}
      </span>
      <span data-column="role">{cells.role}</span>
      <span data-column="type" className={className}>
        <b aria-hidden>{sign}</b>
        {cells.type}
      </span>
      <span data-column="modality" title={cells.modalWord}>
        {cells.modality}
        {row.strength !== null && <i>{row.strength}</i>}
      </span>
      <span data-column="quote" lang="zh-CN" title={row.context}>
        {row.type === 'obligation' ? (
          row.quote
        ) : (
          <MarkedPassage passage={row.duty ?? row.context} row={shown} />
        )}
      </span>
      <span data-column="value" title={cells.value}>
        {cells.value}
        {row.human && <HumanMark />}
      </span>
      <span data-column="rule" title={`${cells.rule} [${row.rule}]`}>
        {cells.rule}
      </span>
      <span data-column="confidence">{Math.round(row.confidence * 100)}%</span>
    </div>
  );
};
