import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FurnitureReason, SourceNote } from '../../../core/model/source.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openPdf } from './open-pdf.ts';
import { rowsInReadingOrder } from './page-columns.ts';
import { pageFurniture, type PdfPage } from './page-furniture.ts';
import { rowWraps } from './row-wraps.ts';
import { withStrayRejections } from './stray-rejections.ts';
import { textQuality } from './text-quality.ts';
import type { TextRow, TextRun } from './text-row.ts';

/** Characters a page of text has at the least; a scan with a stamp or a running head has fewer. */
const LEAST_INK_A_PAGE = 15;
/** Text at a greater angle (radians) is a watermark. */
const LEVEL = 0.09;

/**
 * Lays out the text layer of a PDF: printed lines in reading order, each on its own line; wraps, page numbers,
 * running heads and watermarks are marked.
 *
 * @throws UnreadableFile if it is locked, damaged, a scan, or its text layer is garbage
 */
export const readPdf = (bytes: Uint8Array): Promise<LaidOutText> =>
  withStrayRejections(() => readOpenedPdf(bytes));

const readOpenedPdf = async (bytes: Uint8Array): Promise<LaidOutText> => {
  const { library, document } = await openPdf(bytes);
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(document, number, library.Util.transform.bind(library.Util)));
    return layOut(pages);
  } finally {
    await document.loadingTask.destroy();
  }
};

interface ReadPage extends PdfPage {
  /** Text at an angle. */
  readonly slanted: string;
}

type Transform = (a: number[], b: number[]) => number[];

const readPage = async (
  document: PDFDocumentProxy,
  number: number,
  transform: Transform,
): Promise<ReadPage> => {
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

const layOut = (pages: readonly ReadPage[]): LaidOutText => {
  const furniture = pageFurniture(pages);
  const body = pages.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  refuseUnreadable(pages, body.flat());
  const wraps = rowWraps(body);
  const layout = new TextLayout(FORMAT_NAMES.pdf);
  let open: { readonly row: TextRow; readonly end: number } | null = null;
  for (const { rows, slanted } of pages) {
    for (const row of rows) {
      const start = layout.length;
      layout.append(`${row.text}\n`);
      const end = start + row.text.length;
      const reason = furniture.get(row);
      if (reason !== undefined) {
        layout.mark({ kind: 'furniture', reason }, start, end);
        continue;
      }
      if (row.isTabular) layout.mark({ kind: 'table_row' }, start, end);
      if (open !== null && wraps.goesOn(open.row, row)) layout.mark({ kind: 'line_wrap' }, open.end, start);
      open = { row, end };
    }
    appendWatermark(layout, slanted);
  }
  return layout.finish(notesOf(pages));
};

const appendWatermark = (layout: TextLayout, text: string): void => {
  if (text === '') return;
  const start = layout.length;
  const reason: FurnitureReason = 'watermark';
  layout.append(`${text}\n`).mark({ kind: 'furniture', reason }, start, start + text.length);
};

const refuseUnreadable = (pages: readonly ReadPage[], body: readonly TextRow[]): void => {
  const text = body.map((row) => row.text).join('\n');
  const ink = inkLength(text);
  if (ink < LEAST_INK_A_PAGE * pages.length) {
    throw new UnreadableFile('scanned', FORMAT_NAMES.pdf, {
      zh: `${pages.length} 页共 ${ink} 个字`,
      en: `${ink} characters on ${pages.length} pages`,
    });
  }
  const { readable, isBroken } = textQuality(text);
  if (isBroken) {
    const share = Math.round(readable * 100);
    throw new UnreadableFile('text_layer_broken', FORMAT_NAMES.pdf, {
      zh: `可读字符占 ${share}%`,
      en: `${share}% of its characters are readable`,
    });
  }
};

const notesOf = (pages: readonly ReadPage[]): readonly SourceNote[] => {
  const blank = pages.filter(({ rows }) => rows.length === 0).length;
  return blank > 0 ? [{ kind: 'pages_without_text', pages: blank }] : [];
};
