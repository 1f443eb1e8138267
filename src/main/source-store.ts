import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type Sha256 } from '../core/model/ids.ts';
import type { Problem } from '../core/model/problem.ts';
import { ExplainedError, errorCode, reasonOf } from './explained-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A source as the journal knows it. */
interface KnownSource {
  readonly sha256: Sha256;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The files of the library, each under the hash of its bytes, exactly as they were given. */
export interface SourceStore {
  /** Writes the bytes unless a sound copy is there; the hash is their identity from now on. */
  readonly put: (bytes: Uint8Array) => Promise<Sha256>;
  /** @throws ExplainedError if the file is gone or its bytes no longer have the hash */
  readonly read: (source: KnownSource) => Promise<Uint8Array>;
  /** Null where a file of the right size is there; the hash is checked whenever the file is read. */
  readonly check: (source: KnownSource) => Promise<Problem | null>;
}

export const hashOf = (bytes: Uint8Array): Sha256 => sha256(createHash('sha256').update(bytes).digest('hex'));

const lost = (source: KnownSource, zh: string, en: string): Problem => ({
  path: source.name,
  part: null,
  cause: 'missing',
  message: {
    zh: `“${source.name}”的原文件${zh}。已分析的内容仍可查看；请重新导入该文件。`,
    en: `The stored copy of “${source.name}” ${en}. What was analyzed is still shown; import the file again.`,
  },
});

const damaged = (source: KnownSource): Problem =>
  lost(source, '已损坏（内容与导入时不一致）', 'is damaged: it is not what was imported');

const unreadable = (source: KnownSource, error: unknown): Problem => {
  const reason = reasonOf(error);
  return lost(source, `无法读取：${reason.zh}`, `cannot be read: ${reason.en}`);
};

export const openSourceStore = (folder: string): SourceStore => {
  const pathOf = (source: Sha256): string => join(folder, source);

  const isSound = async (source: Sha256): Promise<boolean> => {
    try {
      return hashOf(await readFile(pathOf(source))) === source;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  };

  return {
    put: async (bytes) => {
      const source = hashOf(bytes);
      if (!(await isSound(source))) await writeFileAtomically(pathOf(source), bytes);
      return source;
    },
    read: async (source) => {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(pathOf(source.sha256));
      } catch (error) {
        throw new ExplainedError(unreadable(source, error).message, { cause: error });
      }
      if (hashOf(bytes) !== source.sha256) throw new ExplainedError(damaged(source).message);
      return bytes;
    },
    check: async (source) => {
      try {
        const { size } = await stat(pathOf(source.sha256));
        return size === source.size ? null : damaged(source);
      } catch (error) {
        return unreadable(source, error);
      }
    },
  };
};
