import type { LocalizedText } from '../../../core/model/problem.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { CompoundFile } from './compound-file.ts';

/** A part of the table stream, as the file information block names it. */
export type TablePart =
  'stylesheet' | 'characterBins' | 'paragraphBins' | 'pieces' | 'lists' | 'listOverrides';

/** Positions of the parts in the block's array of (offset, length) pairs ([MS-DOC] 2.5.6, FibRgFcLcb97). */
const PARTS: Readonly<Record<TablePart, number>> = {
  stylesheet: 1,
  characterBins: 12,
  paragraphBins: 13,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
};

/** A Word 97 file: its main stream, its table stream, and how long its stories are. */
export interface WordStream {
  readonly main: DataView;
  readonly table: DataView;
  /** Where a part begins in the table stream, and its length in bytes; null where the file has none. */
  readonly partAt: (part: TablePart) => { readonly start: number; readonly length: number } | null;
  /** Characters of each story, in the order in which they follow each other. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly frames: number;
  };
}

const WORD_MAGIC = 0xa5ec;
/** Word 97; older versions are laid out differently. */
const OLDEST_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
/** Offset of the story lengths and of the array of parts in the file information block. */
const LENGTHS_AT = 0x4c;
const PARTS_AT = 0x9a;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the file information block. @throws UnreadableFile if the file is locked, too old or damaged */
export const openWordStream = (file: CompoundFile, format: LocalizedText): WordStream => {
  const bytes = file.get('WordDocument');
  const damaged = new UnreadableFile('damaged', format, {
    zh: '正文流不完整',
    en: 'the stream with its text is incomplete',
  });
  if (bytes === undefined || bytes.length < 0x300) throw damaged;
  const main = viewOf(bytes);
  if (main.getUint16(0, true) !== WORD_MAGIC) throw damaged;
  const flags = main.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile('encrypted', format);
  if (main.getUint16(2, true) < OLDEST_VERSION) {
    throw new UnreadableFile('unsupported', format, {
      zh: '它由 Word 97 之前的版本写成，请用 Word 或 WPS 打开并另存为 docx。',
      en: 'It was written by a version before Word 97: open it in Word or WPS and save it as docx.',
    });
  }
  const table = file.get((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === undefined) throw damaged;
  const length = (index: number) => main.getUint32(LENGTHS_AT + index * 4, true);
  return {
    main,
    table: viewOf(table),
    partAt: (part) => {
      const at = PARTS_AT + PARTS[part] * 8;
      const size = main.getUint32(at + 4, true);
      return size === 0 ? null : { start: main.getUint32(at, true), length: size };
    },
    lengths: {
      body: length(0),
      footnotes: length(1),
      headers: length(2),
      macros: length(3),
      comments: length(4),
      endnotes: length(5),
      frames: length(6),
    },
  };
};
