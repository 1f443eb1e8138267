import { FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { clauseReference } from '../citation-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ShownRow } from './element-rows.ts';
import { MarkedPassage } from './marked-passage.tsx';

/** The sentence around the row that has the keyboard, and the way to it. */
export const ElementEvidence = ({
  shown,
  onOpen,
}: {
  readonly shown: ShownRow | null;
  readonly onOpen: (row: ShownRow) => void;
}) => {
  const { elements, library } = useMessages();
  if (shown === null)
    return <div className="element-evidence element-evidence-empty">{elements.chooseRow}</div>;
  const { row, document, cells } = shown;
  return (
    <div className="element-evidence">
      <p className="document-text" lang="zh-CN">
        <MarkedPassage passage={row.context} row={shown} />
      </p>
      <div className="element-evidence-place">
        <span title={document.name}>
          {document.docNumber ?? library.noDocNumber} {cells.document}{' '}
          {clauseReference(row.section, row.clause)}
        </span>
        <Button
          size="small"
          icon={<FileSearchOutlined />}
          onClick={() => {
            onOpen(shown);
          }}
        >
          {elements.open}
        </Button>
      </div>
    </div>
  );
};
