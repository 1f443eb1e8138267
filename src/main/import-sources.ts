import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { libraryState } from '../core/decisions/library-state.ts';
import type { JournalEntry, SourceOrigin } from '../core/model/decision.ts';
import { sourceOf, type Sha256 } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Events, ImportResult } from '../ipc-contract.ts';
import type { SourceReading } from './analysis-messages.ts';
import { ExplainedError, reasonOf } from './explained-error.ts';
import type { Journal } from './journal.ts';
import { listFiles } from './list-files.ts';
import { hashOf, type SourceStore } from './source-store.ts';

/** Bytes; a text over this is refused before it is read into memory. */
const LARGEST_FILE = 20 * 1024 * 1024;

export interface SourceImport {
  readonly journal: Journal;
  readonly sourceStore: SourceStore;
  readonly readBytes: (name: string, source: Sha256, bytes: Uint8Array) => Promise<SourceReading>;
  /** Called with what a new source gave, so that it need not be analyzed again for the window. */
  readonly keepReading: (source: Sha256, reading: SourceReading) => void;
  readonly onProgress: (progress: Events['progress']) => void;
}

/** What became of one file. */
type FileImport =
  | { readonly kind: 'added' | 'known'; readonly source: Sha256; readonly entries: readonly JournalEntry[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

interface GivenBytes {
  readonly name: string;
  readonly origin: SourceOrigin;
  readonly bytes: Uint8Array;
}

const problemOf = (path: string, cause: Problem['cause'], zh: string, en: string): FileImport => ({
  kind: 'problems',
  problems: [{ path, part: null, cause, message: { zh: `“${path}”${zh}`, en: `“${path}” ${en}` } }],
});

const noDocument = (path: string): FileImport =>
  problemOf(
    path,
    'no_document',
    '中没有找到文件正文，未导入。请确认文件内容后重试。',
    'holds no document and was not imported. Check its content and try again.',
  );

const unreadable = (path: string, error: unknown): FileImport => {
  const reason = reasonOf(error);
  return problemOf(
    path,
    'unreadable',
    `无法读取：${reason.zh}，未导入。请检查文件后重试。`,
    `cannot be read (${reason.en}) and was not imported. Check the file and try again.`,
  );
};

const tooLarge = (path: string): FileImport =>
  problemOf(
    path,
    'too_large',
    '超过 20 MB，过大，未导入。请拆分后再导入。',
    'is over 20 MB, too large, and was not imported. Split it and import the parts.',
  );

/** Whether the library shows the source whole, so that importing it again would change nothing. */
const isShown = (journal: Journal, source: Sha256): boolean => {
  const { sources, removed } = libraryState(journal.entries());
  return sources.has(source) && ![...removed].some((document) => sourceOf(document) === source);
};

/** Takes bytes into the library if they hold a document: first the store, then the journal. */
const importBytes = async (given: GivenBytes, context: SourceImport): Promise<FileImport> => {
  const { name, origin, bytes } = given;
  const source = hashOf(bytes);
  if (isShown(context.journal, source)) {
    // The stored copy may have been lost; this is how a person puts it back.
    await context.sourceStore.put(bytes);
    return { kind: 'known', source, entries: [] };
  }
  const reading = await context.readBytes(name, source, bytes);
  if (reading.documents.length === 0) {
    return reading.problems.length > 0 ? { kind: 'problems', problems: reading.problems } : noDocument(name);
  }
  await context.sourceStore.put(bytes);
  const size = bytes.byteLength;
  const entries = await context.journal.append(() => [{ kind: 'source_added', source, name, size, origin }]);
  context.keepReading(source, reading);
  return { kind: 'added', source, entries };
};

const importFile = async (path: string, context: SourceImport): Promise<FileImport> => {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > LARGEST_FILE) return tooLarge(name);
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(name, error);
  }
  return importBytes({ name, origin: 'file', bytes }, context);
};

/** An error that concerns one file only, as its problem. @throws any other error again */
const afterError = (name: string, error: unknown): FileImport | { readonly kind: 'cancelled' } => {
  if (!(error instanceof ExplainedError)) throw error;
  if (error.cancelled) return { kind: 'cancelled' };
  return {
    kind: 'problems',
    problems: [{ path: name, part: null, cause: 'unreadable', message: error.explanation }],
  };
};

interface NamedImport {
  readonly name: string;
  readonly run: () => Promise<FileImport>;
}

/** Imports one after the other; a file that fails is a problem, the others go on. */
const importAll = async (
  wanted: readonly NamedImport[],
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const added: { readonly source: Sha256; readonly name: string }[] = [];
  const known: { readonly source: Sha256; readonly name: string }[] = [];
  const problems: Problem[] = [];
  const entries: JournalEntry[] = [];
  let cancelled = false;
  for (const [done, { name, run }] of wanted.entries()) {
    if (signal.aborted) {
      cancelled = true;
      break;
    }
    context.onProgress({ work: 'import', done, total: wanted.length, label: name });
    const result = await run().catch((error: unknown) => afterError(name, error));
    if (result.kind === 'cancelled') {
      cancelled = true;
      break;
    }
    if (result.kind === 'problems') {
      problems.push(...result.problems);
      continue;
    }
    (result.kind === 'added' ? added : known).push({ source: result.source, name });
    entries.push(...result.entries);
  }
  context.onProgress({ work: 'import', done: wanted.length, total: wanted.length, label: '' });
  return { added, known, problems, entries, cancelled };
};

export const importFiles = async (
  paths: readonly string[],
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const wanted: NamedImport[] = [];
  for (const path of paths) {
    try {
      const files = await listFiles(path);
      wanted.push(...files.map((file) => ({ name: basename(file), run: () => importFile(file, context) })));
    } catch (error) {
      wanted.push({ name: basename(path), run: () => Promise.resolve(unreadable(basename(path), error)) });
    }
  }
  return importAll(wanted, context, signal);
};

export const importText = (
  { name, text }: { readonly name: string; readonly text: string },
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const bytes = new TextEncoder().encode(text);
  return importAll(
    [{ name, run: () => importBytes({ name, origin: 'pasted', bytes }, context) }],
    context,
    signal,
  );
};
