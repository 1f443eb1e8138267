import { TableOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useMessages } from '../messages/use-messages.ts';
import { ElementsPane } from './elements-pane.tsx';
import { useElementRows } from './use-element-rows.ts';
import './elements.css';

/** What all documents of the library demand, as one table. */
export const ElementsView = () => {
  const { elements } = useMessages();
  const rows = useElementRows();
  if (rows === undefined) {
    return (
      <div className="view view-empty" role="status">
        <p>{elements.reading}</p>
        <Skeleton active />
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <div className="view view-empty">
        <TableOutlined aria-hidden />
        <strong>{elements.emptyTitle}</strong>
        <p>{elements.emptyText}</p>
      </div>
    );
  }
  return <ElementsPane rows={rows} />;
};
