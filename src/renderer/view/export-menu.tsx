import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReportFormat } from '../../core/report/printed-report.ts';
import { useMessages } from './messages/use-messages.ts';

/** Offered in this order: what people print and pass on comes first. */
const OFFERED: readonly ReportFormat[] = ['docx', 'xlsx', 'html', 'md'];

/** The button that writes a report in one of its formats. */
export const ExportMenu = ({
  disabled = false,
  onExport,
}: {
  readonly disabled?: boolean;
  readonly onExport: (format: ReportFormat) => void;
}) => {
  const { common } = useMessages();
  return (
    <Dropdown
      trigger={['click']}
      disabled={disabled}
      menu={{
        items: OFFERED.map((format) => ({
          key: format,
          label: common.exportFormats[format],
          onClick: () => {
            onExport(format);
          },
        })),
      }}
    >
      <Button size="small" icon={<DownloadOutlined />}>
        {common.export}
      </Button>
    </Dropdown>
  );
};
