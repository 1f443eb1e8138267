import type { Problem } from '../../core/model/problem.ts';
import type { PrintedReport, ReportFormat } from '../../core/report/printed/printed-report.ts';
import { writeReport } from '../exporters/report-file.ts';
import type { CommandResult } from './command-result.ts';

/** What a command says, each made only when its format is asked for. */
interface Sayings {
  readonly text: () => string;
  readonly json: () => string;
  readonly printed: () => PrintedReport;
}

/** What a command gives in a format: words for a terminal, the contract's JSON, or a report as a file. */
export const formattedResult = (
  format: 'text' | 'json' | ReportFormat,
  problems: readonly Problem[],
  { text, json, printed }: Sayings,
): CommandResult => {
  switch (format) {
    case 'text':
      return { text: text(), problems };
    case 'json':
      return { text: json(), problems };
    case 'html':
    case 'md':
    case 'docx':
    case 'xlsx': {
      const content = writeReport(printed(), format);
      return typeof content === 'string'
        ? { text: content, problems }
        : { text: '', bytes: content, problems };
    }
  }
};
