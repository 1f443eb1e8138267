import type { LocalizedText } from '../../../core/model/problem.ts';
import type { FurnitureReason, SourceNote } from '../../../core/model/source.ts';
import { inkLength, TextLayout, type LaidOutText } from '../text-layout.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { pageFurniture, type PrintedPage } from './page-furniture.ts';
import { rowWraps } from './row-wraps.ts';
import { textQuality } from './text-quality.ts';
import type { TextRow } from './text-row.ts';

/** Characters a page of text has at the least; a scan with a stamp or a running head has fewer. */
const LEAST_INK_A_PAGE = 15;

/** A page whose rows are in reading order. */
export interface LaidOutPage extends PrintedPage {
  /** Text at an angle. */
  readonly slanted: string;
}

/**
 * Lays out pages: printed lines in reading order, each on its own line; wraps, page numbers, running heads and
 * watermarks are marked.
 *
 * @param format - what the file is said to be in messages
 * @param notes - what its reader found beside the text
 * @throws UnreadableFile if the pages are a scan, or their text is garbage
 */
export const layOutPages = (
  pages: readonly LaidOutPage[],
  format: LocalizedText,
  notes: readonly SourceNote[] = [],
): LaidOutText => {
  const furniture = pageFurniture(pages);
  const body = pages.map(({ rows }) => rows.filter((row) => !furniture.has(row)));
  refuseUnreadable(pages, body.flat(), format);
  const wraps = rowWraps(body);
  const layout = new TextLayout(format);
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
  return layout.finish([...blankPages(pages), ...notes]);
};

const appendWatermark = (layout: TextLayout, text: string): void => {
  if (text === '') return;
  const start = layout.length;
  const reason: FurnitureReason = 'watermark';
  layout.append(`${text}\n`).mark({ kind: 'furniture', reason }, start, start + text.length);
};

const refuseUnreadable = (
  pages: readonly LaidOutPage[],
  body: readonly TextRow[],
  format: LocalizedText,
): void => {
  const text = body.map((row) => row.text).join('\n');
  const ink = inkLength(text);
  if (ink < LEAST_INK_A_PAGE * pages.length) {
    throw new UnreadableFile('scanned', format, {
      zh: `${pages.length} 页共 ${ink} 个字`,
      en: `${ink} characters on ${pages.length} pages`,
    });
  }
  const { readable, isBroken } = textQuality(text);
  if (isBroken) {
    const share = Math.round(readable * 100);
    throw new UnreadableFile('text_layer_broken', format, {
      zh: `可读字符占 ${share}%`,
      en: `${share}% of its characters are readable`,
    });
  }
};

const blankPages = (pages: readonly LaidOutPage[]): readonly SourceNote[] => {
  const blank = pages.filter(({ rows }) => rows.length === 0).length;
  return blank > 0 ? [{ kind: 'pages_without_text', pages: blank }] : [];
};
