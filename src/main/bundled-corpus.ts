import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { libraryState } from '../core/decisions/library-state.ts';
import { documentId, type Sha256 } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import { sha256Schema } from '../ipc/id-schemas.ts';
import type { FirstComparison } from '../ipc/ipc-contract.ts';
import { reasonOf } from './explained-error.ts';
import type { Journal } from './journal.ts';
import { readJsonFile } from './read-json-file.ts';
import { hashOf, type SourceStore } from './source-store.ts';

const documentPlaceSchema = z.object({
  file: z.string().regex(/^[^/\\]+$/),
  part: z.number().int().positive(),
});

/** `corpus/manifest.json`: which document stands where, and which two open first. */
const manifestSchema = z.object({
  documents: z.array(documentPlaceSchema.extend({ sha256: sha256Schema })).min(1),
  firstComparison: z.object({ superior: documentPlaceSchema, reviewed: documentPlaceSchema }),
});
type Manifest = z.infer<typeof manifestSchema>;

/** What the bundled corpus brought to the library at this start. */
export interface BundledCorpus {
  readonly added: number;
  readonly problems: readonly Problem[];
  readonly firstComparison: FirstComparison | null;
}

const corpusProblem = (file: string, cause: Problem['cause'], zh: string, en: string): Problem => ({
  path: file,
  part: null,
  cause,
  message: {
    zh: `随附语料“${file}”${zh}，未能载入，其余文件不受影响。请重新安装程序，或自行导入该文件。`,
    en: `The bundled file “${file}” ${en} and was not loaded; the others are not affected. Install the program anew, or import the file yourself.`,
  },
});

const readCorpusFile = async (
  folder: string,
  file: string,
  expected: Sha256,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    const reason = reasonOf(error);
    return {
      problem: corpusProblem(file, 'missing', `无法读取（${reason.zh}）`, `cannot be read (${reason.en})`),
    };
  }
  return hashOf(bytes) === expected
    ? { bytes }
    : { problem: corpusProblem(file, 'unreadable', '已损坏', 'is damaged') };
};

const firstComparisonOf = ({ documents, firstComparison }: Manifest): FirstComparison | null => {
  const idOf = ({ file, part }: { readonly file: string; readonly part: number }) => {
    const source = documents.find((document) => document.file === file);
    return source === undefined ? null : documentId(source.sha256, part);
  };
  const superior = idOf(firstComparison.superior);
  const reviewed = idOf(firstComparison.reviewed);
  return superior === null || reviewed === null ? null : { superior, reviewed };
};

/**
 * Takes the bundled documents into the library: at the first start, and whenever one of them was not there
 * before. A stored copy that has gone is put back. A file that is missing is a problem named; the rest goes on.
 */
export const loadBundledCorpus = async (
  folder: string,
  { journal, sourceStore }: { readonly journal: Journal; readonly sourceStore: SourceStore },
): Promise<BundledCorpus> => {
  const manifest = await readJsonFile(join(folder, 'manifest.json'), manifestSchema);
  if (manifest === null) {
    const problem = corpusProblem('manifest.json', 'missing', '缺失或已损坏', 'is missing or damaged');
    return { added: 0, problems: [problem], firstComparison: null };
  }
  const problems: Problem[] = [];
  const files = new Map(manifest.documents.map(({ file, sha256 }) => [file, sha256]));
  let added = 0;
  for (const [file, source] of files) {
    const known = libraryState(journal.entries()).sources.get(source);
    if (known !== undefined && (await sourceStore.check(known)) === null) continue;
    const read = await readCorpusFile(folder, file, source);
    if ('problem' in read) {
      // A source that is known and lost is named by whoever opens the library.
      if (known === undefined) problems.push(read.problem);
      continue;
    }
    await sourceStore.put(read.bytes);
    if (known !== undefined) continue;
    const size = read.bytes.byteLength;
    await journal.append(() => [{ kind: 'source_added', source, name: file, size, origin: 'bundled' }]);
    added += 1;
  }
  return { added, problems, firstComparison: firstComparisonOf(manifest) };
};
