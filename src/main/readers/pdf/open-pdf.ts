import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FORMAT_NAMES } from '../format-names.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

type PdfLibrary = typeof pdf;

/**
 * Loads the library with its worker in this process. It asks for three drawing classes of browsers that reading
 * text never uses; without the stand-ins it would load a native canvas or complain.
 */
const loadLibrary = async (): Promise<PdfLibrary> => {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true });
  return asNodeProcess(async () => {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.defineProperty(globalThis, 'pdfjsWorker', { value: worker, configurable: true });
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  });
};

/**
 * While it loads, the library takes every process of Electron but the main one for a page, and would then miss the
 * page's `navigator` in the analysis process.
 */
const asNodeProcess = async <Value>(load: () => Promise<Value>): Promise<Value> => {
  const type = Object.getOwnPropertyDescriptor(process, 'type');
  if (type === undefined) return load();
  Object.defineProperty(process, 'type', { ...type, value: 'browser' });
  try {
    return await load();
  } finally {
    Object.defineProperty(process, 'type', type);
  }
};

/**
 * The folder of the character maps by which Chinese fonts that are not embedded are read: beside the built
 * program, or in the package where it runs from its sources. Ends with a slash, as the library wants it.
 */
const characterMaps = async (): Promise<string> => {
  for (const folder of [join(import.meta.dirname, '../pdf-cmaps'), join(import.meta.dirname, 'pdf-cmaps')]) {
    try {
      await access(folder);
      return `${folder}/`;
    } catch {
      // not built: looked for in the package
    }
  }
  const require = createRequire(import.meta.url);
  return `${join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps')}/`;
};

/**
 * Opens a PDF for its text. The caller destroys it.
 *
 * @throws UnreadableFile if it is locked, damaged or absurdly long
 */
export const openPdf = async (
  bytes: Uint8Array,
): Promise<{ readonly library: PdfLibrary; readonly document: PDFDocumentProxy }> => {
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes over; the caller's stay whole.
    data: new Uint8Array(bytes),
    cMapUrl: await characterMaps(),
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > READING_LIMITS.pages) {
      const pages = document.numPages;
      await document.loadingTask.destroy();
      throw new UnreadableFile('too_large', FORMAT_NAMES.pdf, {
        zh: `${pages} 页，上限 ${READING_LIMITS.pages} 页`,
        en: `${pages} pages, the limit is ${READING_LIMITS.pages}`,
      });
    }
    return { library, document };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new UnreadableFile('encrypted', FORMAT_NAMES.pdf);
    throw new UnreadableFile(
      'damaged',
      FORMAT_NAMES.pdf,
      { zh: '结构不完整，文件可能被截断', en: 'its structure is incomplete, it may be cut off' },
      error,
    );
  }
};
