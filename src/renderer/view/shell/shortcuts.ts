import type { MenuCommand } from '../../../ipc/ipc-contract.ts';

/** What a reviewer does at the difference or clause that they are at. */
export const REVIEW_COMMANDS = [
  'review_confirm',
  'review_check',
  'review_dismiss',
  'review_dismiss_alike',
  'review_reopen',
  'review_note',
  'add_finding',
  'mark_read',
  'next_unread',
  'read_and_next',
] as const;
export type ReviewCommand = (typeof REVIEW_COMMANDS)[number];

/** How much of a comparison is drawn: by clause, by sentence, by duty. */
export const DETAIL_COMMANDS = ['detail_clause', 'detail_sentence', 'detail_duty'] as const;
export type DetailCommand = (typeof DETAIL_COMMANDS)[number];

/** Rows beside one another or whole documents, and whether these scroll together. */
export const LAYOUT_COMMANDS = ['switch_layout', 'scroll_lock'] as const;
export type LayoutCommand = (typeof LAYOUT_COMMANDS)[number];

/** Everything that a key or an item of the application's menu can ask of the window. */
export type Command =
  | Exclude<MenuCommand, 'zoom_in' | 'zoom_out' | 'zoom_reset'>
  | 'find'
  | 'go_to_clause'
  | ReviewCommand
  | DetailCommand
  | LayoutCommand
  | 'evidence'
  | 'above'
  | 'toggle_library'
  | 'back'
  | 'close';

/**
 * Keys of the commands, written as {@link keyName} names them; `Mod` is Ctrl, on a Mac the command key. Keys
 * without `Mod` do nothing while a person types.
 */
export const shortcuts: Readonly<Record<Command, readonly string[]>> = {
  next_difference: ['F8'],
  previous_difference: ['F7', 'Shift+F8'],
  swap: ['F9'],
  go_to_clause: ['Mod+G'],
  detail_clause: ['Mod+1'],
  detail_sentence: ['Mod+2'],
  detail_duty: ['Mod+3'],
  switch_layout: ['T'],
  scroll_lock: ['L'],
  evidence: ['E'],
  review_confirm: ['Y'],
  review_check: ['Q'],
  review_dismiss: ['X'],
  review_dismiss_alike: ['Shift+X'],
  review_reopen: ['O'],
  review_note: ['B'],
  add_finding: ['A'],
  mark_read: ['R'],
  next_unread: ['N'],
  read_and_next: ['Shift+N'],
  above: ['W'],
  find: ['Mod+F'],
  search: ['Mod+K', 'Mod+Shift+F'],
  elements: ['Mod+E'],
  undo: ['Mod+Z'],
  redo: ['Mod+Y', 'Mod+Shift+Z'],
  print: ['Mod+P'],
  import: ['Mod+O'],
  paste: ['Mod+Shift+V'],
  toggle_library: ['Mod+B'],
  settings: ['Mod+,'],
  back: ['Alt+ArrowLeft'],
  close: ['Escape'],
};

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Name of a pressed key with its modifiers, e.g. `Mod+Shift+F`. */
export const keyName = ({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string =>
  [
    ctrlKey || metaKey ? 'Mod' : '',
    altKey ? 'Alt' : '',
    shiftKey ? 'Shift' : '',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter((part) => part !== '')
    .join('+');

const commandsByKey = new Map<string, Command>(
  (Object.entries(shortcuts) as [Command, readonly string[]][]).flatMap(([command, keys]) =>
    keys.map((key) => [key, command] as const),
  ),
);

export const commandOfKey = (name: string): Command | null => commandsByKey.get(name) ?? null;

/** Whether a key with this name must be left to a text field that has the focus. */
export const belongsToTyping = (name: string): boolean =>
  !/^(Mod\+|Alt\+)/.test(name) && !/^(Shift\+)?F\d+$/.test(name) && name !== 'Escape';

/** A shortcut as it is printed on screen. */
export const shownShortcut = (command: Command): string =>
  (shortcuts[command][0] ?? '').replace('Mod', 'Ctrl').replace('ArrowLeft', '←').replace('Escape', 'Esc');

interface ComposingKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Whether the key belongs to an input method; 229 is what Chromium reports for the key that ends a composition. */
export const isComposing = ({ isComposing: composing, keyCode }: ComposingKey): boolean =>
  composing || keyCode === 229;
