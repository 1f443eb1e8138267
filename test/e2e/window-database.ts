/** The window's database, changed behind the program's back as time, other releases or damage would. */
import type { Page } from '@playwright/test';

const DATABASE = 'duikan';
/** Tables that came after the first release. */
const LATER_TABLES: readonly string[] = ['citing'];

/** Puts everything into a database as the first release made it; to be done right before the window closes. */
export const makeDatabaseOfFirstRelease = (page: Page): Promise<void> =>
  page.evaluate(
    async ([database, later]) => {
      const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(request.error ?? new Error('the database cannot be read'));
          };
        });
      const present = await done(indexedDB.open(database));
      const names = [...present.objectStoreNames].filter((name) => !later.includes(name));
      const tables = await Promise.all(
        names.map(async (name) => {
          const table = present.transaction(name).objectStore(name);
          const { keyPath } = table;
          return { name, keyPath, indexes: [...table.indexNames], rows: await done(table.getAll()) };
        }),
      );
      present.close();
      await done(indexedDB.deleteDatabase(database));
      // Dexie counts its versions in tens.
      const opening = indexedDB.open(database, 10);
      opening.onupgradeneeded = () => {
        for (const { name, keyPath, indexes, rows } of tables) {
          const table = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes) table.createIndex(index, index);
          for (const row of rows) table.put(row);
        }
      };
      (await done(opening)).close();
    },
    [DATABASE, LATER_TABLES] as const,
  );

/** Puts something that is no JSON in the place of every document's report. */
export const spoilReports = (page: Page): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => {
          reject(opening.error ?? new Error('the database cannot be opened'));
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('contents', 'readwrite');
          const contents = transaction.objectStore('contents');
          const rows = contents.openCursor();
          rows.onsuccess = () => {
            rows.result?.update({ ...rows.result.value, report: 'spoiled' });
            rows.result?.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    DATABASE,
  );
