import { decodeText, type DecodedText } from '../../../core/import/decode-text.ts';
import { decodeStrictly } from '../../../core/import/text-decoder.ts';
import type { SourceEncoding } from '../../../core/model/source.ts';

/** `<meta charset=…>` and its older form; looked for in the first bytes, as browsers do. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD_BYTES = 4096;

const ENCODINGS: readonly (readonly [RegExp, SourceEncoding])[] = [
  [/^utf-?8$/i, 'utf-8'],
  [/^(?:gb2312|gbk|gb18030|x-gbk)$/i, 'gb18030'],
  [/^big5/i, 'big5'],
];

/**
 * Decodes a web page: by what it declares where its bytes hold to that, else as any text. Null where no
 * encoding gives readable text.
 */
export const decodeHtml = (bytes: Uint8Array): DecodedText | null => {
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const declared = DECLARED.exec(head)?.[1] ?? '';
  const encoding = ENCODINGS.find(([name]) => name.test(declared))?.[1];
  const text = encoding === undefined ? null : decodeStrictly(bytes, encoding);
  if (text === null || encoding === undefined) return decodeText(bytes);
  return { encoding, text: text.replace(/^\ufeff/, ''), rival: null };
};

const OPENING =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|meta|title|script|link|style|div|table|center|p|h[1-6]|span|font)[\s>]/i;

/** Whether a text file is a web page: it begins with a tag of one, whatever its name says. */
export const isHtml = (bytes: Uint8Array): boolean => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  return OPENING.test(
    (isWide ? head.replaceAll('\0', '').slice(2) : head).replace(/^\u00ef\u00bb\u00bf/, ''),
  );
};
