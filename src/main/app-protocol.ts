import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME, CONTENT_SECURITY_POLICY, appFile } from './app-file.ts';

/** Has to run before Electron is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};

const notFound = (): Response => new Response('not found', { status: 404 });

/** Serves the built page and nothing else. */
export const serveApp = (root: string): void => {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? appFile(root, request.url) : null;
    if (file === null) return notFound();
    try {
      return new Response(new Uint8Array(await readFile(file.path)), {
        headers: {
          'content-type': file.contentType,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch {
      return notFound();
    }
  });
};
