import { clipboard, dialog, nativeTheme, shell, type BrowserWindow } from 'electron';
import type { AppInfo, RequestName, Settings } from '../ipc/ipc-contract.ts';
import type { WrittenFormat } from './comparison-requests.ts';
import type { DataFolder } from './data-folder.ts';
import type { RequestHandlers } from './answer-request.ts';
import type { LogFile } from './log-file.ts';
import type { SettingsFile } from './settings-file.ts';

export interface WindowContext {
  readonly window: BrowserWindow;
  readonly folder: DataFolder;
  readonly settings: SettingsFile;
  readonly log: LogFile;
  readonly version: string;
  /** Told after the new settings are on the disk. */
  readonly onSettings: (settings: Settings) => void;
  readonly onReady: (view: string) => void;
}

type WindowRequestName = Extract<
  RequestName,
  | 'readSettings'
  | 'saveSettings'
  | 'readAppInfo'
  | 'showDataFolder'
  | 'copyText'
  | 'reportReady'
  | 'discardDatabase'
>;

/** Makes the window look as the settings say. */
export const applySettings = (window: BrowserWindow, { theme, zoom }: Settings): void => {
  nativeTheme.themeSource = theme;
  window.webContents.setZoomFactor(zoom);
};

/** Answers what the window asks about itself and the machine. */
export const windowRequests = (context: WindowContext): Pick<RequestHandlers, WindowRequestName> => {
  const { window, folder, settings, version } = context;
  return {
    readSettings: () => Promise.resolve(settings.current()),
    saveSettings: async (changed) => {
      await settings.save(changed);
      applySettings(window, changed);
      context.onSettings(changed);
      return changed;
    },
    readAppInfo: (): Promise<AppInfo> =>
      Promise.resolve({
        version,
        electron: process.versions.electron,
        dataFolder: folder.root,
        logFile: folder.log,
      }),
    showDataFolder: async () => {
      await shell.openPath(folder.root);
      return null;
    },
    copyText: async ({ text }) => {
      await clipboard.writeText(text);
      return null;
    },
    discardDatabase: async () => {
      const { session } = window.webContents;
      // The session serves one origin only: ours.
      await session.clearStorageData({ storages: ['indexdb'] });
      context.log.write('database.discarded');
      return null;
    },
    reportReady: ({ view }) => {
      context.onReady(view);
      return Promise.resolve(null);
    },
  };
};

/** Offered first in the dialog; what a file is, its content decides. */
const DOCUMENT_EXTENSIONS = ['docx', 'doc', 'wps', 'rtf', 'pdf', 'ofd', 'html', 'htm', 'txt', 'md', 'zip'];

/** Asks for files to import; empty where the person declined. */
export const chooseFiles = async (
  window: BrowserWindow,
  { language }: Settings,
): Promise<readonly string[]> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: language === 'zh' ? '导入文件' : 'Import files',
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: language === 'zh' ? '文件与压缩包' : 'Documents and archives',
        extensions: DOCUMENT_EXTENSIONS,
      },
      { name: language === 'zh' ? '所有文件' : 'All files', extensions: ['*'] },
    ],
  });
  return filePaths;
};

const FORMAT_NAMES: Readonly<Record<WrittenFormat, string>> = {
  pdf: 'PDF',
  html: 'HTML',
  md: 'Markdown',
  docx: 'Word',
  xlsx: 'Excel',
};

/** Asks where to write an export; null where the person declined. */
export const choosePath = async (
  window: BrowserWindow,
  suggestedName: string,
  format: WrittenFormat,
): Promise<string | null> => {
  // A name is not a path: nothing in it may lead to another folder.
  const name = suggestedName.replace(/[\\/:*?"<>|]/g, '_');
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${name}.${format}`,
    filters: [{ name: FORMAT_NAMES[format], extensions: [format] }],
  });
  return filePath === '' ? null : filePath;
};
