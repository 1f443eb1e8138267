import { ApartmentOutlined } from '@ant-design/icons';
import { Button, Skeleton, Tag } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { LineageDocumentCard, LineageGapCard } from './lineage-cards.tsx';
import { lineageLevels } from './lineage-rows.ts';
import './lineage.css';

/** Who implements whom, level below level, with the superiors that the library lacks. */
export const LineageView = () => {
  const { lineage: messages, level: levelNames, app } = useMessages();
  const { store, documents, documentOf, visit, go } = useWorkbench();
  const lineage = useLiveQuery(() => store.readLineage(), [store]);
  const focus = documentOf(visit.places.lineage.document);
  const levels = useMemo(
    () => lineage && lineageLevels(lineage, documents, focus?.id ?? null),
    [lineage, documents, focus],
  );
  if (levels === undefined) {
    return (
      <div className="view view-empty" role="status">
        <Skeleton active />
      </div>
    );
  }
  return (
    <div className="view lineage-view">
      <div className="lineage-head">
        <h1>{focus === null ? messages.title : messages.titleOf(listName(focus))}</h1>
        {focus !== null && (
          <Button
            size="small"
            onClick={() => {
              go({ kind: 'lineage', document: null });
            }}
          >
            {messages.showAll}
          </Button>
        )}
        <p>{messages.hint}</p>
      </div>
      {levels.length === 0 ? (
        <div className="view-empty">
          <ApartmentOutlined aria-hidden />
          <strong>{messages.emptyTitle}</strong>
          <p>{messages.emptyText}</p>
        </div>
      ) : (
        <div className="lineage-levels">
          {levels.map(({ level, rows }) => (
            <section key={level ?? 'unknown'} className="lineage-level">
              <h2>
                {level === null ? app.notStated : levelNames[level]} <Tag>{rows.length}</Tag>
              </h2>
              <ul>
                {rows.map((row) => (
                  <li key={row.kind === 'gap' ? `gap ${row.gap.key}` : row.document.id}>
                    {row.kind === 'gap' ? (
                      <LineageGapCard row={row} />
                    ) : (
                      <LineageDocumentCard row={row} isFocus={row.document.id === focus?.id} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  );
};
