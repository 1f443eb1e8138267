/** Entry of the analysis process: answers main's requests one after the other. */
import type { Segmenter } from '../core/segment/segmenter.ts';
import type { AnalysisRequest, AnalysisRequestName, FromAnalysis, ToAnalysis } from './analysis-messages.ts';
import { createAnalysisSession } from './analysis-session.ts';
import { ExplainedError, errorDetails } from './explained-error.ts';
import { createJiebaSegmenter } from './jieba-segmenter.ts';
import { oneAtATime } from '../one-at-a-time.ts';

const { parentPort } = process;
const send = (message: FromAnalysis): void => {
  parentPort.postMessage(message);
};

/** Requests with an id up to this one are no longer wanted. */
let cancelledUpTo = 0;
let newestId = 0;
let currentId = 0;

/** @throws ExplainedError if a part of the segmenter is missing */
const loadSegmenter = (): Segmenter => {
  try {
    return createJiebaSegmenter();
  } catch (error) {
    throw new ExplainedError(
      {
        zh: '分词组件无法载入（词典缺失或程序不完整），不能分析文件。请重新安装程序；已分析的内容仍可查看。',
        en: 'The word segmenter cannot be loaded (a dictionary is missing or the program is incomplete), so files cannot be analyzed. Install the program anew; what was analyzed is still shown.',
      },
      { cause: error },
    );
  }
};

const session = createAnalysisSession(loadSegmenter, {
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
  othersWait: () => newestId > currentId,
});

const failure = (id: number, error: unknown): FromAnalysis => {
  const { code, at } = errorDetails(error instanceof ExplainedError ? (error.cause ?? error) : error);
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
