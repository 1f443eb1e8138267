import {
  ApartmentOutlined,
  ColumnWidthOutlined,
  DeleteOutlined,
  EditOutlined,
  FileTextOutlined,
  ReloadOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import type { LibraryDocument } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';
import type { LibraryActions } from './use-library-actions.tsx';

/** What can be done with a document of the library, as a menu. */
export const useDocumentMenu = (
  actions: LibraryActions,
  onRename: (document: LibraryDocument) => void,
): ((document: LibraryDocument) => MenuProps) => {
  const { library, reader } = useMessages();
  const { go, visit } = useWorkbench();
  const { superior, reviewed } = visit.places.compare;
  const other = (id: LibraryDocument['id'] | null, own: LibraryDocument['id']) => (id === own ? null : id);
  return (document) => ({
    items: [
      {
        key: 'open',
        icon: <FileTextOutlined />,
        label: library.open,
        onClick: () => {
          go({ kind: 'reader', document: document.id, target: null });
        },
      },
      {
        key: 'lineage',
        icon: <ApartmentOutlined />,
        label: reader.lineage,
        onClick: () => {
          go({ kind: 'lineage', document: document.id });
        },
      },
      {
        key: 'elements',
        icon: <TableOutlined />,
        label: library.showElements,
        onClick: () => {
          go({ kind: 'elements', documents: [document.id] });
        },
      },
      { type: 'divider' },
      {
        key: 'superior',
        icon: <ColumnWidthOutlined />,
        label: library.asSuperior,
        onClick: () => {
          go({ kind: 'compare', superior: document.id, reviewed: other(reviewed, document.id) });
        },
      },
      {
        key: 'reviewed',
        icon: <ColumnWidthOutlined />,
        label: library.asReviewed,
        onClick: () => {
          go({ kind: 'compare', superior: other(superior, document.id), reviewed: document.id });
        },
      },
      { type: 'divider' },
      {
        key: 'rename',
        icon: <EditOutlined />,
        label: library.rename,
        extra: 'F2',
        onClick: () => {
          onRename(document);
        },
      },
      {
        key: 'reread',
        icon: <ReloadOutlined />,
        label: library.reread,
        onClick: () => {
          actions.reread(document);
        },
      },
      {
        key: 'remove',
        icon: <DeleteOutlined />,
        label: library.remove,
        extra: 'Del',
        danger: true,
        onClick: () => {
          actions.remove(document);
        },
      },
    ],
    onClick: ({ domEvent }) => {
      // The menu hangs inside the card, whose own click would open the document as well.
      domEvent.stopPropagation();
    },
  });
};
