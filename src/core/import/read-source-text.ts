import type { Sha256 } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceNote, TextReading } from '../model/source.ts';
import { controlShare, decodeText, type DecodedText, MAX_CONTROL_SHARE } from './decode-text.ts';
import { fileSignature } from './file-signature.ts';
import { importProblem, unsupportedFile } from './import-problem.ts';

/** Largest text that is read, in bytes (issue: "over 20 MB of text"). */
const MAX_BYTES = 20 * 1024 * 1024;
/**
 * Reads a plain text: decodes its bytes, or says why that cannot be done. The byte order mark is not part of the text;
 * line breaks stay as they are.
 */
export const readSourceText = (file: {
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
}): TextReading => {
  const { path, sha256, bytes } = file;
  const refused = (problem: Problem) => ({ kind: 'problem', problem }) as const;
  if (bytes.length === 0) return refused(importProblem(path, 'empty'));
  const signature = fileSignature(bytes);
  if (signature !== null) return refused(unsupportedFile(path, signature));
  if (bytes.length > MAX_BYTES) return refused(importProblem(path, 'too_large'));
  const decoded = decodeText(bytes);
  if (decoded === null) {
    return refused(
      importProblem(path, controlShare(bytes) > MAX_CONTROL_SHARE ? 'unreadable' : 'wrong_encoding'),
    );
  }
  if (decoded.text.trim() === '') return refused(importProblem(path, 'empty'));
  const { encoding, text } = decoded;
  return {
    kind: 'text',
    source: {
      sha256,
      path,
      format: 'txt',
      encoding,
      text,
      lineBreaks: 'unknown',
      marks: [],
      notes: decodingNotes(decoded),
    },
  };
};

/** What a person has to know about how bytes became characters. */
export const decodingNotes = ({ encoding, text, rival }: DecodedText): readonly SourceNote[] => {
  const undecodable = text.split('\ufffd').length - 1;
  return [
    ...(rival === null ? [] : [{ kind: 'encoding_uncertain', chosen: encoding, rival } as const]),
    ...(undecodable === 0 ? [] : [{ kind: 'undecodable', characters: undecodable } as const]),
  ];
};
