import { firstIndexWhere } from '../../../core/model/first-index.ts';
import { decodeLoosely } from '../../../core/import/text-decoder.ts';
import type { WordStream } from './word-stream.ts';

/** The characters of a file and the offset in the main stream at which each stands. */
export interface DocCharacters {
  readonly text: string;
  readonly offsetAt: (position: number) => number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly width: 1 | 2;
}

const COMPRESSED = 0x40000000;

/** Puts the text together from its pieces ([MS-DOC] 2.9.38, Clx). */
export const readDocCharacters = (stream: WordStream): DocCharacters => {
  const pieces = readPieces(stream);
  const { main } = stream;
  const text = pieces
    .map(({ start, end, offset, width }) => {
      const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, (end - start) * width);
      return decodeLoosely(bytes, width === 1 ? 'windows-1252' : 'utf-16le');
    })
    .join('');
  return {
    text,
    offsetAt: (position) => {
      const piece = pieces[firstIndexWhere(pieces, ({ end }) => end > position)];
      return piece === undefined ? -1 : piece.offset + (position - piece.start) * piece.width;
    },
  };
};

const readPieces = ({ main, table, partAt }: WordStream): readonly Piece[] => {
  const place = partAt('pieces');
  if (place === null) return [];
  let at = place.start;
  // Property lists that fast saving left behind come first.
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + (count + 1) * 4;
  return Array.from({ length: count }, (_, index): Piece => {
    const start = table.getUint32(positions + index * 4, true);
    const end = table.getUint32(positions + (index + 1) * 4, true);
    const fc = table.getUint32(descriptors + index * 8 + 2, true);
    const isCompressed = (fc & COMPRESSED) !== 0;
    return isCompressed
      ? { start, end, offset: (fc & 0x3fffffff) >>> 1, width: 1 }
      : { start, end, offset: fc, width: 2 };
  }).filter(
    ({ start, end, offset, width }) => start < end && offset + (end - start) * width <= main.byteLength,
  );
};
