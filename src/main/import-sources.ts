import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { libraryState, type LibraryState } from '../core/decisions/library-state.ts';
import type { JournalEntry, ScannedFile, SourceOrigin } from '../core/model/decision.ts';
import { sourceOf, type Sha256 } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import type { ArgumentOf, Events, ImportResult } from '../ipc/ipc-contract.ts';
import type { SourceReading } from './analysis-messages.ts';
import { ExplainedError, reasonOf } from './explained-error.ts';
import type { Journal } from './journal.ts';
import { listFiles } from './list-files.ts';
import { containedFiles } from './readers/contained-files.ts';
import { readBytes } from './readers/read-bytes.ts';
import { largestSize, oversizeProblem } from './readers/read-source.ts';
import { hashOf, type SourceStore } from './source-store.ts';

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
  /** The scan whose text this is. */
  readonly scan?: ScannedFile | undefined;
}

const problemOf = (path: string, cause: Problem['cause'], zh: string, en: string): Problem => ({
  path,
  part: null,
  cause,
  message: { zh: `“${path}”${zh}`, en: `“${path}” ${en}` },
});

const noDocument = (path: string): Problem =>
  problemOf(
    path,
    'no_document',
    '中没有找到文件正文，未导入。请确认文件内容后重试。',
    'holds no document and was not imported. Check its content and try again.',
  );

const unreadable = (path: string, error: unknown): Problem => {
  const reason = reasonOf(error);
  return problemOf(
    path,
    'unreadable',
    `无法读取：${reason.zh}，未导入。请检查文件后重试。`,
    `cannot be read (${reason.en}) and was not imported. Check the file and try again.`,
  );
};

/** Whether the library shows the source whole, so that importing it again would change nothing. */
const isShown = ({ sources, removed }: LibraryState, source: Sha256): boolean =>
  sources.has(source) && ![...removed].some((document) => sourceOf(document) === source);

/** The text that a person attached to a scan, if its documents are still shown. */
const attachedText = (library: LibraryState, scan: Sha256): Sha256 | null =>
  [...library.sources.values()].find(
    (source) => source.scan?.source === scan && isShown(library, source.sha256),
  )?.sha256 ?? null;

/** Whether a person may go on with a text from elsewhere. */
const lacksText = ({ cause }: Problem): boolean => cause === 'scanned' || cause === 'text_layer_broken';

/** Takes bytes into the library if they hold a document: first the store, then the journal. */
const importBytes = async (given: GivenBytes, context: SourceImport): Promise<FileImport> => {
  const { name, origin, bytes, scan } = given;
  const source = hashOf(bytes);
  const library = libraryState(context.journal.entries());
  if (isShown(library, source)) {
    // The stored copy may have been lost; this is how a person puts it back.
    await context.sourceStore.put(bytes);
    return { kind: 'known', source, entries: [] };
  }
  const attached = attachedText(library, source);
  if (attached !== null) return { kind: 'known', source: attached, entries: [] };
  const reading = await context.readBytes(name, source, bytes);
  if (reading.documents.length === 0) {
    const problems = reading.problems.length > 0 ? reading.problems : [noDocument(name)];
    return {
      kind: 'problems',
      problems: problems.map((problem) => (lacksText(problem) ? { ...problem, source } : problem)),
    };
  }
  await context.sourceStore.put(bytes);
  const size = bytes.byteLength;
  const entries = await context.journal.append(() => [
    { kind: 'source_added', source, name, size, origin, ...(scan === undefined ? {} : { scan }) },
  ]);
  context.keepReading(source, reading);
  return { kind: 'added', source, entries };
};

/** What a file gives for the library: itself, or each file of an archive; or why it gives nothing. */
type GivenFile = GivenBytes | { readonly name: string; readonly problems: readonly Problem[] };

async function* openFile(path: string): AsyncGenerator<GivenFile, void, undefined> {
  const name = basename(path);
  let reading;
  try {
    reading = await readBytes(createReadStream(path), largestSize);
  } catch (error) {
    yield { name, problems: [unreadable(name, error)] };
    return;
  }
  if (reading.kind === 'too_large') {
    yield { name, problems: [oversizeProblem(name, reading.limit)] };
    return;
  }
  for await (const contained of containedFiles({ path: name, bytes: reading.bytes })) {
    if (contained.kind === 'problem') yield { name: contained.problem.path, problems: [contained.problem] };
    else yield { name: contained.file.path, origin: 'file', bytes: contained.file.bytes };
  }
}

/** An error that concerns one file only, as its problem. @throws any other error again */
const afterError = (name: string, error: unknown): FileImport | { readonly kind: 'cancelled' } => {
  if (!(error instanceof ExplainedError)) throw error;
  if (error.cancelled) return { kind: 'cancelled' };
  return {
    kind: 'problems',
    problems: [{ path: name, part: null, cause: 'unreadable', message: error.explanation }],
  };
};

/** A file that a person gave: what shows progress, and what it holds once it is opened. */
interface WantedFile {
  readonly name: string;
  readonly open: () => AsyncIterable<GivenFile>;
}

/** What an import gave so far. */
interface ImportTally {
  readonly added: { readonly source: Sha256; readonly name: string }[];
  readonly known: { readonly source: Sha256; readonly name: string }[];
  readonly problems: Problem[];
  readonly entries: JournalEntry[];
}

/** Imports what one file holds; false once the work was cancelled. */
const importWanted = async (
  { open }: WantedFile,
  tally: ImportTally,
  context: SourceImport,
  onNext: (name: string) => boolean,
): Promise<boolean> => {
  for await (const given of open()) {
    const { name } = given;
    if (!onNext(name)) return false;
    if ('problems' in given) {
      tally.problems.push(...given.problems);
      continue;
    }
    const result = await importBytes(given, context).catch((error: unknown) => afterError(name, error));
    if (result.kind === 'cancelled') return false;
    if (result.kind === 'problems') {
      tally.problems.push(...result.problems);
      continue;
    }
    tally[result.kind].push({ source: result.source, name });
    tally.entries.push(...result.entries);
  }
  return true;
};

/** Imports one after the other; a file that fails is a problem, the others go on. */
const importAll = async (
  wanted: readonly WantedFile[],
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const tally: ImportTally = { added: [], known: [], problems: [], entries: [] };
  const total = wanted.length;
  let goesOn = true;
  for (const [done, file] of wanted.entries()) {
    const onNext = (name: string): boolean => {
      if (!signal.aborted) context.onProgress({ work: 'import', done, total, label: name });
      return !signal.aborted;
    };
    goesOn = onNext(file.name) && (await importWanted(file, tally, context, onNext));
    if (!goesOn) break;
  }
  context.onProgress({ work: 'import', done: total, total, label: '' });
  return { ...tally, cancelled: !goesOn };
};

async function* only(given: GivenFile): AsyncGenerator<GivenFile, void, undefined> {
  yield await Promise.resolve(given);
}

/** Takes files, all files below folders, and all files in archives among them into the library. */
export const importFiles = async (
  paths: readonly string[],
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const wanted: WantedFile[] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      const files = await listFiles(path);
      wanted.push(...files.map((file) => ({ name: basename(file), open: () => openFile(file) })));
    } catch (error) {
      wanted.push({ name, open: () => only({ name, problems: [unreadable(name, error)] }) });
    }
  }
  return importAll(wanted, context, signal);
};

export const importText = (
  { name, text, scan }: ArgumentOf<'importText'>,
  context: SourceImport,
  signal: AbortSignal,
): Promise<ImportResult> => {
  const bytes = new TextEncoder().encode(text);
  return importAll([{ name, open: () => only({ name, origin: 'pasted', bytes, scan }) }], context, signal);
};
