import { CopyOutlined, DownloadOutlined, FileSearchOutlined, FilterOutlined } from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { useMessages } from '../messages/use-messages.ts';
import type { ShownRow } from './element-rows.ts';

/** What can be done with the selected rows. */
export interface RowActions {
  readonly open: (row: ShownRow) => void;
  readonly copy: () => void;
  readonly selectAll: () => void;
  readonly exportSelected: () => void;
  readonly onlyActor: (actor: string) => void;
  readonly onlyDocument: (row: ShownRow) => void;
}

/** The menu of a row; it concerns the whole selection where that makes sense. */
export const useRowMenu = (current: ShownRow | null, selected: number, actions: RowActions): MenuProps => {
  const { elements } = useMessages();
  if (current === null) return { items: [] };
  const actor = current.row.subject;
  return {
    items: [
      {
        key: 'open',
        icon: <FileSearchOutlined />,
        label: elements.open,
        extra: 'Enter',
        onClick: () => {
          actions.open(current);
        },
      },
      {
        key: 'copy',
        icon: <CopyOutlined />,
        label: elements.copyRows(selected),
        extra: 'Ctrl+C',
        onClick: actions.copy,
      },
      {
        key: 'export',
        icon: <DownloadOutlined />,
        label: elements.exportSelected(selected),
        onClick: actions.exportSelected,
      },
      { type: 'divider' },
      ...(actor === null
        ? []
        : [
            {
              key: 'actor',
              icon: <FilterOutlined />,
              label: elements.onlyActor(actor),
              onClick: () => {
                actions.onlyActor(actor);
              },
            },
          ]),
      {
        key: 'document',
        icon: <FilterOutlined />,
        label: elements.onlyDocument,
        onClick: () => {
          actions.onlyDocument(current);
        },
      },
      { type: 'divider' },
      { key: 'all', label: elements.selectAll, extra: 'Ctrl+A', onClick: actions.selectAll },
    ],
  };
};
