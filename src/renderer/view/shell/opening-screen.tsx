import { Button, Progress, Result } from 'antd';
import type { OpeningProgress } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Shown while the library is being opened; at the first start the bundled documents are read meanwhile. */
export const OpeningScreen = ({ progress }: { readonly progress: OpeningProgress | null }) => {
  const { app, shell } = useMessages();
  return (
    <div className="opening-screen" role="status">
      <div className="opening-brand">{app.name}</div>
      <div className="opening-tagline">{app.tagline}</div>
      {progress === null || progress.total === 0 ? (
        <p>{app.loading}</p>
      ) : (
        <>
          <Progress percent={Math.round((100 * progress.done) / progress.total)} showInfo={false} />
          <p>
            {shell.activity.analysis} {progress.label}（{progress.done} / {progress.total}）
          </p>
        </>
      )}
    </div>
  );
};

/** Shown where the library could not be opened or a view broke: what happened, and a way on. */
export const FailureScreen = ({ detail }: { readonly detail: string }) => {
  const { app } = useMessages();
  return (
    <Result
      status="warning"
      title={app.unexpected}
      subTitle={detail}
      extra={
        <Button
          type="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {app.reload}
        </Button>
      }
    />
  );
};
