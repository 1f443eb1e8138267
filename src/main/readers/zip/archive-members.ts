import { MEMBER_SEPARATOR, type ContainedFile, type NamedBytes } from '../contained-file.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { readingProblem, UnreadableFile } from '../unreadable-file.ts';
import { newUnpackingBudget, openZip, type UnpackingBudget, type ZipContainer } from './open-zip.ts';
import { isZip } from './is-zip.ts';
import { zipContainerFormat } from './zip-container-format.ts';

/** Hidden files and what macOS puts into its archives beside the files are no documents. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') && part !== '..' && part !== '.') ||
  name.startsWith('__MACOSX/');

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The container of an archive of files; null for every other file, also for a damaged archive. */
const openArchive = async (bytes: Uint8Array, budget: UnpackingBudget): Promise<ZipContainer | null> => {
  if (!isZip(bytes) || bytes.length > READING_LIMITS.fileBytes) return null;
  try {
    const format = zipContainerFormat(await openZip(bytes, FORMAT_NAMES.zip));
    if (format !== 'zip') return null;
  } catch {
    return null; // its reader names what is wrong with it
  }
  // Only now on the shared budget: the parts of a docx among the files are no files of the archive.
  return openZip(bytes, FORMAT_NAMES.zip, budget);
};

/** One archive on the way down. */
interface OpenArchive {
  readonly path: string;
  readonly container: ZipContainer;
  readonly depth: number;
}

/** The files of a zip archive, or the file itself where it is none; see `containedFiles`. */
export async function* archiveMembers(
  file: NamedBytes,
  wanted: string | null,
): AsyncGenerator<ContainedFile, void, undefined> {
  const budget = newUnpackingBudget();
  const container = await openArchive(file.bytes, budget);
  if (container !== null) yield* membersOf({ path: file.path, container, depth: 1 }, wanted, budget);
  else if (wanted === null) yield { kind: 'file', file };
}

/** Whether a member is wanted or lies in what is; `around` where it has to be opened to reach it. */
const relationTo = (wanted: string | null, path: string): 'wanted' | 'around' | 'other' => {
  if (wanted === null || path === wanted) return 'wanted';
  const inner = [wanted.endsWith('/') ? wanted : `${wanted}/`, `${wanted}${MEMBER_SEPARATOR}`];
  if (inner.some((start) => path.startsWith(start))) return 'wanted';
  return wanted.startsWith(`${path}${MEMBER_SEPARATOR}`) ? 'around' : 'other';
};

async function* membersOf(
  archive: OpenArchive,
  wanted: string | null,
  budget: UnpackingBudget,
): AsyncGenerator<ContainedFile, void, undefined> {
  const { path, container } = archive;
  const entries = [...container.values()].filter(({ name }) => !isHidden(name));
  if (entries.length === 0) {
    yield {
      kind: 'problem',
      problem: readingProblem(path, new UnreadableFile('no_files', FORMAT_NAMES.zip)),
    };
  }
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    const memberPath = `${path}${MEMBER_SEPARATOR}${entry.name}`;
    const relation = relationTo(wanted, memberPath);
    if (relation === 'other') continue;
    try {
      const bytes = await entry.read();
      const inner = await openInner(archive, memberPath, bytes, budget);
      if (inner !== null) yield* membersOf(inner, wanted, budget);
      else if (relation === 'wanted') yield { kind: 'file', file: { path: memberPath, bytes } };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield { kind: 'problem', problem: readingProblem(memberPath, error) };
    }
  }
}

/** An archive in an archive; null for every other file. @throws UnreadableFile if it lies too deep */
const openInner = async (
  { depth }: OpenArchive,
  path: string,
  bytes: Uint8Array,
  budget: UnpackingBudget,
): Promise<OpenArchive | null> => {
  const container = await openArchive(bytes, budget);
  if (container !== null && depth >= READING_LIMITS.archiveDepth) throw nestedTooDeep();
  return container === null ? null : { path, container, depth: depth + 1 };
};

const nestedTooDeep = (): UnreadableFile => {
  const depth = String(READING_LIMITS.archiveDepth);
  return new UnreadableFile('nested_too_deep', FORMAT_NAMES.zip, { zh: depth, en: depth });
};
