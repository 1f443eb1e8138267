import { describe, expect, it } from 'vitest';
import { fixtureBytes, readProblem, readText } from './read-file.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const latin = (content: string): Uint8Array => Uint8Array.from(content, (char) => char.charCodeAt(0));

const MHT =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_NextPart"\r\n\r\n------=_NextPart\r\n';
const WORD_2003 =
  '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>';
const FLAT_OPC =
  '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>';

describe('a file is read as what it is, whatever its name says', () => {
  it.each([
    ['通知.docx', 'two-pages.pdf', 'pdf'],
    ['通知.doc', 'notice.html', 'html'],
    ['通知.doc', 'notice-gbk.rtf', 'rtf'],
    ['通知.doc', 'automatic-numbering.docx', 'docx'],
    ['通知.txt', 'automatic-numbering.doc', 'doc'],
    ['通知.pdf', 'two-pages.ofd', 'ofd'],
    ['通知.zip', 'statute-numbering.docx', 'docx'],
  ])('%s that is %s', async (name, fixture, format) => {
    expect((await readText(name, fixtureBytes(fixture))).format).toBe(format);
  });
});

describe('a file that cannot be read is named for what it is, with what to do', () => {
  it.each([
    ['通知.doc', text(MHT), 'unsupported', '单文件网页（mht）', '仅 HTML'],
    ['通知.doc', text(WORD_2003), 'unsupported', 'Word 2003 XML', '另存为 docx'],
    ['通知.doc', text(FLAT_OPC), 'unsupported', 'Word XML', '另存为 docx'],
    ['通知.docx', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'unsupported', 'JPEG 图片', '文字识别'],
    ['通知.pdf', latin('MM\0*\0\0\0\x08'), 'unsupported', 'TIFF 图片', '文字识别'],
    ['通知.txt', latin('MZ\x90\0\x03\0\0\0\x04\0\0\0'), 'unsupported', 'Windows 程序', '选错'],
    ['通知.docx', latin('Rar!\x1a\x07\x01\0'), 'unsupported', 'RAR 压缩包', '先解压'],
    ['通知.docx', latin('7z\xbc\xaf\x27\x1c'), 'unsupported', '7z 压缩包', '先解压'],
    ['通知.doc', fixtureBytes('sheet.xls'), 'unsupported', 'Excel', '另存为 docx'],
    ['通知.docx', fixtureBytes('locked.docx'), 'encrypted', 'Office 文档', '取消密码'],
    ['通知.pdf', fixtureBytes('locked.pdf'), 'encrypted', '是 PDF 文件', '取消密码'],
    ['通知.ofd', fixtureBytes('locked.ofd'), 'encrypted', 'OFD', '取消密码'],
    ['通知.zip', fixtureBytes('statute-numbering.docx').subarray(0, 1500), 'unreadable', 'Word 文档', '截断'],
    ['通知.docx', fixtureBytes('two-pages.ofd').subarray(0, 1500), 'unreadable', 'OFD', '截断'],
    ['通知.zip', fixtureBytes('documents.zip').subarray(0, 2500), 'unreadable', 'ZIP 压缩包', '截断'],
    ['通知.pdf', fixtureBytes('two-pages.pdf').subarray(0, 300), 'unreadable', 'PDF 文件', '重新下载'],
    ['通知.doc', fixtureBytes('automatic-numbering.doc').subarray(0, 900), 'unreadable', '', '重新下载'],
    ['通知.rtf', fixtureBytes('cut-off.rtf'), 'unreadable', 'RTF', '截断'],
  ] as const)('%s: %#', async (name, bytes, cause, format, advice) => {
    const problem = await readProblem(name, bytes);
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(`“${name}”`);
    expect(problem.message.zh).toContain(format);
    expect(problem.message.zh).toContain(advice);
  });
});
