import { read } from 'cfb';
import { FORMAT_NAMES } from '../format-names.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { soundCompoundFile } from './sound-compound-file.ts';

/** The streams of an OLE compound file ([MS-CFB]) by name. */
export type CompoundFile = ReadonlyMap<string, Uint8Array>;

/** @throws UnreadableFile if the directory is damaged */
export const openCompoundFile = (bytes: Uint8Array): CompoundFile => {
  try {
    const { FullPaths, FileIndex } = read(soundCompoundFile(bytes), { type: 'buffer' });
    return new Map(
      FullPaths.map((path, at): readonly [string, Uint8Array] => [
        path.split('/').slice(1).join('/'),
        Uint8Array.from(FileIndex[at]?.content ?? []),
      ]),
    );
  } catch (error) {
    throw new UnreadableFile(
      'damaged',
      FORMAT_NAMES.ole,
      { zh: '目录不完整，文件可能被截断', en: 'its directory is incomplete, it may be cut off' },
      error,
    );
  }
};
