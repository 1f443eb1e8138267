import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Marks the fuse wire inside the executable; after it: one byte version, one byte length, then the fuses. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const headerLength = sentinel.length + 2;

/**
 * Flips fuses in an Electron executable, in place.
 * @param {string} executable
 * @param {ReadonlyArray<readonly [index: number, on: boolean]>} settings
 */
export function setFuses(executable, settings) {
  const bytes = readFileSync(executable);
  const wire = bytes.indexOf(sentinel);
  if (wire < 0 || bytes.indexOf(sentinel, wire + 1) >= 0) {
    throw new Error(`${executable}: expected exactly one fuse wire`);
  }
  const file = openSync(executable, 'r+');
  for (const [index, on] of settings) writeSync(file, on ? '1' : '0', wire + headerLength + index);
  closeSync(file);
}
