import { App as AntApp, ConfigProvider, theme as antTheme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { Settings } from '../../../ipc/ipc-contract.ts';
import { LanguageContext } from '../messages/use-messages.ts';

interface SystemWish {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isWished: () => boolean;
}

const systemWish = (query: string): SystemWish => {
  const list = window.matchMedia(query);
  return {
    subscribe: (listener) => {
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
    isWished: () => list.matches,
  };
};

const DARK = systemWish('(prefers-color-scheme: dark)');
const STILL = systemWish('(prefers-reduced-motion: reduce)');

const useSystemWish = ({ subscribe, isWished }: SystemWish): boolean =>
  useSyncExternalStore(subscribe, isWished);

/** Whether the window is dark now: as chosen, or as the system says. */
const useDark = (theme: Settings['theme']): boolean => {
  const systemDark = useSystemWish(DARK);
  return theme === 'system' ? systemDark : theme === 'dark';
};

const FONT = "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Colours of the component library: those of `tokens.css`, which it cannot read. */
const lightColours = {
  colorPrimary: '#1f4f86',
  colorInfo: '#1f4f86',
  colorLink: '#1f4f86',
  colorError: '#a8261b',
  colorInfoBg: '#e6edf6',
  colorInfoBorder: '#bfd0e6',
  colorWarningBg: '#fbf0d9',
  colorWarningBorder: '#e6cf9a',
  colorBgLayout: '#f4f3ef',
  colorBgContainer: '#fffefb',
  colorBgElevated: '#ffffff',
  colorText: '#22252a',
  colorTextSecondary: '#565c66',
  colorTextTertiary: '#5d636d',
  colorTextPlaceholder: '#5d636d',
  colorBorder: '#cfcbc0',
  colorBorderSecondary: '#dfdcd3',
} satisfies ThemeConfig['token'];

const darkColours: typeof lightColours = {
  colorPrimary: '#5b8fd0',
  colorInfo: '#5b8fd0',
  colorLink: '#8ab6ee',
  colorError: '#ff9d91',
  colorInfoBg: '#22334a',
  colorInfoBorder: '#3a5578',
  colorWarningBg: '#382b12',
  colorWarningBorder: '#5f4a1c',
  colorBgLayout: '#15171a',
  colorBgContainer: '#1c1f23',
  colorBgElevated: '#23272c',
  colorText: '#e4e5e7',
  colorTextSecondary: '#b3b8c0',
  colorTextTertiary: '#969ca6',
  colorTextPlaceholder: '#969ca6',
  colorBorder: '#454b53',
  colorBorderSecondary: '#353a41',
};

const themeConfig = (dark: boolean, still: boolean): ThemeConfig => ({
  // The rules come with the page (antd.css); only the values of its variables are written at run time.
  zeroRuntime: true,
  hashed: false,
  algorithm: dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
  token: {
    fontFamily: FONT,
    fontSize: 14,
    borderRadius: 6,
    motion: !still,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    ...(dark ? darkColours : lightColours),
  },
  // As high as the line at the bottom, where messages are shown.
  components: { Message: { contentPadding: '2px 12px' } },
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
  const still = useSystemWish(STILL);
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
        theme={themeConfig(dark, still)}
        button={{ autoInsertSpace: false }}
        componentSize="middle"
      >
        <AntApp
          className="app-root"
          // What was done is told in the line at the bottom, where it covers nothing that people work with.
          message={{ maxCount: 1, top: 'calc(100vh - var(--status-height))' }}
          notification={{ placement: 'bottomRight' }}
        >
          {children}
        </AntApp>
      </ConfigProvider>
    </LanguageContext>
  );
};
