import type { SourceEncoding } from '../model/source.ts';
import { chinesePlausibility } from './chinese-plausibility.ts';
import { decodeLoosely, decodeStrictly } from './text-decoder.ts';

/** Share of common characters above which a decoding is taken for Chinese (see {@link chinesePlausibility}). */
const PLAUSIBLE = 0.15;
/** Share of NUL and other control characters above which a file is no text. */
export const MAX_CONTROL_SHARE = 0.01;
/** Share of undecodable characters that is still read, as damage. */
const MAX_REPLACED_SHARE = 0.005;

/** A text and the encoding that gave it. */
export interface DecodedText {
  readonly encoding: SourceEncoding;
  readonly text: string;
  /** Another encoding that also gives plausible Chinese: the choice was close. */
  readonly rival: SourceEncoding | null;
}

/** Share of the best score from which on another encoding is a rival. */
const RIVAL_SHARE = 0.6;

const BYTE_ORDER_MARKS: readonly { readonly encoding: SourceEncoding; readonly bytes: readonly number[] }[] =
  [
    { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  ];

/** Encodings without a mark, tried in this order where UTF-8 does not hold. */
const LEGACY: readonly SourceEncoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * Decodes bytes by their mark, else as UTF-8, else by the encoding that gives the most plausible Chinese; null
 * where none does. The byte order mark is not part of the text.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) {
    const text = decodeLoosely(bytes.subarray(mark.bytes.length), mark.encoding);
    return isChineseOrAscii(text) ? { encoding: mark.encoding, text, rival: null } : null;
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null)
    return controlShare(bytes) <= MAX_CONTROL_SHARE && isChineseOrAscii(utf8)
      ? { encoding: 'utf-8', text: utf8, rival: null }
      : decodeLegacy(bytes);
  return decodeLegacy(bytes) ?? decodeDamaged(bytes);
};

const decodeLegacy = (bytes: Uint8Array): DecodedText | null => {
  const hasNul = bytes.includes(0);
  const candidates = LEGACY.filter((encoding) => encoding.startsWith('utf-16') || !hasNul)
    .flatMap((encoding) => {
      const text = decodeStrictly(bytes, encoding);
      return text === null ? [] : [{ encoding, text, score: chinesePlausibility(text) ?? 0 }];
    })
    .filter(({ score }) => score >= PLAUSIBLE)
    .sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (best === undefined) return null;
  const isClose = second !== undefined && second.score >= best.score * RIVAL_SHARE;
  return { encoding: best.encoding, text: best.text, rival: isClose ? second.encoding : null };
};

/** A text with a few broken bytes, e.g. cut off in the middle of a character. */
const decodeDamaged = (bytes: Uint8Array): DecodedText | null => {
  if (controlShare(bytes) > MAX_CONTROL_SHARE) return null;
  for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
    const text = decodeLoosely(bytes, encoding);
    const replaced = text.split('\ufffd').length - 1;
    if (replaced <= Math.max(1, text.length * MAX_REPLACED_SHARE) && isChineseOrAscii(text))
      return { encoding, text, rival: null };
  }
  return null;
};

const isChineseOrAscii = (text: string): boolean => {
  const plausibility = chinesePlausibility(text);
  return plausibility === null || plausibility >= PLAUSIBLE;
};

/** Share of bytes that no text holds: NUL and control characters other than tab, line breaks and form feed. */
export const controlShare = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) count += 1;
  return count / bytes.length;
};
