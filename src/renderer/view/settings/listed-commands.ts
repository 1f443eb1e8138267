import { DETAIL_COMMANDS, LAYOUT_COMMANDS, REVIEW_COMMANDS, type Command } from '../shell/shortcuts.ts';

/** The commands of the list of keys, by where they do something. */
export const LISTED_COMMANDS = {
  compare: [
    ...(['next_difference', 'previous_difference', 'go_to_clause'] as const),
    ...LAYOUT_COMMANDS,
    ...DETAIL_COMMANDS,
    ...(['evidence', 'above', 'swap', 'print'] as const),
  ],
  review: REVIEW_COMMANDS,
  pairing: [],
  matrix: [],
  reader: [],
  all: [
    ...(['find', 'search', 'elements', 'import', 'paste', 'undo', 'redo'] as const),
    ...(['toggle_library', 'settings', 'back', 'close'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly Command[]>>;
