import { alignDocuments } from '../core/align/align-documents.ts';
import { compareDocuments } from '../core/compare/compare-documents.ts';
import { NO_PAIRINGS, type PlacedPairings } from '../core/decisions/place-pairings.ts';
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { workedThrough, type WorkSteps } from '../core/model/work-steps.ts';
import { buildComparisonView } from '../core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonView } from '../core/report/comparison-view/comparison-view.ts';
import { jsonText, type JsonText } from '../ipc/json-text.ts';
import type { DocumentPair } from './analysis-messages.ts';
import type { SessionOutlets } from './session-outlets.ts';

/** Comparisons made before anybody asked for them, while the process had nothing else to do. */
export interface ComparisonsAhead {
  /** Makes one that is not there yet. False where it was given up because somebody else waits for the process. */
  readonly compareAhead: (pair: DocumentPair) => Promise<boolean>;
  /** Hands a comparison over, and keeps it no longer: made, or begun and now finished; null where it was not begun. */
  readonly take: (pair: DocumentPair) => JsonText<ComparisonView> | null;
  /** A document is held anew: what was made with it before is not handed over any more. */
  readonly forget: (document: DocumentId) => void;
}

/** What comparing ahead needs of the session's memory. */
interface ComparisonMemory {
  readonly held: (id: DocumentId) => AnalyzedDocument | undefined;
}

/** Some 700,000 characters each for documents of thirty clauses. */
const MOST_KEPT = 24;
/** Characters of a document. Longer ones make steps that others would have to wait for. */
const LONGEST = 60_000;

export const createComparisonsAhead = (
  { held }: ComparisonMemory,
  { betweenSteps, othersWait }: SessionOutlets,
): ComparisonsAhead => {
  /** Oldest first. */
  const kept = new Map<string, { readonly pair: DocumentPair; readonly view: JsonText<ComparisonView> }>();
  /** The one that was given up last: whoever waited may have asked for just that. */
  let begun: { readonly pair: DocumentPair; readonly steps: WorkSteps<ComparisonView> } | null = null;

  const keep = (pair: DocumentPair, view: ComparisonView): void => {
    kept.set(keyOf(pair), { pair, view: jsonText(view) });
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  };

  /** Null: somebody else waits. */
  const inSteps = async (steps: WorkSteps<ComparisonView>): Promise<ComparisonView | null> => {
    for (;;) {
      await betweenSteps();
      if (othersWait()) return null;
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };

  /** The steps that are left of a pair; null where it was not begun. */
  const goOnWith = (pair: DocumentPair): WorkSteps<ComparisonView> | null => {
    if (begun === null || keyOf(begun.pair) !== keyOf(pair)) return null;
    const { steps } = begun;
    begun = null;
    return steps;
  };

  return {
    compareAhead: async (pair) => {
      const [reviewed, superior] = [held(pair.reviewed), held(pair.superior)];
      if (reviewed === undefined || superior === undefined) return true;
      // What people paired has to be looked for in the sources: that is left to whoever opens the comparison.
      const isSimple = pair.pairing.statements.length === 0 && isShort(reviewed) && isShort(superior);
      if (!isSimple || kept.has(keyOf(pair))) return true;
      const steps = goOnWith(pair) ?? comparisonSteps(reviewed, superior, NO_PAIRINGS);
      const view = await inSteps(steps);
      if (view === null) begun = { pair, steps };
      else keep(pair, view);
      return view !== null;
    },
    take: (pair) => {
      const steps = goOnWith(pair);
      if (steps !== null) return jsonText(workedThrough(steps));
      const found = kept.get(keyOf(pair));
      kept.delete(keyOf(pair));
      return found?.view ?? null;
    },
    forget: (document) => {
      for (const [key, { pair }] of kept) if (isOf(pair, document)) kept.delete(key);
      if (begun !== null && isOf(begun.pair, document)) begun = null;
    },
  };
};

const keyOf = ({ reviewed, superior, pairing }: DocumentPair): string =>
  `${reviewed} ${superior} ${pairing.key}`;

const isOf = ({ reviewed, superior }: DocumentPair, document: DocumentId): boolean =>
  reviewed === document || superior === document;

const isShort = ({ document }: AnalyzedDocument): boolean => document.canonical.text.length <= LONGEST;

export const comparisonView = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  pairings: PlacedPairings,
): ComparisonView => workedThrough(comparisonSteps(reviewed, superior, pairings));

function* comparisonSteps(
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  pairings: PlacedPairings,
): WorkSteps<ComparisonView> {
  const alignment = alignDocuments(reviewed, superior, pairings.given);
  yield 1 / 3;
  const comparison = compareDocuments(reviewed, superior, alignment);
  yield 2 / 3;
  return buildComparisonView(comparison, reviewed, superior, pairings);
}
