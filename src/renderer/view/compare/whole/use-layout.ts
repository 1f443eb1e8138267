import { useState } from 'react';
import { useCommands } from '../../shell/commands.tsx';
import { rememberChoice, rememberedChoice } from '../remembered-choice.ts';

/** Rows of clauses beside one another (对齐视图), or both documents as they are (全文视图). */
export const LAYOUTS = ['aligned', 'whole'] as const;
export type Layout = (typeof LAYOUTS)[number];

const LOCKS = ['locked', 'free'] as const;

export interface LayoutChoice {
  readonly layout: Layout;
  readonly choose: (layout: Layout) => void;
  /** Whether both sides of the whole documents scroll together. */
  readonly locked: boolean;
  readonly lock: (locked: boolean) => void;
}

/** How the comparison is laid out, as it was left the last time; and the keys for it. */
export const useLayout = (onChange: (layout: Layout) => void): LayoutChoice => {
  const [layout, setLayout] = useState(() => rememberedChoice('layout', LAYOUTS));
  const [locked, setLocked] = useState(() => rememberedChoice('scroll-lock', LOCKS) === 'locked');
  const choose = (chosen: Layout): void => {
    onChange(chosen);
    rememberChoice('layout', chosen);
    setLayout(chosen);
  };
  const lock = (on: boolean): void => {
    rememberChoice('scroll-lock', on ? 'locked' : 'free');
    setLocked(on);
  };
  useCommands({
    switch_layout: () => {
      choose(layout === 'aligned' ? 'whole' : 'aligned');
    },
    scroll_lock: () => {
      if (layout !== 'whole') return false;
      lock(!locked);
      return true;
    },
  });
  return { layout, choose, locked, lock };
};
