/**
 * Runs isolated in the sandboxed window and puts one method a request on `window.duikan`; no channel is open
 * that is not named here. Types only from the contract: its schemas are main's business.
 */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type {
  ArgumentOf,
  DuikanApi,
  EventName,
  Events,
  Outcome,
  RequestName,
  ValueOf,
} from '../ipc/ipc-contract.ts';

const request =
  <Name extends RequestName>(name: Name) =>
  (argument: ArgumentOf<Name>): Promise<Outcome<ValueOf<Name>>> =>
    ipcRenderer.invoke(name, argument) as Promise<Outcome<ValueOf<Name>>>;

const isEvent: Readonly<Record<EventName, true>> = {
  progress: true,
  analysisRestarted: true,
  menuCommand: true,
};

const api: DuikanApi = {
  openLibrary: request('openLibrary'),
  restoreJournal: request('restoreJournal'),
  chooseAndImportFiles: request('chooseAndImportFiles'),
  importDroppedFiles: (files) => request('importFiles')(files.map((file) => webUtils.getPathForFile(file))),
  importText: request('importText'),
  readSource: request('readSource'),
  restoreDocuments: request('restoreDocuments'),
  compareDocuments: request('compareDocuments'),
  compareAhead: request('compareAhead'),
  makeMatrix: request('makeMatrix'),
  readMatrixPiece: request('readMatrixPiece'),
  search: request('search'),
  findNearPassages: request('findNearPassages'),
  cancelWork: request('cancelWork'),
  decide: request('decide'),
  saveCensus: request('saveCensus'),
  discardDatabase: request('discardDatabase'),
  readSettings: request('readSettings'),
  saveSettings: request('saveSettings'),
  readAppInfo: request('readAppInfo'),
  showDataFolder: request('showDataFolder'),
  copyText: request('copyText'),
  saveExport: request('saveExport'),
  printComparison: request('printComparison'),
  savePdf: request('savePdf'),
  saveMatrix: request('saveMatrix'),
  saveElementTable: request('saveElementTable'),
  reportReady: request('reportReady'),
  on: (event, listener) => {
    if (!Object.hasOwn(isEvent, event)) throw new TypeError('no such event');
    const receive = (_event: IpcRendererEvent, payload: Events[typeof event]): void => {
      listener(payload);
    };
    ipcRenderer.on(event, receive);
    return () => {
      ipcRenderer.off(event, receive);
    };
  },
};

contextBridge.exposeInMainWorld('duikan', api);
