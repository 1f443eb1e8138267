import { AimOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState, type RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { shownShortcut } from '../shell/shortcuts.ts';
import { useCommands } from '../shell/commands.tsx';

/** Words that were selected, and an element in which they stand. */
export interface SelectedWords {
  readonly words: string;
  readonly element: Element;
}

/** Fewer characters say nothing; more are cut off. */
const FEWEST = 2;
const MOST = 4_000;

const selectedIn = (within: HTMLElement | null): (SelectedWords & { readonly rect: DOMRect }) | null => {
  const selection = window.getSelection();
  if (within === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const words = selection.toString().trim().slice(0, MOST);
  if (element === null || !within.contains(element) || words.length < FEWEST) return null;
  return { words, element, rect: range.getBoundingClientRect() };
};

interface SelectionBubbleProps {
  readonly within: RefObject<HTMLElement | null>;
  readonly onAsk: (selected: SelectedWords) => void;
}

/** Beside selected words: asks where they stand above. The same by key. */
export const SelectionBubble = ({ within, onAsk }: SelectionBubbleProps) => {
  const { above } = useMessages();
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  useEffect(() => {
    const show = (): void => {
      const selected = selectedIn(within.current);
      setPlace(selected === null ? null : { left: selected.rect.right, top: selected.rect.bottom });
    };
    const hide = (): void => {
      setPlace(null);
    };
    const onSelectionChange = (): void => {
      if (window.getSelection()?.isCollapsed !== false) hide();
    };
    document.addEventListener('mouseup', show);
    document.addEventListener('selectionchange', onSelectionChange);
    document.addEventListener('scroll', hide, true);
    return () => {
      document.removeEventListener('mouseup', show);
      document.removeEventListener('selectionchange', onSelectionChange);
      document.removeEventListener('scroll', hide, true);
    };
  }, [within]);
  const ask = (): boolean => {
    const selected = selectedIn(within.current);
    if (selected === null) return false;
    setPlace(null);
    onAsk(selected);
    return true;
  };
  useCommands({ above: ask });
  if (place === null) return null;
  return (
    <Button
      className="selection-bubble"
      size="small"
      icon={<AimOutlined />}
      style={{ left: place.left, top: place.top }}
      // The selection must outlive the click.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={ask}
    >
      {above.ask} <kbd>{shownShortcut('above')}</kbd>
    </Button>
  );
};
