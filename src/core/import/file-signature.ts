/** What a person can do with a file that is no text. */
export type FileAdvice = 'save_as' | 'unpack' | 'recognize_text' | 'wrong_file' | 'save_page';

/** A file type that is recognised by its first bytes but not read as text. */
export interface FileSignature {
  readonly name: { readonly zh: string; readonly en: string };
  readonly advice: FileAdvice;
  /** First bytes in Latin-1, as the format's specification gives them. */
  readonly magic: string;
  /** A string (Latin-1) that must occur in the first 4 KB: tells apart formats that share a container. */
  readonly contains?: string;
}

const signature = (
  zh: string,
  en: string,
  advice: FileAdvice,
  magic: string,
  contains?: string,
): FileSignature => ({ name: { zh, en }, advice, magic, ...(contains === undefined ? {} : { contains }) });

const ZIP = 'PK\x03\x04';
const XML = '<?xml';

/** The first that fits counts. */
const SIGNATURES: readonly FileSignature[] = [
  signature('Word 文档（docx）', 'a Word document (docx)', 'save_as', ZIP, 'word/'),
  signature('Excel 表格（xlsx）', 'an Excel sheet (xlsx)', 'save_as', ZIP, 'xl/'),
  signature('PowerPoint 演示文稿（pptx）', 'a PowerPoint file (pptx)', 'save_as', ZIP, 'ppt/'),
  signature('OFD 版式文件', 'an OFD file', 'save_as', ZIP, 'OFD.xml'),
  signature('EPUB 电子书', 'an EPUB book', 'save_as', ZIP, 'application/epub+zip'),
  signature('ZIP 压缩包', 'a ZIP archive', 'unpack', ZIP),
  signature('Word 97 文档（doc）或 WPS 文档', 'a Word 97 or WPS document', 'save_as', '\xd0\xcf\x11\xe0'),
  signature('PDF 文件', 'a PDF file', 'save_as', '%PDF-'),
  signature('RTF 文档', 'an RTF document', 'save_as', '{\\rtf'),
  // Text, but markup of another program: read as it stands it would give tags for prose.
  signature(
    'Word 2003 XML 文档',
    'a Word 2003 XML document',
    'save_as',
    XML,
    'schemas.microsoft.com/office/word/2003',
  ),
  signature(
    'Word XML 文档',
    'a Word XML document',
    'save_as',
    XML,
    'schemas.microsoft.com/office/2006/xmlPackage',
  ),
  signature(
    'Excel 2003 XML 表格',
    'an Excel 2003 XML sheet',
    'save_as',
    XML,
    'urn:schemas-microsoft-com:office:spreadsheet',
  ),
  signature('标文通（UOF）文档', 'a UOF document', 'save_as', XML, 'uof:UOF'),
  signature('单文件网页（mht）', 'a web archive (mht)', 'save_page', 'MIME-Version:', 'multipart/related'),
  signature('单文件网页（mht）', 'a web archive (mht)', 'save_page', 'From:', 'multipart/related'),
  signature('RAR 压缩包', 'a RAR archive', 'unpack', 'Rar!'),
  signature('7z 压缩包', 'a 7z archive', 'unpack', '7z\xbc\xaf'),
  signature('GZIP 压缩包', 'a GZIP archive', 'unpack', '\x1f\x8b'),
  signature('PNG 图片', 'a PNG image', 'recognize_text', '\x89PNG'),
  signature('JPEG 图片', 'a JPEG image', 'recognize_text', '\xff\xd8\xff'),
  signature('GIF 图片', 'a GIF image', 'recognize_text', 'GIF8'),
  signature('TIFF 图片', 'a TIFF image', 'recognize_text', 'II*\x00'),
  signature('TIFF 图片', 'a TIFF image', 'recognize_text', 'MM\x00*'),
  signature('WebP 图片', 'a WebP image', 'recognize_text', 'RIFF', 'WEBPVP8'),
  signature('BMP 图片', 'a BMP image', 'recognize_text', 'BM', '\x00\x00\x00\x00'),
  signature('Windows 程序', 'a Windows program', 'wrong_file', 'MZ', '\x00\x00'),
  signature('Linux 程序', 'a Linux program', 'wrong_file', '\x7fELF'),
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
