/** A file type that is recognised by its first bytes but not read as text. */
export interface FileSignature {
  readonly name: { readonly zh: string; readonly en: string };
  /** First bytes in Latin-1, as the format's specification gives them. */
  readonly magic: string;
  /** A string (Latin-1) that must occur in the first 4 KB: tells apart formats that share a container. */
  readonly contains?: string;
}

const SIGNATURES: readonly FileSignature[] = [
  { name: { zh: 'Word 文档（docx）', en: 'a Word document (docx)' }, magic: 'PK\x03\x04', contains: 'word/' },
  { name: { zh: 'Excel 表格（xlsx）', en: 'an Excel sheet (xlsx)' }, magic: 'PK\x03\x04', contains: 'xl/' },
  { name: { zh: 'OFD 版式文件', en: 'an OFD file' }, magic: 'PK\x03\x04', contains: 'OFD.xml' },
  { name: { zh: 'ZIP 压缩包', en: 'a ZIP archive' }, magic: 'PK\x03\x04' },
  {
    name: { zh: 'Word 97 文档（doc）或 WPS 文档', en: 'a Word 97 or WPS document' },
    magic: '\xd0\xcf\x11\xe0',
  },
  { name: { zh: 'PDF 文件', en: 'a PDF file' }, magic: '%PDF-' },
  { name: { zh: 'RTF 文档', en: 'an RTF document' }, magic: '{\\rtf' },
  { name: { zh: 'RAR 压缩包', en: 'a RAR archive' }, magic: 'Rar!' },
  { name: { zh: '7z 压缩包', en: 'a 7z archive' }, magic: '7z\xbc\xaf' },
  { name: { zh: 'GZIP 压缩包', en: 'a GZIP archive' }, magic: '\x1f\x8b' },
  { name: { zh: 'PNG 图片', en: 'a PNG image' }, magic: '\x89PNG' },
  { name: { zh: 'JPEG 图片', en: 'a JPEG image' }, magic: '\xff\xd8\xff' },
  { name: { zh: 'GIF 图片', en: 'a GIF image' }, magic: 'GIF8' },
  { name: { zh: 'TIFF 图片', en: 'a TIFF image' }, magic: 'II*\x00' },
];

/** Bytes looked at to tell apart formats in one container. */
const HEAD_BYTES = 4096;

/** What a file that is no text is, by its first bytes; null where they say nothing. */
export const fileSignature = (bytes: Uint8Array): FileSignature | null => {
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  return (
    SIGNATURES.find(
      ({ magic, contains }) => head.startsWith(magic) && (contains === undefined || head.includes(contains)),
    ) ?? null
  );
};
