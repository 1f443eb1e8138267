import { readFile } from 'node:fs/promises';
import { pairReviews } from '../../core/decisions/pair-reviews.ts';
import { libraryState } from '../../core/decisions/library-state.ts';
import { pairingCorrections } from '../../core/decisions/pairing-corrections.ts';
import { sourceCorrections } from '../../core/decisions/source-corrections.ts';
import type { SourceCorrections } from '../../core/model/correction.ts';
import type { DocumentId, Sha256 } from '../../core/model/ids.ts';
import type { ComparedDocuments, PairingCorrections } from '../../core/model/pairing.ts';
import type { PairReviews } from '../../core/model/review.ts';
import { WrongUseError } from './wrong-use.ts';

/** What people decided about documents, as far as it changes what a command gives. */
export interface PersonDecisions {
  readonly names: ReadonlyMap<DocumentId, string>;
  readonly removed: ReadonlySet<DocumentId>;
  readonly corrections: ReadonlyMap<Sha256, SourceCorrections>;
  readonly pairingOf: (pair: ComparedDocuments) => PairingCorrections;
  readonly reviewsOf: (pair: ComparedDocuments) => PairReviews;
}

/**
 * Reads the journal that the window exported (one entry a line).
 *
 * @throws WrongUseError if it cannot be read, or a line is no entry: decisions are never applied in part
 */
export const readPersonDecisions = async (file: string): Promise<PersonDecisions> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new WrongUseError(
      { zh: `无法读取决定文件“${file}”：${detail}`, en: `cannot read the decisions in "${file}": ${detail}` },
      error,
    );
  });
  const { parseJournal } = await import('../journal.ts');
  const { entries, damagedLines } = parseJournal(text);
  if (damagedLines.length > 0) {
    const lines = damagedLines.join(', ');
    throw new WrongUseError({
      zh: `决定文件“${file}”第 ${lines} 行不是有效的决定，未应用任何决定；请从窗口重新导出。`,
      en: `line ${lines} of the decisions in "${file}" is no decision, so none was applied; export them again from the window.`,
    });
  }
  const { names, removed } = libraryState(entries);
  return {
    names,
    removed,
    corrections: sourceCorrections(entries),
    pairingOf: (pair) => pairingCorrections(entries, pair),
    reviewsOf: (pair) => pairReviews(entries, pair),
  };
};
