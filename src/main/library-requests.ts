import { pairingCorrections } from '../core/decisions/pairing-corrections.ts';
import { isPossible, libraryState } from '../core/decisions/library-state.ts';
import type { JournalEntry } from '../core/model/decision.ts';
import type { ComparedDocuments, PairingCorrections } from '../core/model/pairing.ts';
import type { LocalizedText, Problem } from '../core/model/problem.ts';
import { RULES_VERSION } from '../core/rules-version.ts';
import type { RequestedDecision } from '../ipc/decision-schemas.ts';
import type { Census, Events, ImportResult, OpenedLibrary, RequestName } from '../ipc/ipc-contract.ts';
import type { AnalysisProcess } from './analysis-process.ts';
import { loadBundledCorpus } from './bundled-corpus.ts';
import { comparisonRequests, type WrittenFormat } from './comparison-requests.ts';
import { ExplainedError, reasonOf } from './explained-error.ts';
import { importFiles, importText, type SourceImport } from './import-sources.ts';
import type { RequestHandlers } from './answer-request.ts';
import type { Journal } from './journal.ts';
import type { LibraryCensus } from './library-census.ts';
import type { LogFile } from './log-file.ts';
import { matrixRequests } from './matrix-requests.ts';
import type { ReportPrinter } from './report-printer.ts';
import { createSourceAnalysis } from './source-analysis.ts';
import type { SourceStore } from './source-store.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What the library's requests need of the machine. */
export interface LibraryContext {
  readonly corpusFolder: string;
  readonly journal: Journal;
  readonly sourceStore: SourceStore;
  readonly census: LibraryCensus;
  readonly process: AnalysisProcess;
  readonly log: LogFile;
  readonly language: () => 'zh' | 'en';
  /** Of the program. */
  readonly version: string;
  readonly onProgress: (progress: Events['progress']) => void;
  readonly printer: ReportPrinter;
  /** Asks the person; empty where they declined. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  /** Asks the person; null where they declined. */
  readonly choosePath: (suggestedName: string, format: WrittenFormat) => Promise<string | null>;
}

type LibraryRequestName = Extract<
  RequestName,
  | 'openLibrary'
  | 'restoreJournal'
  | 'chooseAndImportFiles'
  | 'importFiles'
  | 'importText'
  | 'readSource'
  | 'restoreDocuments'
  | 'compareDocuments'
  | 'compareAhead'
  | 'makeMatrix'
  | 'readMatrixPiece'
  | 'search'
  | 'findNearPassages'
  | 'cancelWork'
  | 'decide'
  | 'saveCensus'
  | 'saveExport'
  | 'printComparison'
  | 'savePdf'
  | 'saveMatrix'
  | 'saveElementTable'
>;

const NOTHING_IMPORTED: ImportResult = { added: [], known: [], problems: [], entries: [], cancelled: true };

/** What had become of the journal when the library was opened. */
interface JournalLoss {
  /** Entries that the census counted and that are gone for good. */
  readonly lost: number;
  /** Entries that came back from the window's copy. */
  readonly restored: number;
}

const journalDamage = ({ damage }: Journal, { lost, restored }: JournalLoss): LocalizedText | null => {
  if (lost > 0) {
    return {
      zh: `决定日志 journal.jsonl 缺少 ${lost} 条记录（文件可能被移走或改动），也没有可用的副本。请从备份恢复该文件后重新启动；原文件不受影响。`,
      en: `The journal of decisions journal.jsonl lacks ${lost} entries (it may have been moved or altered), and there is no copy. Restore it from a backup and start again; the sources are not affected.`,
    };
  }
  if (restored > 0) {
    return {
      zh: `决定日志 journal.jsonl 曾缺少 ${restored} 条记录，已由窗口数据库中的副本恢复；没有丢失任何决定。`,
      en: `The journal of decisions journal.jsonl lacked ${restored} entries; they were restored from the window's copy, and no decision was lost.`,
    };
  }
  return damage;
};

const sourceProblems = async ({ journal, sourceStore }: LibraryContext): Promise<readonly Problem[]> => {
  const sources = [...libraryState(journal.entries()).sources.values()];
  const checked = await Promise.all(sources.map((source) => sourceStore.check(source)));
  return checked.filter((problem) => problem !== null);
};

/** The library without anything done to it: the journal is short, and the window may have the rest. */
const shortLibrary = (
  { journal }: LibraryContext,
  census: Census | null,
  lostEntries: number,
): OpenedLibrary => ({
  rulesVersion: RULES_VERSION,
  journal: journal.entries(),
  census,
  problems: [],
  journalDamage: null,
  lostEntries,
  firstComparison: null,
});

const wholeLibrary = async (
  context: LibraryContext,
  census: Census | null,
  loss: JournalLoss,
): Promise<OpenedLibrary> => {
  const { journal, log } = context;
  const corpus = await loadBundledCorpus(context.corpusFolder, context);
  const problems = [...corpus.problems, ...(await sourceProblems(context))];
  log.write('library.opened', {
    entries: journal.entries().length,
    bundledAdded: corpus.added,
    problems: problems.length,
  });
  return {
    rulesVersion: RULES_VERSION,
    journal: journal.entries(),
    census,
    problems,
    journalDamage: journalDamage(journal, loss),
    lostEntries: 0,
    firstComparison: corpus.firstComparison,
  };
};

const decide = async (journal: Journal, decision: RequestedDecision): Promise<JournalEntry> => {
  const [entry] = await journal.append((entries) => {
    if (isPossible(entries, decision)) return [decision];
    throw new ExplainedError({
      zh: '此操作现在无法进行（对应的记录已改变），没有作任何更改。',
      en: 'This cannot be done now (what it refers to has changed); nothing was altered.',
    });
  });
  if (entry === undefined) throw new RangeError('the journal returned no entry');
  return entry;
};

const writeExport = async (path: string, content: string | Uint8Array): Promise<void> => {
  try {
    await writeFileAtomically(path, content);
  } catch (error) {
    const reason = reasonOf(error);
    throw new ExplainedError(
      {
        zh: `无法写入“${path}”：${reason.zh}。请换一个位置再导出。`,
        en: `“${path}” cannot be written: ${reason.en}. Choose another place and export again.`,
      },
      { cause: error },
    );
  }
};

/** Answers what the window asks of the library. */
export const libraryRequests = (context: LibraryContext): Pick<RequestHandlers, LibraryRequestName> => {
  const { journal, census, process, log, onProgress } = context;
  const analysis = createSourceAnalysis(context);
  const sourceImport: SourceImport = { ...context, ...analysis };
  let cancellation = new AbortController();
  /** The window was asked for its copy of a journal that is short. */
  let wasCopyAsked = false;
  let restored = 0;

  const lostEntries = (counted: Census | null): number =>
    Math.max(0, (counted?.journalEntries ?? 0) - journal.entries().length);

  const pairingOf = (pair: ComparedDocuments): PairingCorrections =>
    pairingCorrections(journal.entries(), pair);

  const importing = async (run: (signal: AbortSignal) => Promise<ImportResult>): Promise<ImportResult> => {
    const result = await run(cancellation.signal);
    log.write('import.ended', {
      added: result.added.length,
      known: result.known.length,
      problems: result.problems.length,
      cancelled: result.cancelled,
    });
    return result;
  };

  return {
    openLibrary: async () => {
      const counted = await census.read();
      const lost = lostEntries(counted);
      if (lost === 0 || wasCopyAsked) return wholeLibrary(context, counted, { lost, restored });
      return shortLibrary(context, counted, lost);
    },
    restoreJournal: async (copy) => {
      wasCopyAsked = true;
      const isNeeded = lostEntries(await census.read()) > 0;
      restored = isNeeded ? (await journal.restore(copy)).length : 0;
      log.write('journal.restored', { entries: restored });
      return { restored };
    },
    chooseAndImportFiles: async () => {
      const paths = await context.chooseFiles();
      if (paths.length === 0) return NOTHING_IMPORTED;
      return importing((signal) => importFiles(paths, sourceImport, signal));
    },
    importFiles: (paths) => importing((signal) => importFiles(paths, sourceImport, signal)),
    importText: (given) => importing((signal) => importText(given, sourceImport, signal)),
    readSource: async (source) => {
      const { text, ...reading } = await analysis.readSource(source);
      return { source, text: text ?? '', ...reading };
    },
    restoreDocuments: async (documents) => {
      const answer = await process.request('restoreDocuments', documents);
      log.write('analysis.restored', { documents: answer.restored });
      return answer;
    },
    compareDocuments: async (pair) => {
      onProgress({ work: 'comparison', done: 0, total: 1, label: '' });
      try {
        const view = await analysis.ask(() =>
          process.request('compareDocuments', { ...pair, pairing: pairingOf(pair) }),
        );
        log.write('analysis.compared', { characters: view.length });
        return view;
      } finally {
        onProgress({ work: 'comparison', done: 1, total: 1, label: '' });
      }
    },
    compareAhead: async (pair) => {
      const isDone = await process.request('compareAhead', { ...pair, pairing: pairingOf(pair) });
      log.write('analysis.ahead', { done: isDone });
      return isDone;
    },
    ...matrixRequests(context, analysis, writeExport),
    search: ({ query, documents }) => analysis.ask(() => process.request('search', { query, documents })),
    findNearPassages: (asked) => analysis.ask(() => process.request('findNearPassages', asked)),
    cancelWork: () => {
      cancellation.abort();
      cancellation = new AbortController();
      process.cancel();
      return Promise.resolve(null);
    },
    decide: (decision) => decide(journal, decision),
    saveCensus: async (counted) => {
      await census.save(counted);
      return null;
    },
    ...comparisonRequests(context, analysis, writeExport),
    saveElementTable: async ({ suggestedName, settings, table }) => {
      const path = await context.choosePath(suggestedName, 'xlsx');
      if (path === null) return null;
      const origin = { language: context.language(), version: context.version, settings };
      await writeExport(path, await process.request('writeElementTable', { table, origin }));
      log.write('elements.exported', { rows: table.rows.length });
      return { path };
    },
  };
};
