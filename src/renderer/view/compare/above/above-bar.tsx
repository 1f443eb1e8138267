import { Select, Tag } from 'antd';
import type { DocumentId } from '../../../../core/model/ids.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { listName } from '../../shown-name.ts';
import { useWorkbench } from '../../workbench.ts';
import type { SuperiorsOfSuperior } from './use-superior-above.ts';
import './above-column.css';

interface AboveBarProps {
  readonly superiors: SuperiorsOfSuperior;
  readonly chosen: DocumentId | null;
  readonly onChoose: (document: DocumentId | null) => void;
}

/** What stands above the superior: a document to be shown as a third column, or a gap with its name as cited. */
export const AboveBar = ({ superiors: { found, gaps }, chosen, onChoose }: AboveBarProps) => {
  const { above } = useMessages();
  const { documentOf } = useWorkbench();
  if (found.length === 0 && gaps.length === 0) return null;
  return (
    <div className="above-bar">
      <span>{above.column}</span>
      {found.length > 0 && (
        <Select
          size="small"
          aria-label={above.column}
          popupMatchSelectWidth={false}
          value={chosen ?? ''}
          options={[
            { value: '', label: above.columnOff },
            ...found.map((id) => {
              const document = documentOf(id);
              return { value: id, label: document === null ? id : listName(document) };
            }),
          ]}
          onChange={(value: string) => {
            onChoose(found.find((id) => id === value) ?? null);
          }}
        />
      )}
      {gaps.map(({ key, title, docNumber }) => (
        <Tag key={key} className="above-gap" title={above.gapHint} lang="zh-CN">
          {above.gap} {title === '' ? '' : `《${title}》`}
          {docNumber === null ? '' : title === '' ? docNumber : `（${docNumber}）`}
        </Tag>
      ))}
    </div>
  );
};
