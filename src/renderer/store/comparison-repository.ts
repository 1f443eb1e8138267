import type { DocumentId } from '../../core/model/ids.ts';
import type { ComparisonView } from '../../core/report/comparison-view/comparison-view.ts';
import { parseJsonText, type JsonText } from '../../ipc/json-text.ts';
import type { LibraryDatabase } from './database.ts';

export interface DocumentPair {
  readonly reviewed: DocumentId;
  readonly superior: DocumentId;
}

/** Under what a comparison was made: it holds for nothing else. */
export interface Derivation {
  readonly rulesVersion: string;
  /** The corrections of both sources, and what people say of the pairing. */
  readonly correctionsKey: string;
}

/** Comparisons that were made before. */
export interface ComparisonRepository {
  /**
   * Null where there is none, or only one made under other rules or corrections.
   * @throws SyntaxError where what lies there is damaged
   */
  readonly read: (pair: DocumentPair, made: Derivation) => Promise<ComparisonView | null>;
  /** Pairs of which there is one, under whatever rules. */
  readonly pairs: () => Promise<readonly DocumentPair[]>;
  readonly put: (pair: DocumentPair, made: Derivation, view: JsonText<ComparisonView>) => Promise<void>;
  /** Removes those made under other rules; they would never be read again. */
  readonly removeStale: (rulesVersion: string) => Promise<void>;
}

export const comparisonRepository = ({ comparisons }: LibraryDatabase): ComparisonRepository => ({
  read: async ({ reviewed, superior }, { rulesVersion, correctionsKey }) => {
    const row = await comparisons.get([reviewed, superior]);
    const isCurrent = row?.rulesVersion === rulesVersion && row.correctionsKey === correctionsKey;
    return isCurrent ? parseJsonText(row.view) : null;
  },
  pairs: async () =>
    (await comparisons.toCollection().primaryKeys()).map(([reviewed, superior]) => ({ reviewed, superior })),
  put: async ({ reviewed, superior }, made, view) => {
    await comparisons.put({ reviewed, superior, ...made, view });
  },
  removeStale: async (rulesVersion) => {
    await comparisons.filter((row) => row.rulesVersion !== rulesVersion).delete();
  },
});
