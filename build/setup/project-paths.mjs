import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..');
export const nodeModules = join(projectRoot, 'node_modules');
export const electronPackage = join(nodeModules, 'electron');
export const nodejiebaPackage = join(nodeModules, 'nodejieba');

/** Where what was downloaded is kept, outside the tree: it outlives `npm ci`, clones and branches. */
export function cacheFolder() {
  if (process.env.DUIKAN_CACHE) return resolve(process.env.DUIKAN_CACHE);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'duikan');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return join(process.env.LOCALAPPDATA, 'duikan', 'Cache');
  }
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'duikan');
}
