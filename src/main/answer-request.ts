import type { IpcMainInvokeEvent } from 'electron';
import type { ArgumentOf, Outcome, RequestName, ValueOf } from '../ipc/ipc-contract.ts';
import { requests } from '../ipc/ipc-contract.ts';
import { ExplainedError, errorDetails } from './explained-error.ts';
import type { LogFile } from './log-file.ts';

/** One function a request of the contract. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (argument: ArgumentOf<Name>) => Promise<ValueOf<Name>>;
};

/** Who answers, and whom. */
export interface RequestService {
  readonly handlers: RequestHandlers;
  /** Whether a request comes from the page of our own window, and not from a frame inside it or another page. */
  readonly isOwnPage: (event: IpcMainInvokeEvent) => boolean;
  readonly log: LogFile;
}

const REFUSED: Outcome<never> = {
  ok: false,
  message: { zh: '请求被拒绝：来源或参数无效。', en: 'The request was refused: wrong sender or argument.' },
  cancelled: false,
};

const outcomeOfError = (name: RequestName, error: unknown, log: LogFile): Outcome<never> => {
  if (error instanceof ExplainedError) {
    if (!error.cancelled)
      log.write('request.failed', { request: name, ...errorDetails(error.cause ?? error) });
    return { ok: false, message: error.explanation, cancelled: error.cancelled };
  }
  log.write('request.failed', { request: name, ...errorDetails(error) });
  return {
    ok: false,
    message: {
      zh: '程序内部错误，操作未完成；其余内容不受影响，详情见日志。',
      en: 'An error of the program: the operation was not done, nothing else is affected. See the log.',
    },
    cancelled: false,
  };
};

/** Answers one request of the contract: its sender and its argument are checked before anything happens. */
export const answerRequest = async <Name extends RequestName>(
  name: Name,
  event: IpcMainInvokeEvent,
  argument: unknown,
  { handlers, isOwnPage, log }: RequestService,
): Promise<Outcome<ValueOf<Name>>> => {
  if (!isOwnPage(event)) {
    log.write('request.refused', { request: name, reason: 'sender' });
    return REFUSED;
  }
  const parsed = requests[name].argument.safeParse(argument);
  if (!parsed.success) {
    log.write('request.refused', { request: name, reason: 'argument' });
    return REFUSED;
  }
  try {
    return { ok: true, value: await handlers[name](parsed.data as ArgumentOf<Name>) };
  } catch (error) {
    return outcomeOfError(name, error, log);
  }
};
