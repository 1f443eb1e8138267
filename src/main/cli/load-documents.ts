import type { PolicyDocument } from '../../core/model/document.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { isProblem, listSourceFiles, type WantedFile } from './list-source-files.ts';
import { readSourceFiles } from './read-source-file.ts';
import { readSourceArgument } from './source-argument.ts';
import { sourceProblem } from './source-problem.ts';

/** What reading one file gave. */
export interface ReadFile<Item> {
  readonly documents: readonly Item[];
  readonly problems: readonly Problem[];
}

/** How a command reads a file: as far as it needs. */
export interface FileReader<Item> {
  readonly read: (bytes: SourceBytes) => Promise<ReadFile<Item>>;
  readonly documentOf: (item: Item) => PolicyDocument;
  /** Told of every error that a file's content caused; only `--debug` shows it. */
  readonly onError: (error: unknown) => void;
}

const noDocument = (path: string, part: number | null, zh: string, en: string): Problem =>
  sourceProblem(path, part, 'no_document', zh, en);

const analysisFailed = (path: string): Problem => ({
  path,
  part: null,
  cause: 'unreadable',
  message: {
    zh: `分析“${path}”时程序出错，其余文件不受影响；加 --debug 可查看原因。`,
    en: `the program failed on “${path}”, the others are not affected; --debug shows why.`,
  },
});

const readBytes = async <Item>(file: SourceBytes, reader: FileReader<Item>): Promise<ReadFile<Item>> => {
  try {
    const { documents, problems } = await reader.read(file);
    if (documents.length > 0 || problems.length > 0) return { documents, problems };
    return {
      documents,
      problems: [noDocument(file.path, null, '中没有找到文件正文。', 'holds no document.')],
    };
  } catch (error) {
    reader.onError(error);
    return { documents: [], problems: [analysisFailed(file.path)] };
  }
};

/** A file, or each file of an archive. */
const readFiles = async <Item>(
  wanted: WantedFile,
  reader: FileReader<Item>,
): Promise<readonly ReadFile<Item>[]> => {
  const files: ReadFile<Item>[] = [];
  for await (const file of readSourceFiles(wanted))
    files.push(isProblem(file) ? { documents: [], problems: [file] } : await readBytes(file, reader));
  return files;
};

const partOf = <Item>(
  files: readonly ReadFile<Item>[],
  wanted: WantedFile,
  reader: FileReader<Item>,
): ReadFile<Item> => {
  const { part } = wanted;
  const path = wanted.member ?? wanted.path;
  const [file] = files;
  if (part === null || file === undefined) {
    return {
      documents: files.flatMap(({ documents }) => documents),
      problems: files.flatMap(({ problems }) => problems),
    };
  }
  if (files.length > 1) {
    const zh = `里有 ${files.length} 个文件，#${part} 只用于其中一个。`;
    const en = `holds ${files.length} files; #${part} is for one of them.`;
    return { documents: [], problems: [sourceProblem(path, part, 'unsupported', zh, en)] };
  }
  const documents = file.documents.filter((item) => reader.documentOf(item).source.part === part);
  const problems = file.problems.filter((problem) => problem.part === null || problem.part === part);
  if (documents.length > 0 || problems.length > 0) return { documents, problems };
  const count = file.documents.length;
  const missing = noDocument(
    path,
    part,
    `中没有第 ${part} 份文件（共 ${count} 份）。`,
    `has no document ${part}; it holds ${count}.`,
  );
  return { documents, problems: [missing] };
};

const withoutRepeats = <Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] => {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
  return [...first.values()];
};

/**
 * Reads everything that the SOURCEs name, in their order. Each file that is named is among the documents or
 * among the problems; one that is named twice counts once.
 */
export const loadDocuments = async <Item>(
  sources: readonly string[],
  reader: FileReader<Item>,
): Promise<ReadFile<Item>> => {
  const documents: Item[] = [];
  const problems: Problem[] = [];
  const read = new Map<string, readonly ReadFile<Item>[]>();
  for (const source of sources) {
    for (const listed of listSourceFiles(readSourceArgument(source))) {
      if (isProblem(listed)) {
        problems.push(listed);
        continue;
      }
      const path = listed.member ?? listed.path;
      const files = read.get(path) ?? (await readFiles(listed, reader));
      read.set(path, files);
      const part = partOf(files, listed, reader);
      documents.push(...part.documents);
      problems.push(...part.problems);
    }
  }
  return {
    documents: withoutRepeats(documents, (item) => {
      const { source } = reader.documentOf(item);
      return `${source.path}#${source.part}`;
    }),
    problems: withoutRepeats(problems, ({ path, part, cause }) => JSON.stringify([path, part, cause])),
  };
};
