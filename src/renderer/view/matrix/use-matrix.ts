import { startTransition, useEffect, useState } from 'react';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { MatrixOutline, MatrixPiece } from '../../../core/report/matrix-pieces.ts';
import type { Outcome } from '../../../ipc/ipc-contract.ts';
import type { WantedMatrix } from '../../../ipc/matrix-schemas.ts';
import { parseJsonText } from '../../../ipc/json-text.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { useWorkbench } from '../workbench.ts';

/** A matrix that was not asked for yet, is being made, is there as far as it has arrived, or could not be made. */
export type MatrixResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly outline: MatrixOutline; readonly pieces: readonly MatrixPiece[] }
  | { readonly kind: 'failed'; readonly message: LocalizedText; readonly cancelled: boolean };

const NO_LONGER_KEPT: Extract<MatrixResult, { readonly kind: 'failed' }> = {
  kind: 'failed',
  message: {
    zh: '对照表在送到窗口之前已不在分析进程中（分析进程重新启动过，或又生成了另一张）。请重试。',
    en: 'The matrix was gone from the analysis process before it reached the window (the process was started again, or another one was made). Try again.',
  },
  cancelled: false,
};

const failed = (outcome: Extract<Outcome<unknown>, { readonly ok: false }>): MatrixResult => ({
  kind: 'failed',
  message: outcome.message,
  cancelled: outcome.cancelled,
});

/** Reads the matrix piece by piece, so that the window goes on answering; tells of each state until nobody listens. */
const readMatrix = async (
  store: LibraryStore,
  wanted: WantedMatrix,
  tell: (result: MatrixResult) => boolean,
): Promise<void> => {
  const made = await store.makeMatrix(wanted);
  if (!made.ok) {
    tell(failed(made));
    return;
  }
  const { id, ...outline } = made.value;
  const pieces: MatrixPiece[] = [];
  while (tell({ kind: 'ready', outline, pieces: [...pieces] }) && pieces.length < outline.pieces) {
    const next = await store.readMatrixPiece({ matrix: id, piece: pieces.length });
    if (!next.ok || next.value === null) {
      tell(next.ok ? NO_LONGER_KEPT : failed(next));
      return;
    }
    pieces.push(parseJsonText(next.value));
  }
};

/** Makes a matrix whenever another one is asked for: each object asks once. */
export const useMatrix = (wanted: WantedMatrix | null): MatrixResult => {
  const { store } = useWorkbench();
  const [made, setMade] = useState<{ readonly wanted: WantedMatrix; readonly result: MatrixResult } | null>(
    null,
  );
  useEffect(() => {
    if (wanted === null) return;
    let isWanted = true;
    void readMatrix(store, wanted, (result) => {
      if (isWanted) {
        startTransition(() => {
          setMade({ wanted, result });
        });
      }
      return isWanted;
    });
    return () => {
      isWanted = false;
    };
  }, [store, wanted]);
  if (wanted === null) return { kind: 'none' };
  return made?.wanted === wanted ? made.result : { kind: 'working' };
};
