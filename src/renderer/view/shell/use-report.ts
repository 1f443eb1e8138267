import { App } from 'antd';
import { useMemo } from 'react';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { Outcome } from '../../../ipc/ipc-contract.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';

/** Tells people what happened, without getting in their way. */
export interface Report {
  readonly done: (text: string) => void;
  /** Nothing was done, and nothing went wrong. */
  readonly told: (text: string) => void;
  readonly failed: (text: LocalizedText) => void;
  /** The value of a request that succeeded; else null, and people are told why. Cancelling is no failure. */
  readonly valueOf: <Value>(outcome: Outcome<Value>) => Value | null;
}

/** Seconds that a failure stays on screen: it has to be read to its end. */
const FAILURE_SECONDS = 12;

export const useReport = (): Report => {
  const { message, notification } = App.useApp();
  const language = useLanguage();
  const messages = useMessages();
  return useMemo(() => {
    const failed = (text: LocalizedText): void => {
      notification.error({ title: text[language], duration: FAILURE_SECONDS, role: 'alert' });
    };
    return {
      done: (text) => {
        void message.success(text);
      },
      told: (text) => {
        void message.info(text);
      },
      failed,
      valueOf: (outcome) => {
        if (outcome.ok) return outcome.value;
        if (outcome.cancelled) void message.info(messages.shell.stopped);
        else failed(outcome.message);
        return null;
      },
    };
  }, [message, notification, language, messages]);
};
