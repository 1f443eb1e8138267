/** Start-up and wiring of the main process; what each part does stands in its own file. */
import { join, resolve } from 'node:path';
import { app, dialog, nativeTheme, utilityProcess, type BrowserWindow } from 'electron';
import type { EventName, Events, Settings } from '../ipc/ipc-contract.ts';
import { createAnalysisProcess } from './analysis-process.ts';
import { isAppAddress } from './app-file.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { setApplicationMenu } from './application-menu.ts';
import { dataFolder } from './data-folder.ts';
import { ExplainedError, errorDetails } from './explained-error.ts';
import { serveRequests } from './ipc-handlers.ts';
import { openJournal } from './journal.ts';
import { openLibraryCensus } from './library-census.ts';
import { libraryRequests } from './library-requests.ts';
import { openLogFile } from './log-file.ts';
import { createReportPrinter } from './report-printer.ts';
import { guardRequests, isPageAddress, keepOffTheNetwork } from './request-guard.ts';
import { takeScreenshot } from './screenshot.ts';
import { openSettingsFile } from './settings-file.ts';
import { openSourceStore } from './source-store.ts';
import { createWindow, pageAddress } from './window.ts';
import { applySettings, chooseFiles, choosePath, windowRequests } from './window-requests.ts';

const builtFolder = import.meta.dirname;
const now = (): Date => new Date();
const developmentOrigin = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const corpusFolder = app.isPackaged
  ? join(process.resourcesPath, 'corpus')
  : resolve(builtFolder, '../../corpus');

const ownDataFolder = process.env['DUIKAN_USER_DATA'];
if (ownDataFolder !== undefined && ownDataFolder !== '') app.setPath('userData', resolve(ownDataFolder));
const folder = dataFolder(app.getPath('userData'));
const log = openLogFile(folder.log, now);

const sendTo =
  (window: BrowserWindow) =>
  <Name extends EventName>(event: Name, payload: Events[Name]): void => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };

const startAnalysis = (window: BrowserWindow) => {
  const send = sendTo(window);
  return createAnalysisProcess({
    start: () =>
      utilityProcess.fork(join(builtFolder, 'analysis-worker.js'), [], { serviceName: 'Duikan analysis' }),
    log,
    onProgress: (progress) => {
      send('progress', progress);
    },
    onRestart: (message) => {
      send('analysisRestarted', { message });
    },
  });
};

const showMenu = (window: BrowserWindow, { language }: Settings): void => {
  setApplicationMenu({
    language,
    send: (command) => {
      sendTo(window)('menuCommand', { command });
    },
    withDeveloperTools: !app.isPackaged,
  });
};

/** The first time that a comparison is drawn: how long the start took, and the picture if one is wanted. */
const whenFirstReady = (window: BrowserWindow): ((view: string) => void) => {
  let isFirst = true;
  return (view) => {
    log.write('window.ready', { view, milliseconds: Date.now() - (process.getCreationTime() ?? Date.now()) });
    const picture = process.env['DUIKAN_SCREENSHOT'];
    if (view !== 'comparison' || !isFirst || picture === undefined) return;
    isFirst = false;
    takeScreenshot(window, resolve(picture)).catch((error: unknown) => {
      log.write('screenshot.failed', errorDetails(error));
    });
  };
};

const start = async (): Promise<void> => {
  const [settings, journal] = await Promise.all([
    openSettingsFile(folder.settings),
    openJournal(folder.journal, now),
  ]);
  serveApp(resolve(builtFolder, '../renderer'));
  nativeTheme.themeSource = settings.current().theme;
  const page = pageAddress(developmentOrigin);
  const window = createWindow({
    preload: resolve(builtFolder, '../preload/preload.cjs'),
    page,
    isDark: nativeTheme.shouldUseDarkColors,
    zoom: settings.current().zoom,
    withDeveloperTools: !app.isPackaged,
  });
  guardRequests(window.webContents.session, log, isPageAddress(developmentOrigin));
  showMenu(window, settings.current());
  const analysis = startAnalysis(window);
  serveRequests({
    log,
    isOwnPage: ({ sender, senderFrame }) =>
      sender === window.webContents &&
      senderFrame === window.webContents.mainFrame &&
      (isAppAddress(senderFrame.url) || senderFrame.url.startsWith(page)),
    handlers: {
      ...libraryRequests({
        corpusFolder,
        journal,
        sourceStore: openSourceStore(folder.sources),
        census: openLibraryCensus(folder.census),
        process: analysis,
        log,
        language: () => settings.current().language,
        version: app.getVersion(),
        onProgress: (progress) => {
          sendTo(window)('progress', progress);
        },
        printer: createReportPrinter(log),
        chooseFiles: () => chooseFiles(window, settings.current()),
        choosePath: (suggestedName, format) => choosePath(window, suggestedName, format),
      }),
      ...windowRequests({
        window,
        folder,
        settings,
        log,
        version: app.getVersion(),
        onSettings: (changed) => {
          showMenu(window, changed);
        },
        onReady: whenFirstReady(window),
      }),
    },
  });
  // Chromium keeps a zoom per address and would put it in the place of ours after loading.
  window.webContents.on('did-finish-load', () => {
    applySettings(window, settings.current());
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('will-quit', () => {
    analysis.stop();
  });
  await window.loadURL(page);
};

const tellAndQuit = async (error: unknown): Promise<void> => {
  log.write('start.failed', errorDetails(error));
  await log.flush();
  const explanation =
    error instanceof ExplainedError
      ? error.explanation
      : { zh: '程序未能启动，详情见日志。', en: 'The program could not start; see the log.' };
  const text = `${explanation.zh}\n\n${explanation.en}\n\n${folder.log}`;
  process.stderr.write(`duikan: ${text}\n`);
  dialog.showErrorBox('对勘 Duikan', text);
  app.exit(1);
};

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  if (developmentOrigin === null) keepOffTheNetwork();
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.whenReady().then(start).catch(tellAndQuit);
} else {
  process.stderr.write('duikan: 程序已在运行。 The program is running already.\n');
  app.quit();
}
