import type { JournalEntry } from '../../core/model/decision.ts';
import type { LibraryDatabase } from './database.ts';

/** The copy of the journal that the views read; main's file is the original. */
export interface JournalRepository {
  readonly list: () => Promise<readonly JournalEntry[]>;
  readonly add: (entries: readonly JournalEntry[]) => Promise<void>;
  /** Makes the copy equal to the original. */
  readonly replace: (entries: readonly JournalEntry[]) => Promise<void>;
}

export const journalRepository = (database: LibraryDatabase): JournalRepository => {
  const { journal } = database;
  return {
    list: () => journal.orderBy('sequence').toArray(),
    add: async (entries) => {
      await journal.bulkPut([...entries]);
    },
    replace: (entries) =>
      database.transaction('rw', journal, async () => {
        await journal.clear();
        await journal.bulkPut([...entries]);
      }),
  };
};
