import { App, Button } from 'antd';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import type { ReportFormat } from '../../../core/report/printed/printed-report.ts';
import type { ShownPart } from '../../../core/report/shown-part.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useReport } from '../shell/use-report.ts';
import { useTellSaved } from '../shell/use-tell-saved.ts';
import { titleWithoutIssuers } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';

/** Replaces the notice of an earlier attempt. */
const NO_PRINTER = 'no-printer';

/** How a comparison leaves the window. */
export interface ComparisonOutput {
  /** The whole comparison. */
  readonly exportAs: (format: ReportFormat) => void;
  /** What is shown. */
  readonly print: () => void;
  readonly savePdf: () => void;
}

export const useComparisonOutput = (view: ComparisonView, shown: () => ShownPart): ComparisonOutput => {
  const { compare } = useMessages();
  const { api } = useWorkbench();
  const report = useReport();
  const tellSaved = useTellSaved();
  const { notification } = App.useApp();
  const pair = { reviewed: view.reviewed.id, superior: view.superior.id };
  const name = titleWithoutIssuers(view.reviewed) ?? view.reviewed.source.path;
  const suggestedName = `${compare.exportName} ${name}`.slice(0, 120);
  const savePdf = (): void => {
    notification.destroy(NO_PRINTER);
    tellSaved(api.savePdf({ suggestedName, ...pair, shown: shown() }), compare.exported);
  };
  return {
    exportAs: (format) => {
      tellSaved(api.saveExport({ suggestedName, format, ...pair }), compare.exported);
    },
    savePdf,
    print: () =>
      void api.printComparison({ ...pair, shown: shown() }).then((outcome) => {
        const ended = report.valueOf(outcome);
        if (ended === 'printed') report.done(compare.printed);
        if (ended !== 'no_printer') return;
        notification.warning({
          key: NO_PRINTER,
          title: compare.noPrinter,
          actions: (
            <Button size="small" type="primary" onClick={savePdf}>
              {compare.savePdf}
            </Button>
          ),
          role: 'alert',
        });
      }),
  };
};
