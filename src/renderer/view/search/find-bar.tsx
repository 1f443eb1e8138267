import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { isComposing } from '../shell/shortcuts.ts';
import { useReturnFocus } from '../shell/use-return-focus.ts';
import { findMatches, type FindableText, type FindMatch } from './find-matches.ts';
import { clearMatches, paintMatches } from './paint-matches.ts';
import './find-bar.css';

interface FindBarProps {
  /** Element that holds the passages. */
  readonly within: RefObject<HTMLElement | null>;
  /** All that the view could show, drawn or not. */
  readonly texts: readonly FindableText[];
  /** Brings a match into sight. */
  readonly onReveal: (match: FindMatch) => void;
}

/** Ctrl+F: finds a text in the view that is open, also where it is folded or out of sight. */
export const FindBar = (props: FindBarProps) => {
  const [opened, setOpened] = useState(0);
  useCommands(
    useMemo(
      () => ({
        find: () => {
          setOpened((before) => before + 1);
        },
      }),
      [],
    ),
  );
  if (opened === 0) return null;
  return (
    <OpenFindBar
      {...props}
      opened={opened}
      onClose={() => {
        setOpened(0);
      }}
    />
  );
};

const noTexts: readonly FindMatch[] = [];

const OpenFindBar = ({
  within,
  texts,
  onReveal,
  opened,
  onClose,
}: FindBarProps & { readonly opened: number; readonly onClose: () => void }) => {
  const { search, common } = useMessages();
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(0);
  const input = useRef<InputRef>(null);
  useReturnFocus();
  const wanted = useDeferredValue(query.trim());
  const matches = useMemo(() => (wanted === '' ? noTexts : findMatches(texts, wanted)), [texts, wanted]);
  const current = matches[position] ?? null;
  useEffect(() => {
    input.current?.focus({ cursor: 'all' });
  }, [opened]);
  useEffect(() => {
    const element = within.current;
    if (element === null) return;
    let frame = 0;
    const paint = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        paintMatches(element, matches, current);
      });
    };
    paint();
    // Rows come and go while people scroll.
    const observer = new MutationObserver(paint);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearMatches();
    };
  }, [within, matches, current]);
  const goTo = (index: number): void => {
    if (matches.length === 0) return;
    const next = (index + matches.length) % matches.length;
    setPosition(next);
    const match = matches[next];
    if (match) onReveal(match);
  };
  useCommands(
    useMemo(
      () => ({
        close: onClose,
      }),
      [onClose],
    ),
  );
  return (
    <div className="find-bar" role="search">
      <Input
        ref={input}
        size="small"
        value={query}
        placeholder={search.findPlaceholder}
        aria-label={search.findPlaceholder}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setPosition(-1);
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            goTo(event.shiftKey ? position - 1 : position + 1);
          }
        }}
      />
      <span className="find-count" aria-live="polite">
        {wanted !== '' &&
          search.findCount(Math.max(0, position) + (matches.length > 0 ? 1 : 0), matches.length)}
      </span>
      <Button
        size="small"
        type="text"
        icon={<UpOutlined />}
        aria-label={common.previous}
        onClick={() => {
          goTo(position - 1);
        }}
      />
      <Button
        size="small"
        type="text"
        icon={<DownOutlined />}
        aria-label={common.next}
        onClick={() => {
          goTo(position + 1);
        }}
      />
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={search.findClose}
        title={search.findClose}
        onClick={onClose}
      />
    </div>
  );
};
