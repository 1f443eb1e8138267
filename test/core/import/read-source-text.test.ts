import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../src/core/import/read-source-text.ts';
import { sha256 } from '../../../src/core/model/ids.ts';

const TEXT = '一、总体要求\r\n（一）各级党委要加强领导，每年至少召开2次会议，研究安全生产工作。\r\n';
const HASH = sha256('0'.repeat(64));
const read = (bytes: Uint8Array, path = '/some/folder/某办法.txt') =>
  readSourceText({ path, sha256: HASH, bytes });
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const unit = [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8];
      return bigEndian ? unit.reverse() : unit;
    }),
  );
/** 各级人民政府应当加强对安全生产工作的领导。 */
const GB18030 = Uint8Array.from(
  Buffer.from('b8f7bcb6c8cbc3f1d5feb8aed3a6b5b1bcd3c7bfb6d4b0b2c8abc9fab2fab9a4d7f7b5c4c1ecb5bca1a3', 'hex'),
);
/** 各級人民政府應當加強對安全生產工作的領導。 */
const BIG5 = Uint8Array.from(
  Buffer.from('a655afc5a448a5c1ac46a9b2c0b3b7eda55bb16ab9efa677a5fea5cdb2a3a475a740aababbe2bec9a143', 'hex'),
);

describe('encodings', () => {
  it.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, ...utf8(TEXT))],
    ['utf-16le', bytes(0xff, 0xfe, ...utf16(TEXT, false))],
    ['utf-16be', bytes(0xfe, 0xff, ...utf16(TEXT, true))],
    ['utf-16le', utf16(TEXT, false)],
    ['utf-16be', utf16(TEXT, true)],
  ])('%s', (encoding, file) => {
    expect(read(file)).toMatchObject({
      kind: 'text',
      source: { sha256: HASH, path: '/some/folder/某办法.txt', format: 'txt', encoding, text: TEXT },
    });
  });

  it('gb18030', () => {
    expect(read(GB18030)).toMatchObject({
      kind: 'text',
      source: { encoding: 'gb18030', text: '各级人民政府应当加强对安全生产工作的领导。' },
    });
  });

  it('big5', () => {
    expect(read(BIG5)).toMatchObject({
      kind: 'text',
      source: { encoding: 'big5', text: '各級人民政府應當加強對安全生產工作的領導。' },
    });
  });

  it('a text cut off in the middle of a character', () => {
    const result = read(utf8(TEXT.repeat(20)).slice(0, -4));
    expect(result).toMatchObject({ kind: 'text', source: { encoding: 'utf-8' } });
  });

  it.each([
    ['gb18030', '关于开展安全生产检查的通知'],
    ['big5', '關於開展安全生產檢查的通知'],
    ['gb18030', '關於開展安全生產檢查的通知'],
    ['big5', '本條例旨在就職業安全及健康訂定條文。僱主須在合理切實可行範圍內，確保其所有僱員的安全。'],
    ['gb18030', '第一条\r\n本条例自2021年5月1日起施行。\r\n'],
  ])('%s: short, of bytes that other encodings hold as well: %s', (encoding, text) => {
    expect(read(encode(text, encoding))).toMatchObject({
      kind: 'text',
      source: { encoding, text, notes: [] },
    });
  });

  it('a Big5 text with a broken byte is told of', () => {
    const whole = encode('本條例旨在就職業安全及健康訂定條文。'.repeat(20), 'big5');
    expect(read(Uint8Array.of(...whole, 0xa6))).toMatchObject({
      kind: 'text',
      source: { encoding: 'big5', notes: [{ kind: 'undecodable', characters: 1 }] },
    });
  });

  it('a choice that was close is told of', () => {
    // Two characters in Big5 and two in GBK, which give common characters in both.
    const bytesOfBoth = Uint8Array.of(...encode('的一是', 'gb18030'), ...encode('的一是', 'big5'));
    const result = read(bytesOfBoth);
    expect(result.kind === 'text' ? result.source.notes : []).toMatchObject([{ kind: 'encoding_uncertain' }]);
  });

  it('ASCII is UTF-8', () => {
    expect(read(utf8('1. Scope'))).toMatchObject({
      kind: 'text',
      source: { encoding: 'utf-8', text: '1. Scope' },
    });
  });
});

describe('what is no text', () => {
  const PDF = utf8('%PDF-1.4 …');
  const DOCX = bytes(0x50, 0x4b, 3, 4, ...utf8('word/document.xml'));
  const ZIP = bytes(0x50, 0x4b, 3, 4, ...utf8('a.txt'));
  const DOC = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const OFD = bytes(0x50, 0x4b, 3, 4, ...utf8('OFD.xml'));
  it.each([
    ['nothing', bytes(), 'empty', '空文件'],
    ['blanks only', utf8(' \n\u3000\n'), 'empty', '空文件'],
    ['a PDF', PDF, 'unsupported', 'PDF'],
    ['a docx', DOCX, 'unsupported', 'docx'],
    ['a zip', ZIP, 'unsupported', 'ZIP'],
    ['a doc', DOC, 'unsupported', 'doc'],
    ['an OFD', OFD, 'unsupported', 'OFD'],
    [
      'bytes of a program',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
      'unreadable',
      '不是文本文件',
    ],
    [
      'UTF-8 read as Latin-1 and saved again',
      utf8(Buffer.from(TEXT).toString('latin1')),
      'wrong_encoding',
      '编码',
    ],
    ['over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61), 'too_large', '20 MB'],
  ])('%s', (_, file, cause, word) => {
    const result = read(file);
    if (result.kind !== 'problem') throw new Error('read as text');
    expect(result.problem).toMatchObject({ path: '/some/folder/某办法.txt', part: null, cause });
    expect(result.problem.message.zh).toContain(word);
    for (const sentence of Object.values(result.problem.message)) expect(sentence).toContain('某办法.txt');
  });

  it('exactly 20 MB is read', () => {
    expect(read(new Uint8Array(20 * 1024 * 1024).fill(0x61)).kind).toBe('text');
  });
});
