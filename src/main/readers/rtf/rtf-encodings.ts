import { decodeLoosely } from '../../../core/import/text-decoder.ts';

/** Names of the platform's decoders by Windows code page (`\ansicpg`, `\cpg`). */
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'windows-1252',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages of the character sets that fonts name (`\fcharset`); 0, 1 and 2 leave it to the file. */
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  204: 1251,
  238: 1250,
};

/** The code page of a font by its character set; null where the file's own holds. */
export const codePageOfCharacterSet = (characterSet: number): number | null =>
  CHARACTER_SETS[characterSet] ?? null;

/** Decodes text in a code page; an unknown one as Western European. */
export const decodeCodePage = (bytes: Uint8Array, codePage: number): string =>
  decodeLoosely(bytes, CODE_PAGES[codePage] ?? 'windows-1252');
