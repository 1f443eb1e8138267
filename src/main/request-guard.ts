import { app, type Session } from 'electron';
import { isAppAddress } from './app-file.ts';
import type { LogFile } from './log-file.ts';

/** The development server's address, or null in the built program. */
type DevelopmentOrigin = string | null;

const isDevelopmentAddress = (address: string, origin: DevelopmentOrigin): boolean =>
  origin !== null && (address.startsWith(origin) || address.startsWith(origin.replace(/^http/, 'ws')));

/** Scheme and host only: the rest of an address may hold what a person typed. */
const withoutPath = (address: string): string => {
  if (!URL.canParse(address)) return 'unreadable address';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
};

/** Whether the window's page may ask for an address: its own files. */
export const isPageAddress =
  (developmentOrigin: DevelopmentOrigin) =>
  (address: string): boolean =>
    isAppAddress(address) ||
    isDevelopmentAddress(address, developmentOrigin) ||
    // The developer tools' own page, which the built program cannot open.
    address.startsWith('devtools://');

/**
 * Lets the pages of a session load what is allowed and nothing else: every other request is cancelled and
 * logged, every permission refused, every download stopped.
 */
export const guardRequests = (
  session: Session,
  log: LogFile,
  isAllowed: (address: string) => boolean,
): void => {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowed(details.url);
    if (!allowed)
      log.write('request.cancelled', { to: withoutPath(details.url), type: details.resourceType });
    answer({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
};

/**
 * Shuts the network below the guard too: no name resolves, and the browser's own services, which ask without a
 * page, stay off. Has to run before Electron is ready.
 */
export const keepOffTheNetwork = (): void => {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ]) {
    commandLine.appendSwitch(service);
  }
  commandLine.appendSwitch('no-pings');
};
