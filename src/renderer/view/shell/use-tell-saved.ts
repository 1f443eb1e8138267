import { useCallback } from 'react';
import type { Outcome } from '../../../ipc/ipc-contract.ts';
import { useReport } from './use-report.ts';

/** Waits for a file to be written where the person says, and tells them where it is; nothing if they declined. */
export const useTellSaved = (): ((
  saving: Promise<Outcome<{ readonly path: string } | null>>,
  said: (path: string) => string,
) => void) => {
  const report = useReport();
  return useCallback(
    (saving, said) =>
      void saving.then((outcome) => {
        const saved = report.valueOf(outcome);
        if (saved !== null) report.done(said(saved.path));
      }),
    [report],
  );
};
