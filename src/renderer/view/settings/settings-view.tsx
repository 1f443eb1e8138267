import { FolderOpenOutlined, LockOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Typography } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { AppInfo, Settings } from '../../../ipc/ipc-contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useReport } from '../shell/use-report.ts';
import { zoomLevels } from '../shell/use-zoom-commands.ts';
import { useWorkbench } from '../workbench.ts';
import { ShortcutTable } from './shortcut-table.tsx';
import './settings.css';

/** Language, appearance, where the data are, version and keys. */
export const SettingsView = () => {
  const { settings: words } = useMessages();
  const { settings, saveSettings } = useWorkbench();
  return (
    <div className="view settings-view">
      <div className="settings-page">
        <h1>{words.title}</h1>
        <section>
          <h2>{words.appearance}</h2>
          <Setting label={words.language}>
            <Segmented<Settings['language']>
              value={settings.language}
              aria-label={words.language}
              options={[
                { value: 'zh', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(language) => {
                saveSettings({ ...settings, language });
              }}
            />
          </Setting>
          <Setting label={words.theme}>
            <Segmented<Settings['theme']>
              value={settings.theme}
              aria-label={words.theme}
              options={[
                { value: 'system', label: words.themeSystem },
                { value: 'light', label: words.themeLight },
                { value: 'dark', label: words.themeDark },
              ]}
              onChange={(theme) => {
                saveSettings({ ...settings, theme });
              }}
            />
          </Setting>
          <Setting label={words.documentFont}>
            <Segmented<Settings['documentFont']>
              value={settings.documentFont}
              aria-label={words.documentFont}
              options={[
                { value: 'sans', label: words.fontSans },
                { value: 'serif', label: words.fontSerif },
              ]}
              onChange={(documentFont) => {
                saveSettings({ ...settings, documentFont });
              }}
            />
          </Setting>
          <Setting label={words.zoom}>
            <Select
              value={settings.zoom}
              aria-label={words.zoom}
              options={[...new Set([...zoomLevels, settings.zoom])]
                .toSorted((a, b) => a - b)
                .map((level) => ({ value: level, label: `${Math.round(level * 100)}%` }))}
              onChange={(zoom) => {
                saveSettings({ ...settings, zoom });
              }}
            />
          </Setting>
        </section>
        <DataSection />
        <section>
          <h2>{words.shortcutsTitle}</h2>
          <ShortcutTable />
        </section>
      </div>
    </div>
  );
};

const Setting = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="setting">
    <span>{label}</span>
    <div>{children}</div>
  </div>
);

const DataSection = () => {
  const { settings: words } = useMessages();
  const { api } = useWorkbench();
  const report = useReport();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void api.readAppInfo(undefined).then((outcome) => {
      setInfo(report.valueOf(outcome));
    });
  }, [api, report]);
  return (
    <>
      <section>
        <h2>{words.data}</h2>
        <p className="settings-privacy">
          <LockOutlined aria-hidden /> {words.privacyText}
        </p>
        <Setting label={words.dataFolder}>
          <Typography.Text copyable={info !== null} className="settings-path">
            {info?.dataFolder ?? '…'}
          </Typography.Text>
          <Button
            icon={<FolderOpenOutlined />}
            onClick={() => void api.showDataFolder(undefined).then(report.valueOf)}
          >
            {words.showDataFolder}
          </Button>
        </Setting>
        <Setting label={words.logFile}>
          <Typography.Text copyable={info !== null} className="settings-path">
            {info?.logFile ?? '…'}
          </Typography.Text>
        </Setting>
      </section>
      <section>
        <h2>{words.about}</h2>
        <Setting label={words.version}>
          {info === null ? '…' : `对勘 Duikan ${info.version}（Electron ${info.electron}）`}
        </Setting>
      </section>
    </>
  );
};
