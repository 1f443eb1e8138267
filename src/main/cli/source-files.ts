import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../core/model/ids.ts';
import type { Problem, ProblemCause } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { readBytes } from './read-bytes.ts';
import type { SourceArgument } from './source-argument.ts';

/** A file to read, and which of its documents is wanted (null: all). */
export interface WantedFile {
  readonly path: string;
  readonly part: number | null;
}

/** The files that a SOURCE stands for, and what of it cannot be read. */
export interface ListedFiles {
  readonly files: readonly WantedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Bytes that are read at all; beyond this a file is refused unread. The importer's own limit on text is
 * lower: this one only keeps an endless device out of memory.
 */
const READ_LIMIT = 200 * 1024 * 1024;

const problem = (
  path: string,
  part: number | null,
  cause: ProblemCause,
  zh: string,
  en: string,
): Problem => ({
  path,
  part,
  cause,
  message: { zh: `“${path}”${zh}`, en: `“${path}” ${en}` },
});

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const systemProblem = (path: string, part: number | null, error: unknown): Problem => {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem(path, part, 'missing', '不存在，请检查路径。', 'does not exist; check the path.');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return problem(
      path,
      part,
      'unreadable',
      '没有读取权限，请修改权限后重试。',
      'may not be read; change its permissions and try again.',
    );
  }
  return problem(
    path,
    part,
    'unreadable',
    `读取失败（${code || '系统错误'}），请检查文件后重试。`,
    `could not be read (${code || 'system error'}); check the file and try again.`,
  );
};

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const listEntry = (path: string, seen: ReadonlySet<string>): ListedFiles => {
  try {
    const entry = statSync(path);
    if (entry.isDirectory()) return listFolder(path, seen);
    if (entry.isFile()) return { files: [{ path, part: null }], problems: [] };
    return {
      files: [],
      problems: [
        problem(
          path,
          null,
          'unsupported',
          '不是普通文件，未读取。',
          'is not a regular file and was not read.',
        ),
      ],
    };
  } catch (error) {
    return { files: [], problems: [systemProblem(path, null, error)] };
  }
};

/** The list of sources that lies beside them in a corpus folder: it tells of documents and is none. */
const CORPUS_MANIFEST = 'manifest.json';

/**
 * All files below a folder, by the code units of their names; hidden ones (`.DS_Store`, `.git`) and the
 * corpus manifest are no documents and left out. `seen` are the real paths of the folders around it: a link back into one of them
 * ends there.
 */
const listFolder = (path: string, seen: ReadonlySet<string>): ListedFiles => {
  const real = realpathSync(path);
  if (seen.has(real)) return { files: [], problems: [] };
  const around = new Set([...seen, real]);
  const listed = readdirSync(path)
    .filter((name) => !name.startsWith('.') && name !== CORPUS_MANIFEST)
    .sort(byCodeUnits)
    .map((name) => listEntry(join(path, name), around));
  return {
    files: listed.flatMap((entry) => entry.files),
    problems: listed.flatMap((entry) => entry.problems),
  };
};

const listPath = (path: string, part: number | null): ListedFiles => {
  try {
    if (!statSync(path).isDirectory()) return { files: [{ path, part }], problems: [] };
    const listed = listFolder(path, new Set());
    if (listed.files.length > 0 || listed.problems.length > 0) return listed;
    return {
      files: [],
      problems: [problem(path, null, 'empty', '是空文件夹，没有可读的文件。', 'is a folder without files.')],
    };
  } catch (error) {
    return { files: [], problems: [systemProblem(path, part, error)] };
  }
};

/** The files behind one SOURCE, in a fixed order. Nothing is read yet. */
export const listSourceFiles = (source: SourceArgument): ListedFiles => {
  switch (source.kind) {
    case 'stdin':
      return { files: [{ path: '-', part: source.part }], problems: [] };
    case 'path':
      return listPath(source.path, source.part);
    case 'archive_member':
      return {
        files: [],
        problems: [
          problem(
            source.path,
            source.part,
            'unsupported',
            '在压缩包内，本版本尚不能读取，请先解压。',
            'is inside an archive, which this version cannot read; unpack it first.',
          ),
        ],
      };
  }
};

/** The bytes of a file (`-`: standard input) with their hash, or why they cannot be had. */
export const readSourceFile = async (path: string): Promise<SourceBytes | Problem> => {
  try {
    const bytes = await readBytes(path === '-' ? process.stdin : createReadStream(path), READ_LIMIT);
    if (bytes !== null) {
      return { path, sha256: sha256(createHash('sha256').update(bytes).digest('hex')), bytes };
    }
    return problem(
      path,
      null,
      'too_large',
      `超过 ${READ_LIMIT / 1024 / 1024} MB，未读取；请拆分后再导入。`,
      `is larger than ${READ_LIMIT / 1024 / 1024} MB and was not read; split it first.`,
    );
  } catch (error) {
    return systemProblem(path, null, error);
  }
};
