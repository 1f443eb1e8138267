import { libraryState } from '../core/decisions/library-state.ts';
import { correctionsOf } from '../core/decisions/source-corrections.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../core/model/ids.ts';
import type { Answer, SourceReading } from './analysis-messages.ts';
import type { AnalysisProcess } from './analysis-process.ts';
import { ExplainedError } from './explained-error.ts';
import type { Journal } from './journal.ts';
import type { LogFile } from './log-file.ts';
import type { SourceStore } from './source-store.ts';

/** Readings kept for the window after an import; beyond this a source is simply analyzed once more. */
const MOST_KEPT_READINGS = 200;

/** The analysis process together with the sources that it works on. */
export interface SourceAnalysis {
  readonly readBytes: (name: string, source: Sha256, bytes: Uint8Array) => Promise<SourceReading>;
  readonly keepReading: (source: Sha256, reading: SourceReading) => void;
  /** @throws ExplainedError if the library has no such source or its file is gone or damaged */
  readonly readSource: (source: Sha256) => Promise<SourceReading>;
  /** Asks about documents; those that the process does not hold are read from their sources first. */
  readonly ask: <Value>(request: () => Promise<Answer<Value>>) => Promise<Value>;
}

const notInLibrary = (): ExplainedError =>
  new ExplainedError({
    zh: '文献库中没有这份文件。请刷新文献库后重试。',
    en: 'The library has no such document. Reload the library and try again.',
  });

const noLongerInSource = (document: DocumentId): ExplainedError =>
  new ExplainedError({
    zh: `原文件中已找不到这份文件（${document.slice(0, 8)}…，第 ${document.slice(65)} 份）。请重新导入。`,
    en: `The source no longer gives this document (${document.slice(0, 8)}…, part ${document.slice(65)}). Import it again.`,
  });

export const createSourceAnalysis = ({
  journal,
  sourceStore,
  process,
  log,
}: {
  readonly journal: Journal;
  readonly sourceStore: SourceStore;
  readonly process: AnalysisProcess;
  readonly log: LogFile;
}): SourceAnalysis => {
  const kept = new Map<Sha256, SourceReading>();

  const readBytes = async (name: string, source: Sha256, bytes: Uint8Array): Promise<SourceReading> => {
    const begin = performance.now();
    const reading = await process.request('readSource', {
      path: name,
      sha256: source,
      bytes,
      corrections: correctionsOf(journal.entries(), source),
    });
    log.write('analysis.source_read', {
      source: source.slice(0, 12),
      bytes: bytes.byteLength,
      documents: reading.documents.length,
      problems: reading.problems.length,
      milliseconds: Math.round(performance.now() - begin),
    });
    return reading;
  };

  const readSource = async (sha256: Sha256): Promise<SourceReading> => {
    const reading = kept.get(sha256);
    kept.delete(sha256);
    if (reading?.correctionsKey === correctionsOf(journal.entries(), sha256).key) return reading;
    const source = libraryState(journal.entries()).sources.get(sha256);
    if (source === undefined) throw notInLibrary();
    return readBytes(source.name, sha256, await sourceStore.read(source));
  };

  return {
    readBytes,
    readSource,
    keepReading: (source, reading) => {
      if (kept.size < MOST_KEPT_READINGS) kept.set(source, reading);
    },
    ask: async (request) => {
      const first = await request();
      if (first.kind === 'done') return first.value;
      for (const source of new Set(first.documents.map(sourceOf))) await readSource(source);
      const second = await request();
      if (second.kind === 'done') return second.value;
      const [missing] = second.documents;
      throw missing === undefined ? notInLibrary() : noLongerInSource(missing);
    },
  };
};
