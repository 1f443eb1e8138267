import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FORMAT_NAMES } from '../format-names.ts';
import { layOutPages, type LaidOutPage } from '../pages/lay-out-pages.ts';
import { rowsInReadingOrder } from '../pages/page-columns.ts';
import type { TextRun } from '../pages/text-run.ts';
import type { LaidOutText } from '../text-layout.ts';
import { openPdf } from './open-pdf.ts';
import { withStrayRejections } from './stray-rejections.ts';

/** Text at a greater angle (radians) is a watermark. */
const LEVEL = 0.09;

/**
 * Lays out the text layer of a PDF by the places of its characters.
 *
 * @throws UnreadableFile if it is locked, damaged, a scan, or its text layer is garbage
 */
export const readPdf = (bytes: Uint8Array): Promise<LaidOutText> =>
  withStrayRejections(() => readOpenedPdf(bytes));

const readOpenedPdf = async (bytes: Uint8Array): Promise<LaidOutText> => {
  const { library, document } = await openPdf(bytes);
  try {
    const pages: LaidOutPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(document, number, library.Util.transform.bind(library.Util)));
    return layOutPages(pages, FORMAT_NAMES.pdf);
  } finally {
    await document.loadingTask.destroy();
  }
};

type Transform = (a: number[], b: number[]) => number[];

const readPage = async (
  document: PDFDocumentProxy,
  number: number,
  transform: Transform,
): Promise<LaidOutPage> => {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: TextRun[] = [];
  let slanted = '';
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const place = transform(viewport.transform, item.transform as number[]);
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = place;
    if (Math.abs(Math.atan2(b, a)) > LEVEL) slanted += item.str.trim();
    else runs.push({ text: item.str, x, y, width: item.width * viewport.scale, size: Math.hypot(c, d) || 1 });
  }
  page.cleanup();
  return { rows: rowsInReadingOrder(runs), height: viewport.height, slanted };
};
