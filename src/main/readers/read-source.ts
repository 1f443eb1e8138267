import { readSourceText } from '../../core/import/read-source-text.ts';
import type { SourceEncoding, SourceFormat, SourceText, TextReading } from '../../core/model/source.ts';
import type { LocalizedText, Problem } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { FORMAT_NAMES } from './format-names.ts';
import { isHtml } from './html/decode-html.ts';
import { READING_LIMITS } from './reading-limits.ts';
import type { LaidOutText } from './text-layout.ts';
import { readingProblem, UnreadableFile } from './unreadable-file.ts';
import { isZip } from './zip/is-zip.ts';

/** What a reader gives: a text, its format and, where the file leaves that open, its encoding. */
interface FormatReading {
  readonly format: SourceFormat;
  readonly encoding: SourceEncoding | null;
  readonly lineBreaks: SourceText['lineBreaks'];
  readonly laidOut: LaidOutText;
}

/** Reads one container format; readers and their libraries are loaded when the first such file comes. */
interface FormatReader {
  readonly name: LocalizedText;
  /** By the first bytes; the name of the file is not looked at. */
  readonly recognizes: (bytes: Uint8Array) => boolean;
  /** Bytes that such a file may have. */
  readonly largest: number;
  readonly read: (file: SourceBytes) => Promise<FormatReading>;
}

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((char, at) => bytes[at] === char.charCodeAt(0));

/** A PDF may begin with a few bytes of something else (ISO 32000-1, annex H: within the first 1024). */
const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

const READERS: readonly FormatReader[] = [
  {
    name: FORMAT_NAMES.zip,
    recognizes: isZip,
    largest: READING_LIMITS.fileBytes,
    read: async ({ bytes }) => {
      const { readZipContainer } = await import('./zip/read-zip-container.ts');
      return { ...(await readZipContainer(bytes)), lineBreaks: 'known' };
    },
  },
  {
    name: FORMAT_NAMES.rtf,
    recognizes: (bytes) => startsWith(bytes, '{\\rtf'),
    largest: READING_LIMITS.fileBytes,
    read: async ({ bytes }) => {
      const { readRtf } = await import('./rtf/read-rtf.ts');
      return { format: 'rtf', encoding: null, lineBreaks: 'known', laidOut: readRtf(bytes) };
    },
  },
  {
    name: FORMAT_NAMES.ole,
    recognizes: (bytes) => startsWith(bytes, '\xd0\xcf\x11\xe0'),
    largest: READING_LIMITS.fileBytes,
    read: async ({ bytes, path }) => {
      const { readDoc } = await import('./doc/read-doc.ts');
      return { encoding: null, lineBreaks: 'known', ...readDoc(bytes, path) };
    },
  },
  {
    name: FORMAT_NAMES.pdf,
    recognizes: isPdf,
    largest: READING_LIMITS.fileBytes,
    read: async ({ bytes }) => {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return { format: 'pdf', encoding: null, lineBreaks: 'known', laidOut: await readPdf(bytes) };
    },
  },
  {
    name: FORMAT_NAMES.html,
    recognizes: isHtml,
    largest: READING_LIMITS.textBytes,
    read: async ({ bytes }) => {
      const { readHtml } = await import('./html/read-html.ts');
      return { format: 'html', ...readHtml(bytes) };
    },
  },
];

const readerOf = (bytes: Uint8Array): FormatReader | undefined =>
  READERS.find(({ recognizes }) => recognizes(bytes));

/** The most bytes that a file is read with, by the format that its beginning shows. */
export const largestSize = (head: Uint8Array): number => readerOf(head)?.largest ?? READING_LIMITS.textBytes;

/** The problem of a file that is larger, for who would not read it into memory. */
export const oversizeProblem = (path: string, limit: number): Problem =>
  readingProblem(path, tooLarge({ zh: '大文件', en: 'a large file' }, limit));

/**
 * Reads the text of one file, in whatever format it is. Never throws on any content: what cannot be read is a
 * problem that says what the file is, why, and what to do.
 *
 * @param onError - told of the error behind such a problem, for `--debug`
 */
export const readSource = async (
  file: SourceBytes,
  onError: (error: unknown) => void = () => undefined,
): Promise<TextReading> => {
  const { path, sha256, bytes } = file;
  const reader = readerOf(bytes);
  if (reader === undefined) return readSourceText(file);
  try {
    if (bytes.length > reader.largest) throw tooLarge(reader.name, reader.largest);
    const { format, encoding, lineBreaks, laidOut } = await reader.read(file);
    return {
      kind: 'text',
      source: {
        sha256,
        path,
        format,
        encoding,
        lineBreaks,
        ...laidOut,
      },
    };
  } catch (error) {
    onError(error);
    const failure = error instanceof UnreadableFile ? error : unforeseen(reader.name, error);
    return { kind: 'problem', problem: readingProblem(path, failure) };
  }
};

const tooLarge = (name: LocalizedText, limit: number): UnreadableFile => {
  const size = `${limit / 1_048_576} MB`;
  return new UnreadableFile('too_large', name, { zh: size, en: size });
};

/** Whatever a library throws on a file is the file's damage: the others go on. */
const unforeseen = (name: LocalizedText, error: unknown): UnreadableFile =>
  new UnreadableFile(
    'damaged',
    name,
    { zh: '内部结构无法解析', en: 'its inner structure cannot be read' },
    error,
  );
