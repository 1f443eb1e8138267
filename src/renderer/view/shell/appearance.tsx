import { App as AntApp, ConfigProvider, theme as antTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { Settings } from '../../../ipc-contract.ts';
import { LanguageContext } from '../messages/use-messages.ts';

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');
const subscribeToDark = (listener: () => void): (() => void) => {
  darkQuery.addEventListener('change', listener);
  return () => {
    darkQuery.removeEventListener('change', listener);
  };
};

/** Whether the window is dark now: as chosen, or as the system says. */
const useDark = (theme: Settings['theme']): boolean => {
  const systemDark = useSyncExternalStore(subscribeToDark, () => darkQuery.matches);
  return theme === 'system' ? systemDark : theme === 'dark';
};

const FONT = "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The component library in the colours of `tokens.css`. */
const themeConfig = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
  token: {
    fontFamily: FONT,
    fontSize: 14,
    borderRadius: 6,
    colorPrimary: dark ? '#5b8fd0' : '#1f4f86',
    colorInfo: dark ? '#5b8fd0' : '#1f4f86',
    colorLink: dark ? '#8ab6ee' : '#1f4f86',
    colorError: dark ? '#ff9d91' : '#a8261b',
    colorBgLayout: dark ? '#15171a' : '#f4f3ef',
    colorBgContainer: dark ? '#1c1f23' : '#fffefb',
    colorBgElevated: dark ? '#23272c' : '#ffffff',
    colorText: dark ? '#e4e5e7' : '#22252a',
    colorTextSecondary: dark ? '#b3b8c0' : '#565c66',
    colorTextTertiary: dark ? '#969ca6' : '#6b717b',
    colorTextPlaceholder: dark ? '#969ca6' : '#6b717b',
    colorBorder: dark ? '#454b53' : '#cfcbc0',
    colorBorderSecondary: dark ? '#353a41' : '#dfdcd3',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
});

/** Language, colours and font of everything inside. */
export const Appearance = ({
  settings,
  children,
}: {
  readonly settings: Settings;
  readonly children: ReactNode;
}) => {
  const { language, theme, documentFont } = settings;
  const dark = useDark(theme);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.dataset['documentFont'] = documentFont;
  }, [language, dark, documentFont]);
  return (
    <LanguageContext value={language}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={themeConfig(dark)}
        button={{ autoInsertSpace: false }}
        componentSize="middle"
      >
        <AntApp className="app-root" message={{ maxCount: 3 }} notification={{ placement: 'bottomLeft' }}>
          {children}
        </AntApp>
      </ConfigProvider>
    </LanguageContext>
  );
};
