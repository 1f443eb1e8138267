import type { AnalysisRequestName, AnalysisRequests, FromAnalysis, ToAnalysis } from './analysis-messages.ts';
import type { Events } from '../ipc/ipc-contract.ts';
import type { LocalizedText } from '../core/model/problem.ts';
import { ExplainedError } from './explained-error.ts';
import type { LogFile } from './log-file.ts';

/** As much of Electron's `UtilityProcess` as is used. */
export interface AnalysisChild {
  readonly pid?: number | undefined;
  readonly postMessage: (message: ToAnalysis) => void;
  readonly kill: () => boolean;
  readonly on: {
    (event: 'message', listener: (message: FromAnalysis) => void): unknown;
    (event: 'exit', listener: (code: number) => void): unknown;
  };
}

export interface AnalysisProcessOptions {
  readonly start: () => AnalysisChild;
  readonly log: LogFile;
  readonly onProgress: (progress: Events['progress']) => void;
  /** The process has lost its memory and is started again by the next request. */
  readonly onRestart: (message: LocalizedText) => void;
}

type Value<Name extends AnalysisRequestName> = AnalysisRequests[Name]['value'];

/**
 * The process that does the heavy work. It is started by the first request and kept: loading the segmenter's
 * dictionary takes seconds. If it ends by itself, what it was working on fails with a message, and the next
 * request starts it again.
 */
export interface AnalysisProcess {
  readonly request: <Name extends AnalysisRequestName>(
    name: Name,
    argument: AnalysisRequests[Name]['argument'],
  ) => Promise<Value<Name>>;
  /** Gives up everything that is under way. */
  readonly cancel: () => void;
  readonly stop: () => void;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: ExplainedError) => void;
}

/** After this many unexpected ends without one answer in between, starting again would not help. */
const MOST_FAILURES_IN_A_ROW = 3;
/** Milliseconds that a cancelled step may go on before the process is ended. */
const CANCEL_GRACE = 3_000;
/** The segmenter's native part aborts when a dictionary file is missing: SIGABRT. */
const ABORT_CODE = 6;

const endedExplanation = (code: number): LocalizedText =>
  code === ABORT_CODE
    ? {
        zh: '分析进程意外中止（分词词典可能缺失或损坏），正在进行的操作未完成。请重试；若再次出现，请重新安装程序。',
        en: 'The analysis process was aborted (a dictionary of the word segmenter may be missing or damaged); what was under way is not done. Try again; if it happens again, install the program anew.',
      }
    : {
        zh: `分析进程意外结束（退出码 ${code}），正在进行的操作未完成，请重试。`,
        en: `The analysis process ended unexpectedly (exit code ${code}); what was under way is not done. Try again.`,
      };

const CANCELLED: LocalizedText = { zh: '已取消。', en: 'Cancelled.' };
const FORCED: LocalizedText = {
  zh: '分析进程没有及时停下，已将其结束；需要时会重新启动。',
  en: 'The analysis process did not stop in time and was ended; it is started again when needed.',
};

export const createAnalysisProcess = (options: AnalysisProcessOptions): AnalysisProcess => {
  const { log } = options;
  const pending = new Map<number, Pending>();
  let child: AnalysisChild | null = null;
  let lastId = 0;
  let failuresInARow = 0;
  let cancelTimer: NodeJS.Timeout | undefined;

  const rejectAll = (error: ExplainedError): void => {
    const rejected = [...pending.values()];
    pending.clear();
    for (const { reject } of rejected) reject(error);
  };

  const takePending = (id: number): Pending | undefined => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) clearTimeout(cancelTimer);
    return waiting;
  };

  const receive = (message: FromAnalysis): void => {
    switch (message.kind) {
      case 'progress':
        options.onProgress(message.progress);
        return;
      case 'value':
        failuresInARow = 0;
        takePending(message.id)?.resolve(message.value);
        return;
      case 'error':
        failuresInARow = 0;
        if (!message.cancelled) log.write('analysis.failed', { code: message.code, at: message.at });
        takePending(message.id)?.reject(
          new ExplainedError(message.explanation, { cancelled: message.cancelled }),
        );
    }
  };

  const onExit = (ended: AnalysisChild, code: number): void => {
    if (child !== ended) return;
    child = null;
    clearTimeout(cancelTimer);
    failuresInARow += 1;
    log.write('analysis.ended', { code, failuresInARow });
    const explanation = endedExplanation(code);
    rejectAll(new ExplainedError(explanation));
    options.onRestart(explanation);
  };

  const running = (): AnalysisChild => {
    if (child !== null) return child;
    if (failuresInARow >= MOST_FAILURES_IN_A_ROW) {
      throw new ExplainedError({
        zh: `分析进程连续 ${failuresInARow} 次意外结束，已停止重试。请重新启动程序；若仍出现，请重新安装，并查看日志。`,
        en: `The analysis process ended unexpectedly ${failuresInARow} times in a row and is not started again. Restart the program; if that does not help, install it anew and see the log.`,
      });
    }
    const started = options.start();
    log.write('analysis.started');
    started.on('message', receive);
    started.on('exit', (code) => {
      onExit(started, code);
    });
    child = started;
    return started;
  };

  const end = (): void => {
    const ending = child;
    child = null;
    ending?.kill();
  };

  return {
    request: async <Name extends AnalysisRequestName>(
      name: Name,
      argument: AnalysisRequests[Name]['argument'],
    ) => {
      const process = running();
      lastId += 1;
      const id = lastId;
      return new Promise<Value<Name>>((resolve, reject) => {
        // The one place where the process is trusted to answer what the message types say.
        pending.set(id, {
          resolve: (value) => {
            resolve(value as Value<Name>);
          },
          reject,
        });
        process.postMessage({ kind: 'request', id, name, argument });
      });
    },
    cancel: () => {
      if (child === null || pending.size === 0) return;
      child.postMessage({ kind: 'cancel' });
      clearTimeout(cancelTimer);
      cancelTimer = setTimeout(() => {
        log.write('analysis.cancel_forced');
        end();
        rejectAll(new ExplainedError(CANCELLED, { cancelled: true }));
        options.onRestart(FORCED);
      }, CANCEL_GRACE);
    },
    stop: () => {
      clearTimeout(cancelTimer);
      end();
      rejectAll(new ExplainedError(CANCELLED, { cancelled: true }));
    },
  };
};
