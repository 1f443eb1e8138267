import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const alignment = 4;

/**
 * Writes the files of a flat folder as an asar archive: four little-endian numbers that describe the header, the
 * header itself (JSON: name -> size and offset, padded to four bytes), then the file bodies one after another.
 * Electron also runs a folder of that name, but packaging tools expect the real format.
 * @param {string} folder
 * @param {string} target
 */
export function writeAsarArchive(folder, target) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  const bodies = [];
  let offset = 0;
  for (const name of readdirSync(folder).sort()) {
    const body = readFileSync(join(folder, name));
    files[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }
  const header = Buffer.from(JSON.stringify({ files }));
  const padding = Buffer.alloc((alignment - (header.length % alignment)) % alignment);
  const padded = header.length + padding.length;
  const sizes = Buffer.alloc(16);
  [4, padded + 8, padded + 4, header.length].forEach((size, index) => sizes.writeUInt32LE(size, index * 4));
  writeFileSync(target, Buffer.concat([sizes, header, padding, ...bodies]));
}
