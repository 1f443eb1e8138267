import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { LibraryDocument } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { isComposing } from '../shell/shortcuts.ts';
import { useMeasuredRows } from '../virtual-rows.ts';
import { useWorkbench } from '../workbench.ts';
import { DocumentCard, type ComparisonRole } from './document-card.tsx';
import type { LibraryLine } from './library-tree.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { useDocumentMenu } from './use-document-menu.tsx';
import type { LibraryActions } from './use-library-actions.tsx';

const GROUP_HEIGHT = 30;
const CARD_HEIGHT = 86;

interface LibraryListProps {
  readonly lines: readonly LibraryLine[];
  readonly actions: LibraryActions;
  readonly onToggleGroup: (path: string) => void;
}

const keyOfLine = (line: LibraryLine): string => (line.kind === 'group' ? line.path : line.document.id);

/** The library as a tree that also goes by keyboard: arrows, Enter opens, F2 renames, Delete removes. */
export const LibraryList = ({ lines, actions, onToggleGroup }: LibraryListProps) => {
  const messages = useMessages();
  const { go, visit } = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [renaming, setRenaming] = useState<LibraryDocument | null>(null);
  const { superior, reviewed } = visit.places.compare;
  const roleOf = ({ id }: LibraryDocument): ComparisonRole =>
    id === superior ? 'superior' : id === reviewed ? 'reviewed' : null;
  const menuOf = useDocumentMenu(actions, setRenaming);
  const { rows, space } = useMeasuredRows({
    count: lines.length,
    scroller,
    estimate: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : CARD_HEIGHT),
    keyOf: (index) => {
      const line = lines[index];
      return line ? keyOfLine(line) : String(index);
    },
    firstHeight: window.innerHeight,
  });
  const open = (document: LibraryDocument): void => {
    go({ kind: 'reader', document: document.id, target: null });
  };
  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(lines.length - 1, index));
    setCurrent(next);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  const onDocumentKey = (key: string, document: LibraryDocument): boolean => {
    if (key === 'Enter') open(document);
    else if (key === 'F2') setRenaming(document);
    else if (key === 'Delete') actions.remove(document);
    else return false;
    return true;
  };
  const onGroupKey = (key: string, line: LibraryLine & { readonly kind: 'group' }): boolean => {
    const toggles = key === 'Enter' || key === (line.open ? 'ArrowLeft' : 'ArrowRight');
    if (toggles) onToggleGroup(line.path);
    return toggles;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const line = lines[current];
    if (line === undefined || event.altKey || isComposing(event.nativeEvent)) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: lines.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) moveTo(step);
    else if (
      line.kind === 'document' ? !onDocumentKey(event.key, line.document) : !onGroupKey(event.key, line)
    )
      return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={scroller}
        className="library-list"
        role="tree"
        tabIndex={0}
        aria-label={messages.library.title}
        aria-activedescendant={`library-line-${current}`}
        onKeyDown={onKeyDown}
      >
        <div ref={space} className="virtual-space" role="presentation">
          {rows.getVirtualItems().map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <div
                key={key}
                ref={rows.measureElement}
                id={`library-line-${index}`}
                data-index={index}
                className={`library-line${index === current ? ' is-current' : ''}`}
                role="treeitem"
                aria-level={line.depth + 1}
                aria-expanded={line.kind === 'group' ? line.open : undefined}
                aria-selected={index === current}
                style={{ paddingInlineStart: Math.min(line.depth, 4) * 10 }}
                onMouseDown={() => {
                  setCurrent(index);
                }}
              >
                {line.kind === 'group' ? (
                  <GroupLine line={line} onToggle={onToggleGroup} />
                ) : (
                  <DocumentCard
                    document={line.document}
                    role={roleOf(line.document)}
                    menu={menuOf(line.document)}
                    onOpen={open}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      {renaming !== null && (
        <RenameDialog
          document={renaming}
          onClose={() => {
            setRenaming(null);
          }}
          onRename={(name) => {
            actions.rename(renaming, name);
          }}
        />
      )}
    </>
  );
};

const GroupLine = ({
  line,
  onToggle,
}: {
  readonly line: LibraryLine & { readonly kind: 'group' };
  readonly onToggle: (path: string) => void;
}) => {
  const { level, app } = useMessages();
  const levelName = line.level === null ? null : level[line.level];
  return (
    <div
      className="library-group"
      onClick={() => {
        onToggle(line.path);
      }}
    >
      {line.open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      <span className="library-group-name">{line.region ?? levelName ?? app.notStated}</span>
      {line.region !== null && levelName !== null && <span className="library-group-level">{levelName}</span>}
      <span className="library-group-count">{line.count}</span>
    </div>
  );
};
