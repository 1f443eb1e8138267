import { htmlReport } from '../../core/report/printed/html-report.ts';
import { markdownReport } from '../../core/report/printed/markdown-report.ts';
import type { PrintedReport, ReportFormat } from '../../core/report/printed/printed-report.ts';
import { writeReportDocument } from './docx/write-report-document.ts';
import { reportWorkbook } from './report-workbook.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

const WRITERS: Readonly<Record<ReportFormat, (report: PrintedReport) => string | Uint8Array>> = {
  html: htmlReport,
  md: markdownReport,
  docx: writeReportDocument,
  xlsx: (report) => writeWorkbook(reportWorkbook(report)),
};

/** A report in one of the formats: text, or bytes where the format is none. */
export const writeReport = (report: PrintedReport, format: ReportFormat): string | Uint8Array =>
  WRITERS[format](report);
