import type { wholeZh } from './whole-zh.ts';

/** Words of the whole-document view in English. */
export const wholeEn: typeof wholeZh = {
  group: 'Layout',
  layouts: { aligned: 'Aligned', whole: 'Whole' },
  hints: {
    aligned: 'Corresponding clauses beside one another',
    whole: 'Both documents as they are, each in its own order',
  },
  lock: 'Scroll lock',
  lockedHint: 'Both sides scroll together; press to let go',
  freeHint: 'Each side scrolls alone; press to lock',
  shortcut: {
    switch_layout: 'Aligned or whole documents',
    scroll_lock: 'Lock or free the scrolling of whole documents',
  },
  text: { superior: 'Whole superior document', reviewed: 'Whole reviewed document' },
  paired: (clauses) => `pairs ${clauses}`,
  movedTo: (clauses) => `moved to ${clauses}`,
  movedFrom: (clauses) => `from ${clauses}`,
  alone: { superior: 'not in reviewed', reviewed: 'not in superior' },
};
