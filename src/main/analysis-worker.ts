/** Entry of the analysis process: answers main's requests one after the other. */
import type { AnalysisRequest, AnalysisRequestName, FromAnalysis, ToAnalysis } from './analysis-messages.ts';
import { createAnalysisSession } from './analysis-session.ts';
import { ExplainedError, errorDetails } from './explained-error.ts';
import { createJiebaSegmenter } from './jieba-segmenter.ts';
import { oneAtATime } from './one-at-a-time.ts';

const { parentPort } = process;
const send = (message: FromAnalysis): void => {
  parentPort.postMessage(message);
};

/** Requests with an id up to this one are no longer wanted. */
let cancelledUpTo = 0;
let newestId = 0;
let currentId = 0;

const session = createAnalysisSession(createJiebaSegmenter, {
  progress: (progress) => {
    send({ kind: 'progress', progress });
  },
  betweenSteps: async () => {
    // Messages are delivered between turns of the event loop only.
    await new Promise(setImmediate);
    if (currentId <= cancelledUpTo) {
      throw new ExplainedError({ zh: '已取消。', en: 'Cancelled.' }, { cancelled: true });
    }
  },
});

const failure = (id: number, error: unknown): FromAnalysis => {
  const { code, at } = errorDetails(error);
  const isExplained = error instanceof ExplainedError;
  return {
    kind: 'error',
    id,
    explanation: isExplained
      ? error.explanation
      : {
          zh: '分析时程序出错，本次操作未完成，其余内容不受影响；详情见日志。',
          en: 'The analysis failed by an error of the program; nothing else is affected. See the log.',
        },
    cancelled: isExplained && error.cancelled,
    code,
    at,
  };
};

const answer = async <Name extends AnalysisRequestName>(request: AnalysisRequest<Name>): Promise<void> => {
  currentId = request.id;
  try {
    send({ kind: 'value', id: request.id, value: await session[request.name](request.argument) });
  } catch (error) {
    send(failure(request.id, error));
  }
};

const inTurn = oneAtATime();
parentPort.on('message', ({ data }: { readonly data: ToAnalysis }) => {
  if (data.kind === 'cancel') {
    cancelledUpTo = newestId;
    return;
  }
  newestId = data.id;
  void inTurn(() => answer(data));
});
