import { BrowserWindow, type WebPreferences } from 'electron';
import { APP_PAGE, isAppAddress } from './app-file.ts';

const FIRST_SIZE = { width: 1280, height: 800 };
const SMALLEST_SIZE = { minWidth: 800, minHeight: 600 };

export interface WindowOptions {
  readonly preload: string;
  readonly page: string;
  readonly isDark: boolean;
  readonly zoom: number;
  readonly withDeveloperTools: boolean;
}

/** All that the page may and may not do, in one place. */
const securitySettings = ({ preload, zoom, withDeveloperTools }: WindowOptions): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spelling checker downloads dictionaries.
  spellcheck: false,
  devTools: withDeveloperTools,
  zoomFactor: zoom,
});

/** Keeps the window on its page: no second window, no other address, no embedded page. */
const keepOnPage = ({ webContents }: BrowserWindow, page: string): void => {
  const isOwn = (address: string): boolean => isAppAddress(address) || address.startsWith(page);
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  webContents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  webContents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  // Connections between pages would bypass the request guard.
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};

/** The one window of the program. */
export const createWindow = (options: WindowOptions): BrowserWindow => {
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...SMALLEST_SIZE,
    title: '对勘 Duikan',
    show: false,
    backgroundColor: options.isDark ? '#141414' : '#ffffff',
    webPreferences: securitySettings(options),
  });
  keepOnPage(window, options.page);
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
};

/** Address of the page: the built one, or the development server's. */
export const pageAddress = (developmentOrigin: string | null): string => developmentOrigin ?? APP_PAGE;
