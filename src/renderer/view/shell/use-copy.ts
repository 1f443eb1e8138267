import { useCallback } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';
import { useReport } from './use-report.ts';

/** Puts a text on the clipboard and says so. */
export const useCopy = (): ((text: string) => void) => {
  const { api } = useWorkbench();
  const report = useReport();
  const messages = useMessages();
  return useCallback(
    (text) => {
      void api.copyText({ text }).then((outcome) => {
        report.valueOf(outcome);
        if (outcome.ok) report.done(messages.common.copied);
      });
    },
    [api, report, messages],
  );
};
