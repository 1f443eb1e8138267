import { ipcMain } from 'electron';
import { requests, type RequestName } from '../ipc/ipc-contract.ts';
import { answerRequest, type RequestService } from './answer-request.ts';

/** Listens for every request of the contract, and for nothing else. */
export const serveRequests = (service: RequestService): void => {
  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(name, (event, argument: unknown) => answerRequest(name, event, argument, service));
  }
};
