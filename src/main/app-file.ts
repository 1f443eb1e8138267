import { extname, resolve, sep } from 'node:path';

/** Where the page lives: its own origin, so that no other page shares its database. */
export const APP_SCHEME = 'app';
const APP_HOST = 'duikan';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Nothing but the page's own files; inline styles because the component library writes its variables at run time. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface AppFile {
  readonly path: string;
  readonly contentType: string;
}

/** The file that an address of the page's own names, or null where it names none below `root`. */
export const appFile = (root: string, address: string): AppFile | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const path = resolve(root, `.${name}`);
  const contentType = CONTENT_TYPES[extname(path)];
  return path.startsWith(resolve(root) + sep) && contentType !== undefined ? { path, contentType } : null;
};

/** Whether an address is the page's own, so that it may be loaded and may speak to main. */
export const isAppAddress = (address: string): boolean => address.startsWith(`${APP_ORIGIN}/`);
