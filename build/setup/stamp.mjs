import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronExecutable } from './electron-runtime.mjs';
import { nodejiebaBinary } from './nodejieba-native.mjs';
import { nodeModules, projectRoot } from './project-paths.mjs';

// Inside node_modules: whoever empties that folder loses the stamps with it, and the next run starts afresh.
const stampFolder = join(nodeModules, '.cache', 'duikan');

/** @typedef {'packages' | 'ready'} StampName */

/** What the set-up depends on: the locked packages, Node's version, the platform and the architecture. */
export function setupKey() {
  const lock = createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex');
  return `${lock} node ${process.version} ${process.platform} ${process.arch}\n`;
}

/** Whether everything was set up for this key and still lies there. */
export function isReady() {
  return hasStamp('ready') && existsSync(electronExecutable() ?? '') && existsSync(nodejiebaBinary);
}

export function markReady() {
  writeStamp('ready');
}

/** @param {StampName} name */
export function hasStamp(name) {
  const path = join(stampFolder, name);
  return existsSync(path) && readFileSync(path, 'utf8') === setupKey();
}

/**
 * Written beside its place and renamed, so that a half-written stamp is never seen.
 * @param {StampName} name
 */
export function writeStamp(name) {
  mkdirSync(stampFolder, { recursive: true });
  const unfinished = join(stampFolder, `${name}.${process.pid}`);
  writeFileSync(unfinished, setupKey());
  renameSync(unfinished, join(stampFolder, name));
}
