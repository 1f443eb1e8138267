import { useLiveQuery } from 'dexie-react-hooks';
import { startTransition, useEffect, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import type { LibraryDocument } from '../../store/library-store.ts';
import { useWorkbench } from '../workbench.ts';

/** A comparison that is being made, is there, or could not be made. */
export type ComparisonResult =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly view: ComparisonView }
  | { readonly kind: 'failed'; readonly message: LocalizedText; readonly cancelled: boolean };

interface MadeFor {
  readonly documents: string;
  readonly pair: string;
  readonly result: ComparisonResult;
}

/** Differs whenever a document is read with other corrections. */
const correctionsKey = (document: LibraryDocument | null): string =>
  document === null
    ? ''
    : [...document.corrections.places, ...document.corrections.facts].map(({ entry }) => entry).join();

/** Compares two documents; `attempt` counts how often people asked to try again. */
export const useComparison = (
  superior: DocumentId,
  reviewed: DocumentId,
  attempt: number,
): ComparisonResult => {
  const { store, documentOf } = useWorkbench();
  // A document that was corrected is another one to compare.
  const [left, right] = [superior, reviewed].map((id) => correctionsKey(documentOf(id)));
  const pairing = useLiveQuery(
    () => store.readPairing({ superior, reviewed }),
    [store, superior, reviewed],
  )?.key;
  const documents = `${superior} ${reviewed} ${attempt}`;
  const pair = `${documents} ${left ?? ''} ${right ?? ''} ${pairing ?? ''}`;
  const [made, setMade] = useState<MadeFor | null>(null);
  useEffect(() => {
    if (pairing === undefined) return undefined;
    let wanted = true;
    void store.compareDocuments({ superior, reviewed }).then((outcome) => {
      // Another pair was chosen meanwhile.
      if (!wanted) return;
      startTransition(() => {
        setMade({
          documents,
          pair,
          result: outcome.ok ? { kind: 'ready', view: outcome.value } : { kind: 'failed', ...outcome },
        });
      });
    });
    return () => {
      wanted = false;
    };
  }, [store, superior, reviewed, documents, pair, pairing]);
  if (made?.pair === pair) return made.result;
  // What was decided about the pair is being worked in: until then the rows stay as they are.
  return made?.documents === documents && made.result.kind === 'ready' ? made.result : { kind: 'working' };
};
