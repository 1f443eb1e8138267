import { readSourceText } from '../../core/import/read-source-text.ts';
import type { SourceEncoding, SourceFormat, SourceText, TextReading } from '../../core/model/source.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { FORMAT_NAMES } from './format-names.ts';
import { isHtml } from './html/decode-html.ts';
import { READING_LIMITS } from './reading-limits.ts';
import type { LaidOutText } from './text-layout.ts';
import { readingProblem, UnreadableFile } from './unreadable-file.ts';

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
    recognizes: (bytes) => startsWith(bytes, 'PK\x03\x04'),
    read: async ({ bytes }) => {
      const { readZipContainer } = await import('./zip/read-zip-container.ts');
      return { ...(await readZipContainer(bytes)), lineBreaks: 'known' };
    },
  },
  {
    name: FORMAT_NAMES.ole,
    recognizes: (bytes) => startsWith(bytes, '\xd0\xcf\x11\xe0'),
    read: async ({ bytes, path }) => {
      const { readDoc } = await import('./doc/read-doc.ts');
      return { encoding: null, lineBreaks: 'known', ...readDoc(bytes, path) };
    },
  },
  {
    name: FORMAT_NAMES.pdf,
    recognizes: isPdf,
    read: async ({ bytes }) => {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return { format: 'pdf', encoding: null, lineBreaks: 'known', laidOut: await readPdf(bytes) };
    },
  },
  {
    name: FORMAT_NAMES.html,
    recognizes: isHtml,
    read: async ({ bytes }) => {
      const { readHtml } = await import('./html/read-html.ts');
      return { format: 'html', ...readHtml(bytes) };
    },
  },
];

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
  const reader = READERS.find(({ recognizes }) => recognizes(bytes));
  if (reader === undefined) return readSourceText(file);
  try {
    if (bytes.length > READING_LIMITS.fileBytes) throw tooLarge(reader.name);
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

const tooLarge = (name: LocalizedText): UnreadableFile => {
  const megabytes = READING_LIMITS.fileBytes / 1_048_576;
  return new UnreadableFile('too_large', name, {
    zh: `${megabytes} MB`,
    en: `${megabytes} MB`,
  });
};

/** Whatever a library throws on a file is the file's damage: the others go on. */
const unforeseen = (name: LocalizedText, error: unknown): UnreadableFile =>
  new UnreadableFile(
    'damaged',
    name,
    { zh: '内部结构无法解析', en: 'its inner structure cannot be read' },
    error,
  );
