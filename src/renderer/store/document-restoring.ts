import type { DocumentId } from '../../core/model/ids.ts';
import type { DuikanApi } from '../../ipc/ipc-contract.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { DocumentRepository } from './document-repository.ts';

/** Documents handed over in one message; more would make the window stutter. */
const BATCH = 10;

/** Keeps the analysis process supplied with documents that were analyzed before. */
export interface DocumentRestoring {
  /** Hands over those of the documents that the process does not hold yet. */
  readonly ensure: (ids: readonly DocumentId[]) => Promise<void>;
  /** The process holds these already: it has just analyzed them. */
  readonly noteHeld: (ids: readonly DocumentId[]) => void;
  /** The process has lost its memory. */
  readonly forget: () => void;
}

/**
 * What cannot be handed over is no error here: main reads from the sources whatever the process still lacks
 * when it is asked about it.
 */
export const documentRestoring = (api: DuikanApi, documents: DocumentRepository): DocumentRestoring => {
  const held = new Set<DocumentId>();
  const inTurn = oneAtATime();
  const restore = async (batch: readonly DocumentId[]): Promise<void> => {
    // Others may have handed some of them over meanwhile.
    const ids = batch.filter((id) => !held.has(id));
    const analyses = await documents.readAnalyses(ids).catch(() => []);
    if (analyses.length === 0) return;
    const outcome = await api.restoreDocuments(analyses.map(({ analyzed }) => analyzed));
    if (outcome.ok) for (const { id } of analyses) held.add(id);
  };
  return {
    ensure: async (ids) => {
      const wanted = ids.filter((id) => !held.has(id));
      for (let from = 0; from < wanted.length; from += BATCH)
        await inTurn(() => restore(wanted.slice(from, from + BATCH)));
    },
    noteHeld: (ids) => {
      for (const id of ids) held.add(id);
    },
    forget: () => {
      held.clear();
    },
  };
};
