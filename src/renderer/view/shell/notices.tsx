import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { StoreNotice } from '../../store/library-store.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';

interface Notice {
  readonly key: string;
  readonly type: 'info' | 'warning';
  readonly message: LocalizedText;
}

const noticeType: Readonly<Record<StoreNotice['kind'], Notice['type']>> = {
  database_rebuilt: 'warning',
  journal_damaged: 'warning',
  rules_changed: 'info',
  comparisons_lost: 'info',
  source_problem: 'warning',
};

/** What the program found out at start or later, above the views and out of their way. */
export const Notices = ({ opened }: { readonly opened: readonly StoreNotice[] }) => {
  const { api } = useWorkbench();
  const language = useLanguage();
  const [notices, setNotices] = useState<readonly Notice[]>(() =>
    opened
      .filter(({ kind }) => kind !== 'source_problem')
      .map(({ kind, message }, index) => ({ key: `opened-${index}`, type: noticeType[kind], message })),
  );
  useEffect(
    () =>
      api.on('analysisRestarted', ({ message }) => {
        setNotices((before) => [
          ...before.slice(-2),
          { key: `restart-${Date.now()}`, type: 'warning', message },
        ]);
      }),
    [api],
  );
  if (notices.length === 0) return null;
  return (
    <div className="notices">
      {notices.map(({ key, type, message }) => (
        <Alert
          key={key}
          banner
          type={type}
          title={message[language]}
          closable={{
            onClose: () => {
              setNotices((before) => before.filter((notice) => notice.key !== key));
            },
          }}
        />
      ))}
    </div>
  );
};
