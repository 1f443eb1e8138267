import { startTransition, useEffect, useState } from 'react';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { MatrixReport } from '../../../core/report/contract/matrix-contract.ts';
import type { WantedMatrix } from '../../../ipc-contract.ts';
import { useWorkbench } from '../workbench.ts';

/** A matrix that was not asked for yet, is being made, is there, or could not be made. */
export type MatrixResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly matrix: MatrixReport }
  | { readonly kind: 'failed'; readonly message: LocalizedText; readonly cancelled: boolean };

/** Makes a matrix whenever another one is asked for: each object asks once. */
export const useMatrix = (wanted: WantedMatrix | null): MatrixResult => {
  const { store } = useWorkbench();
  const [made, setMade] = useState<{ readonly wanted: WantedMatrix; readonly result: MatrixResult } | null>(
    null,
  );
  useEffect(() => {
    if (wanted === null) return;
    let isWanted = true;
    void store.makeMatrix(wanted).then((outcome) => {
      if (!isWanted) return;
      startTransition(() => {
        setMade({
          wanted,
          result: outcome.ok ? { kind: 'ready', matrix: outcome.value } : { kind: 'failed', ...outcome },
        });
      });
    });
    return () => {
      isWanted = false;
    };
  }, [store, wanted]);
  if (wanted === null) return { kind: 'none' };
  return made?.wanted === wanted ? made.result : { kind: 'working' };
};
