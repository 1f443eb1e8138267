import { pairingCorrections } from '../core/decisions/pairing-corrections.ts';
import type { ReportFormat } from '../core/report/printed/printed-report.ts';
import type { Events } from '../ipc/ipc-contract.ts';
import type { WantedMatrix as AskedMatrix } from '../ipc/matrix-schemas.ts';
import type { WantedMatrix } from './analysis-messages.ts';
import type { RequestHandlers } from './answer-request.ts';
import type { AnalysisProcess } from './analysis-process.ts';
import type { Journal } from './journal.ts';
import type { LogFile } from './log-file.ts';
import type { SourceAnalysis } from './source-analysis.ts';

interface MatrixContext {
  readonly process: AnalysisProcess;
  readonly journal: Journal;
  readonly log: LogFile;
  readonly language: () => 'zh' | 'en';
  /** Of the program. */
  readonly version: string;
  readonly onProgress: (progress: Events['progress']) => void;
  /** Asks the person; null where they declined. */
  readonly choosePath: (suggestedName: string, format: ReportFormat) => Promise<string | null>;
}

/** Answers what the window asks about many documents at once. */
export const matrixRequests = (
  { process, journal, log, onProgress, choosePath, language, version }: MatrixContext,
  analysis: SourceAnalysis,
  writeExport: (path: string, content: string | Uint8Array) => Promise<void>,
): Pick<RequestHandlers, 'makeMatrix' | 'readMatrixPiece' | 'saveMatrix'> => {
  const withPairings = ({ superior, documents, by }: AskedMatrix): WantedMatrix => ({
    superior,
    documents,
    by,
    pairings:
      superior === null
        ? []
        : documents.map((reviewed) => pairingCorrections(journal.entries(), { reviewed, superior })),
  });

  const withProgress = async <Value>(
    { documents }: AskedMatrix,
    work: () => Promise<Value>,
  ): Promise<Value> => {
    const total = documents.length;
    onProgress({ work: 'matrix', done: 0, total, label: '' });
    try {
      return await work();
    } finally {
      onProgress({ work: 'matrix', done: total, total, label: '' });
    }
  };

  return {
    makeMatrix: (asked) =>
      withProgress(asked, async () => {
        const matrix = await analysis.ask(() => process.request('makeMatrix', withPairings(asked)));
        log.write('analysis.matrix', { rows: matrix.rows, documents: matrix.documents.length });
        return matrix;
      }),
    readMatrixPiece: (asked) => process.request('readMatrixPiece', asked),
    saveMatrix: async ({ suggestedName, format, matrix: asked }) => {
      const path = await choosePath(suggestedName, format);
      if (path === null) return null;
      const origin = { language: language(), version, settings: [] };
      await withProgress(asked, async () => {
        const wanted = { matrix: withPairings(asked), format, origin };
        await writeExport(path, await analysis.ask(() => process.request('writeMatrix', wanted)));
      });
      return { path };
    },
  };
};
