import type { DocumentId } from '../../core/model/ids.ts';
import type { ComparisonView } from '../../core/report/comparison-view.ts';
import type { LibraryDatabase } from './database.ts';

export interface DocumentPair {
  readonly reviewed: DocumentId;
  readonly superior: DocumentId;
}

/** Comparisons that were made before. */
export interface ComparisonRepository {
  /** Null where there is none, or only one made under other rules. */
  readonly read: (pair: DocumentPair, rulesVersion: string) => Promise<ComparisonView | null>;
  readonly put: (pair: DocumentPair, rulesVersion: string, view: ComparisonView) => Promise<void>;
  /** Removes those made under other rules; they would never be read again. */
  readonly removeStale: (rulesVersion: string) => Promise<void>;
}

export const comparisonRepository = ({ comparisons }: LibraryDatabase): ComparisonRepository => ({
  read: async ({ reviewed, superior }, rulesVersion) => {
    const row = await comparisons.get([reviewed, superior]);
    return row?.rulesVersion === rulesVersion ? row.view : null;
  },
  put: async ({ reviewed, superior }, rulesVersion, view) => {
    await comparisons.put({ reviewed, superior, rulesVersion, view });
  },
  removeStale: async (rulesVersion) => {
    await comparisons.filter((row) => row.rulesVersion !== rulesVersion).delete();
  },
});
