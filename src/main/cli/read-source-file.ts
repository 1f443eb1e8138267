import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { sha256 } from '../../core/model/ids.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import type { NamedBytes } from '../readers/contained-file.ts';
import { containedFiles } from '../readers/contained-files.ts';
import { readBytes } from '../readers/read-bytes.ts';
import { largestSize, oversizeProblem } from '../readers/read-source.ts';
import type { WantedFile } from './list-source-files.ts';
import { sourceProblem, systemProblem } from './source-problem.ts';

const withHash = ({ path, bytes }: NamedBytes): SourceBytes => ({
  path,
  sha256: sha256(createHash('sha256').update(bytes).digest('hex')),
  bytes,
});

/**
 * The bytes of a file (`-`: standard input) with their hash, or of each file in an archive, or why they cannot be
 * had. Gives at least one entry.
 */
export async function* readSourceFiles({
  path,
  member,
}: WantedFile): AsyncGenerator<SourceBytes | Problem, void, undefined> {
  let reading;
  try {
    reading = await readBytes(path === '-' ? process.stdin : createReadStream(path), largestSize);
  } catch (error) {
    yield systemProblem(path, null, error);
    return;
  }
  if (reading.kind === 'too_large') {
    yield oversizeProblem(path, reading.limit);
    return;
  }
  let isEmpty = true;
  for await (const contained of containedFiles({ path, bytes: reading.bytes }, member)) {
    isEmpty = false;
    yield contained.kind === 'problem' ? contained.problem : withHash(contained.file);
  }
  if (isEmpty) {
    const [zh, en] = ['不存在，请检查压缩包内的路径。', 'does not exist; check the path inside the archive.'];
    yield sourceProblem(member ?? path, null, 'missing', zh, en);
  }
}
