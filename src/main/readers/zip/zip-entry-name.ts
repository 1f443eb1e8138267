import type { Entry } from 'yauzl';
import { decodeStrictly } from '../../../core/import/text-decoder.ts';

/** General purpose bit 11: the name is UTF-8. */
const UTF8_NAME = 0x800;
/** Info-ZIP Unicode Path extra field: version (1 byte), CRC of the plain name (4), the name in UTF-8. */
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry. Archives made on Chinese Windows hold names in GBK without saying so; UTF-8 is tried
 * first because other programs leave out the flag as well.
 */
export const zipEntryName = (entry: Entry): string => {
  const raw: unknown = entry.fileName;
  if (!(raw instanceof Uint8Array)) return String(raw);
  const unicode = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data.subarray(5);
  const name =
    (unicode === undefined ? null : decodeStrictly(unicode, 'utf-8')) ??
    decodeStrictly(raw, 'utf-8') ??
    ((entry.generalPurposeBitFlag & UTF8_NAME) === 0 ? decodeStrictly(raw, 'gb18030') : null) ??
    Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  return name.replaceAll('\\', '/');
};
