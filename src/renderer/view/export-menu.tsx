import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReportFormat } from '../../core/report/printed/printed-report.ts';
import { useMessages } from './messages/use-messages.ts';
import { shownShortcut } from './shell/shortcuts.ts';

/** Offered in this order: what people print and pass on comes first. */
const OFFERED: readonly ReportFormat[] = ['docx', 'xlsx', 'html', 'md'];

/** The button that writes a report in one of its formats. */
export const ExportMenu = ({
  disabled = false,
  onExport,
  onPrint,
  onSavePdf,
}: {
  readonly disabled?: boolean;
  readonly onExport: (format: ReportFormat) => void;
  /** What is shown, on paper or as PDF; left out where there is no such thing. */
  readonly onPrint?: () => void;
  readonly onSavePdf?: () => void;
}) => {
  const { common, compare } = useMessages();
  const paper = [
    { key: 'pdf', label: compare.savePdf, onClick: onSavePdf },
    { key: 'print', label: `${compare.print} ${shownShortcut('print')}`, onClick: onPrint },
  ].flatMap(({ key, label, onClick }) => (onClick === undefined ? [] : [{ key, label, onClick }]));
  return (
    <Dropdown
      trigger={['click']}
      disabled={disabled}
      menu={{
        items: [
          ...OFFERED.map((format) => ({
            key: format,
            label: common.exportFormats[format],
            onClick: () => {
              onExport(format);
            },
          })),
          ...paper,
        ],
      }}
    >
      <Button size="small" icon={<DownloadOutlined />} aria-label={common.export} title={common.export}>
        <span className="wide-word">{common.export}</span>
      </Button>
    </Dropdown>
  );
};
