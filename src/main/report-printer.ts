import { BrowserWindow, session, type Session } from 'electron';
import { oneAtATime } from '../one-at-a-time.ts';
import { APP_SCHEME } from './app-file.ts';
import { ExplainedError, errorDetails } from './explained-error.ts';
import type { LogFile } from './log-file.ts';
import { guardRequests } from './request-guard.ts';

/** Prints reports that are HTML pages. */
export interface ReportPrinter {
  readonly hasPrinter: () => Promise<boolean>;
  /** Asks with the system's dialog. @throws ExplainedError if the system did not print */
  readonly print: (html: string) => Promise<'printed' | 'declined'>;
  /** @throws ExplainedError if no PDF could be made */
  readonly pdf: (html: string) => Promise<Uint8Array>;
}

/** Not the window's origin: the page being printed shares nothing with it. */
const PRINTED_PAGE = `${APP_SCHEME}://print/report.html`;

const PRINTED_PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LAYOUT = { landscape: true, pageSize: 'A4', printBackground: true } as const;

/** The browser's own templates: it puts the numbers in; without a header of ours it would print title and date. */
const PAGE_NUMBERS = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate:
    '<div style="width:100%;text-align:center;font-size:8px"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
} as const;

/** What Electron says when a person closes the dialog. */
const DECLINED = 'Print job canceled';

const notPrinted = (cause: unknown): ExplainedError =>
  new ExplainedError(
    {
      zh: '没有打印：系统的打印服务未能接受任务。请检查打印机，或改用“导出 → PDF”。',
      en: 'Nothing was printed: the system’s print service did not take the job. Check the printer, or export as PDF.',
    },
    { cause },
  );

const noPdf = (cause: unknown): ExplainedError =>
  new ExplainedError(
    {
      zh: '没有生成 PDF：排版未能完成，没有写入任何文件。请重试，或改为导出 Word 文档。',
      en: 'No PDF was made: the pages could not be laid out, and no file was written. Try again, or export as Word.',
    },
    { cause },
  );

/**
 * Lays a page out in a hidden window that can do nothing else: no script, no preload, a session of its own that is
 * kept in memory and whose only address is the page.
 */
export const createReportPrinter = (log: LogFile): ReportPrinter => {
  const inTurn = oneAtATime();
  let html = '';
  let guarded: Session | null = null;

  const printingSession = (): Session => {
    if (guarded !== null) return guarded;
    guarded = session.fromPartition('printing', { cache: false });
    guardRequests(guarded, log, (address) => address === PRINTED_PAGE);
    guarded.protocol.handle(
      APP_SCHEME,
      () =>
        new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': PRINTED_PAGE_POLICY,
            'x-content-type-options': 'nosniff',
          },
        }),
    );
    return guarded;
  };

  const withPage = <Value>(page: string, use: (window: BrowserWindow) => Promise<Value>): Promise<Value> =>
    inTurn(async () => {
      html = page;
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          session: printingSession(),
          sandbox: true,
          contextIsolation: true,
          javascript: false,
          webviewTag: false,
          spellcheck: false,
          devTools: false,
        },
      });
      window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
      try {
        await window.loadURL(PRINTED_PAGE);
        return await use(window);
      } finally {
        window.destroy();
        html = '';
      }
    });

  const printed = ({ webContents }: BrowserWindow): Promise<'printed' | 'declined'> =>
    new Promise((resolve, reject) => {
      webContents.print({ ...LAYOUT, silent: false }, (success, failure) => {
        if (success) resolve('printed');
        else if (failure === DECLINED) resolve('declined');
        else reject(new Error(failure));
      });
    });

  return {
    hasPrinter: async () => {
      // Any page can be asked; the window is the one that is there.
      const [window] = BrowserWindow.getAllWindows();
      const printers = await window?.webContents.getPrintersAsync().catch((error: unknown) => {
        log.write('print.printers_unknown', errorDetails(error));
        return [];
      });
      return (printers ?? []).length > 0;
    },
    print: (page) =>
      withPage(page, printed).catch((error: unknown) => {
        throw notPrinted(error);
      }),
    pdf: (page) =>
      withPage(page, ({ webContents }) =>
        webContents.printToPDF({
          ...LAYOUT,
          ...PAGE_NUMBERS,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
        }),
      ).catch((error: unknown) => {
        throw noPdf(error);
      }),
  };
};
