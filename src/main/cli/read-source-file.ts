import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { sha256 } from '../../core/model/ids.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { readBytes } from './read-bytes.ts';
import { sourceProblem, systemProblem } from './source-problem.ts';

/**
 * Bytes that are read at all; beyond this a file is refused unread. The importer's own limit on text is
 * lower: this one only keeps an endless device out of memory.
 */
const READ_LIMIT = 200 * 1024 * 1024;

/** The bytes of a file (`-`: standard input) with their hash, or why they cannot be had. */
export const readSourceFile = async (path: string): Promise<SourceBytes | Problem> => {
  try {
    const bytes = await readBytes(path === '-' ? process.stdin : createReadStream(path), READ_LIMIT);
    if (bytes !== null) {
      return { path, sha256: sha256(createHash('sha256').update(bytes).digest('hex')), bytes };
    }
    const megabytes = READ_LIMIT / 1024 / 1024;
    const zh = `超过 ${megabytes} MB，未读取；请拆分后再导入。`;
    const en = `is larger than ${megabytes} MB and was not read; split it first.`;
    return sourceProblem(path, null, 'too_large', zh, en);
  } catch (error) {
    return systemProblem(path, null, error);
  }
};
