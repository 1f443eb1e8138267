import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useMessages } from '../../messages/use-messages.ts';
import { shownShortcut } from '../../shell/shortcuts.ts';
import { LAYOUTS, type Layout, type LayoutChoice } from './use-layout.ts';

/** Rows beside one another or both documents as they are, and whether these scroll together. */
export const LayoutSwitch = ({ layout, choose, locked, lock }: LayoutChoice) => {
  const { whole: words } = useMessages();
  const lockWords = locked ? words.lockedHint : words.freeHint;
  return (
    <>
      <Segmented<Layout>
        size="small"
        aria-label={words.group}
        value={layout}
        options={LAYOUTS.map((value) => ({
          value,
          label: words.layouts[value],
          title: `${words.hints[value]}（${shownShortcut('switch_layout')}）`,
        }))}
        onChange={choose}
      />
      {layout === 'whole' && (
        <Button
          size="small"
          type={locked ? 'primary' : 'default'}
          ghost={locked}
          aria-pressed={locked}
          icon={locked ? <LockOutlined /> : <UnlockOutlined />}
          title={`${lockWords}（${shownShortcut('scroll_lock')}）`}
          onClick={() => {
            lock(!locked);
          }}
        >
          {words.lock}
        </Button>
      )}
    </>
  );
};
