import { LockOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import type { Events } from '../../../ipc/ipc-contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';

/** Milliseconds that a finished work stays in the bar, and that one must last to be shown at all. */
const LINGER = 800;

/** Progress of the work that goes on in the background, or null. */
const useActivity = (): Events['progress'] | null => {
  const { api } = useWorkbench();
  const [activity, setActivity] = useState<Events['progress'] | null>(null);
  useEffect(() => api.on('progress', setActivity), [api]);
  useEffect(() => {
    if (activity === null || activity.done < activity.total) return;
    const timer = setTimeout(() => {
      setActivity(null);
    }, LINGER);
    return () => {
      clearTimeout(timer);
    };
  }, [activity]);
  return activity;
};

/** The line at the bottom: background work with a way to stop it, and the promise about privacy. */
export const StatusBar = () => {
  const { app, shell } = useMessages();
  const { api } = useWorkbench();
  const activity = useActivity();
  return (
    <footer className="status-bar">
      <div className="activity" role="status" aria-live="polite">
        {activity !== null && (
          <>
            <span className="activity-label">
              {shell.activity[activity.work]} {activity.label}
            </span>
            <Progress
              percent={activity.total === 0 ? 0 : Math.round((100 * activity.done) / activity.total)}
              size={{ height: 4 }}
              showInfo={false}
              aria-label={shell.activity[activity.work]}
            />
            <span>
              {activity.done} / {activity.total}
            </span>
            {activity.done < activity.total && (
              <Button size="small" type="link" onClick={() => void api.cancelWork(undefined)}>
                {shell.stopWork}
              </Button>
            )}
          </>
        )}
      </div>
      <span className="privacy">
        <LockOutlined aria-hidden /> {app.privacy}
      </span>
    </footer>
  );
};
