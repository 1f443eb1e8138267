import { pairingCorrections } from '../core/decisions/pairing-corrections.ts';
import { hasReviews, pairReviews } from '../core/decisions/pair-reviews.ts';
import type { ComparedDocuments } from '../core/model/pairing.ts';
import type { ReportFormat } from '../core/report/printed/printed-report.ts';
import type { ShownPart } from '../core/report/shown-part.ts';
import type { AnalysisProcess } from './analysis-process.ts';
import type { RequestHandlers } from './answer-request.ts';
import type { Journal } from './journal.ts';
import type { ReportPrinter } from './report-printer.ts';
import type { SourceAnalysis } from './source-analysis.ts';

/** Formats that the window can write; a PDF is printed by the browser, not written from the report. */
export type WrittenFormat = ReportFormat | 'pdf';

interface ComparisonContext {
  readonly process: AnalysisProcess;
  readonly journal: Journal;
  readonly printer: ReportPrinter;
  readonly language: () => 'zh' | 'en';
  /** Of the program. */
  readonly version: string;
  /** Asks the person; null where they declined. */
  readonly choosePath: (suggestedName: string, format: WrittenFormat) => Promise<string | null>;
}

/** Answers what the window asks to have written or printed of a comparison. */
export const comparisonRequests = (
  { process, journal, printer, language, version, choosePath }: ComparisonContext,
  analysis: SourceAnalysis,
  writeExport: (path: string, content: string | Uint8Array) => Promise<void>,
): Pick<RequestHandlers, 'saveExport' | 'printComparison' | 'savePdf'> => {
  const written = (
    { reviewed, superior }: ComparedDocuments,
    format: ReportFormat,
    shown: ShownPart | null,
  ): Promise<string | Uint8Array> => {
    const pair = { reviewed, superior };
    const entries = journal.entries();
    const reviews = pairReviews(entries, pair);
    return analysis.ask(() =>
      process.request('writeComparison', {
        ...pair,
        format,
        shown,
        pairing: pairingCorrections(entries, pair),
        // Where nobody has reviewed it, it is written as the program made it.
        reviews: hasReviews(reviews) ? reviews : null,
        origin: { language: language(), version, settings: [] },
      }),
    );
  };
  const page = async (pair: ComparedDocuments, shown: ShownPart): Promise<string> => {
    const html = await written(pair, 'html', shown);
    if (typeof html !== 'string') throw new TypeError('the HTML report is no text');
    return html;
  };

  return {
    saveExport: async ({ suggestedName, format, ...pair }) => {
      const path = await choosePath(suggestedName, format);
      if (path === null) return null;
      await writeExport(path, await written(pair, format, null));
      return { path };
    },
    printComparison: async ({ shown, ...pair }) =>
      (await printer.hasPrinter()) ? printer.print(await page(pair, shown)) : 'no_printer',
    savePdf: async ({ suggestedName, shown, ...pair }) => {
      const path = await choosePath(suggestedName, 'pdf');
      if (path === null) return null;
      await writeExport(path, await printer.pdf(await page(pair, shown)));
      return { path };
    },
  };
};
