import type { Sha256 } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceEncoding, SourceText } from '../model/source.ts';
import { chinesePlausibility } from './chinese-plausibility.ts';
import { fileSignature } from './file-signature.ts';
import { importProblem } from './import-problem.ts';
import { decodeLoosely, decodeStrictly } from './text-decoder.ts';

/** Largest text that is read, in bytes (issue: "over 20 MB of text"). */
const MAX_BYTES = 20 * 1024 * 1024;
/** Share of common characters above which a decoding is taken for Chinese (see {@link chinesePlausibility}). */
const PLAUSIBLE = 0.15;
/** Share of NUL and other control characters above which a file is no text. */
const MAX_CONTROL_SHARE = 0.01;
/** Share of undecodable characters that is still read, as damage. */
const MAX_REPLACED_SHARE = 0.005;

interface Decoded {
  readonly encoding: SourceEncoding;
  readonly text: string;
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: SourceEncoding; readonly bytes: readonly number[] }[] =
  [
    { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  ];

/** Encodings without a mark, tried in this order where UTF-8 does not hold. */
const LEGACY: readonly SourceEncoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * Decodes a file's bytes, or says why that cannot be done. The byte order mark is not part of the text; line
 * breaks stay as they are.
 */
export const readSourceText = (file: {
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
}):
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'problem'; readonly problem: Problem } => {
  const { path, sha256, bytes } = file;
  const refused = (problem: Problem) => ({ kind: 'problem', problem }) as const;
  if (bytes.length === 0) return refused(importProblem(path, 'empty'));
  const signature = fileSignature(bytes);
  if (signature !== null) return refused(importProblem(path, 'unsupported', signature.name));
  if (bytes.length > MAX_BYTES) return refused(importProblem(path, 'too_large'));
  const decoded = decode(bytes);
  if (decoded === null) {
    return refused(
      importProblem(path, controlShare(bytes) > MAX_CONTROL_SHARE ? 'unreadable' : 'wrong_encoding'),
    );
  }
  if (decoded.text.trim() === '') return refused(importProblem(path, 'empty'));
  return { kind: 'text', source: { sha256, path, format: 'txt', ...decoded } };
};

const decode = (bytes: Uint8Array): Decoded | null => {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) {
    const text = decodeLoosely(bytes.subarray(mark.bytes.length), mark.encoding);
    return isChineseOrAscii(text) ? { encoding: mark.encoding, text } : null;
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null)
    return controlShare(bytes) <= MAX_CONTROL_SHARE && isChineseOrAscii(utf8)
      ? { encoding: 'utf-8', text: utf8 }
      : decodeLegacy(bytes);
  return decodeLegacy(bytes) ?? decodeDamaged(bytes);
};

const decodeLegacy = (bytes: Uint8Array): Decoded | null => {
  const hasNul = bytes.includes(0);
  const candidates = LEGACY.filter((encoding) => encoding.startsWith('utf-16') || !hasNul)
    .map((encoding) => ({ encoding, text: decodeStrictly(bytes, encoding) }))
    .filter((candidate): candidate is Decoded => candidate.text !== null)
    .map((candidate) => ({ candidate, score: chinesePlausibility(candidate.text) ?? 0 }))
    .filter(({ score }) => score >= PLAUSIBLE)
    .sort((a, b) => b.score - a.score);
  return candidates[0]?.candidate ?? null;
};

/** A text with a few broken bytes, e.g. cut off in the middle of a character. */
const decodeDamaged = (bytes: Uint8Array): Decoded | null => {
  if (controlShare(bytes) > MAX_CONTROL_SHARE) return null;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decodeLoosely(bytes, encoding);
    const replaced = text.split('\ufffd').length - 1;
    if (replaced <= Math.max(1, text.length * MAX_REPLACED_SHARE) && isChineseOrAscii(text))
      return { encoding, text };
  }
  return null;
};

const isChineseOrAscii = (text: string): boolean => {
  const plausibility = chinesePlausibility(text);
  return plausibility === null || plausibility >= PLAUSIBLE;
};

/** Share of bytes that no text holds: NUL and control characters other than tab, line breaks and form feed. */
const controlShare = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) count += 1;
  return count / bytes.length;
};
