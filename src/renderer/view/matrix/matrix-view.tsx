import { AppstoreOutlined } from '@ant-design/icons';
import { Button, Result, Skeleton } from 'antd';
import { useState } from 'react';
import type { WantedMatrix } from '../../../ipc/matrix-schemas.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';
import { MatrixChooser } from './matrix-chooser.tsx';
import { MatrixPane } from './matrix-pane.tsx';
import { useMatrix } from './use-matrix.ts';
import './matrix.css';

/** Many documents against one superior, or their topics side by side. */
export const MatrixView = () => {
  const { documents, visit, go } = useWorkbench();
  const [wanted, setWanted] = useState<WantedMatrix | null>(null);
  const result = useMatrix(wanted);
  const { superior, by } = visit.places.matrix;
  const known = new Set(documents.map(({ id }) => id));
  // A document may have been removed from the library since it was chosen.
  const chosen: WantedMatrix = {
    superior: superior !== null && known.has(superior) ? superior : null,
    documents: visit.places.matrix.documents.filter((id) => known.has(id) && id !== superior),
    by: superior === null ? 'clause' : by,
  };
  return (
    <div className="view matrix-view">
      <MatrixChooser
        chosen={chosen}
        isMade={result.kind === 'ready'}
        onMake={() => {
          setWanted(chosen);
        }}
      />
      <MatrixResultPane
        result={result}
        wanted={wanted}
        onRetry={() => {
          setWanted(wanted && { ...wanted });
        }}
        onTryUnion={() => {
          const all = documents.map(({ id }) => id);
          go({ kind: 'matrix', superior: null, documents: all, by: 'clause' });
          setWanted({ superior: null, documents: all, by: 'clause' });
        }}
      />
    </div>
  );
};

interface MatrixResultPaneProps {
  readonly result: ReturnType<typeof useMatrix>;
  readonly wanted: WantedMatrix | null;
  readonly onRetry: () => void;
  readonly onTryUnion: () => void;
}

const MatrixResultPane = ({ result, wanted, onRetry, onTryUnion }: MatrixResultPaneProps) => {
  const messages = useMessages();
  const language = useLanguage();
  switch (result.kind) {
    case 'none':
      return <MatrixLesson onTryUnion={onTryUnion} />;
    case 'working':
      return (
        <div className="matrix-working" role="status">
          <p>{messages.matrix.working}</p>
          <Skeleton active paragraph={{ rows: 6 }} />
        </div>
      );
    case 'failed':
      return (
        <Result
          status="warning"
          title={result.cancelled ? messages.shell.stopped : messages.matrix.failed}
          subTitle={result.message[language]}
          extra={
            <Button type="primary" onClick={onRetry}>
              {messages.common.retry}
            </Button>
          }
        />
      );
    case 'ready':
      return wanted && <MatrixPane outline={result.outline} pieces={result.pieces} wanted={wanted} />;
  }
};

/** What the view is for and how to begin. */
const MatrixLesson = ({ onTryUnion }: { readonly onTryUnion: () => void }) => {
  const { matrix } = useMessages();
  const { documents } = useWorkbench();
  return (
    <div className="view-empty matrix-lesson">
      <AppstoreOutlined aria-hidden />
      <strong>{matrix.emptyTitle}</strong>
      <ol>
        {matrix.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{matrix.emptyUnion}</p>
      <Button disabled={documents.length < 2} onClick={onTryUnion}>
        {matrix.tryUnion}
      </Button>
    </div>
  );
};
