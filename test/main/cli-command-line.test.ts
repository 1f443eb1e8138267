import { describe, expect, it } from 'vitest';
import { languageAsked, parseCommandLine } from '../../src/main/cli/command-line.ts';
import { WrongUseError } from '../../src/main/cli/wrong-use.ts';

const common = { json: false, lang: 'zh', debug: false, output: null, decisions: null, dictionary: null };
const read = (line: string) => parseCommandLine(line === '' ? [] : line.split(' '));

describe('a command line is read', () => {
  it.each([
    ['text a.txt', { name: 'text', source: 'a.txt', options: common }],
    [
      'parse a.txt b#2 --json',
      { name: 'parse', sources: ['a.txt', 'b#2'], options: { ...common, json: true } },
    ],
    ['parse -', { name: 'parse', sources: ['-'], options: common }],
    ['parse -- -x.txt', { name: 'parse', sources: ['-x.txt'], options: common }],
    [
      'extract a --explain --lang en',
      {
        name: 'extract',
        sources: ['a'],
        explain: true,
        clause: null,
        find: null,
        format: 'table',
        options: { ...common, lang: 'en' },
      },
    ],
    [
      'extract a --clause （四） --find 每年',
      {
        name: 'extract',
        sources: ['a'],
        explain: false,
        clause: '（四）',
        find: '每年',
        format: 'table',
        options: common,
      },
    ],
    [
      'align a b --sentences',
      { name: 'align', left: 'a', right: 'b', sentences: true, obligations: false, options: common },
    ],
    [
      'align a b --obligations',
      { name: 'align', left: 'a', right: 'b', sentences: false, obligations: true, options: common },
    ],
    [
      'compare a b -o c.html --format html',
      {
        name: 'compare',
        left: 'a',
        right: 'b',
        sentences: false,
        format: 'html',
        options: { ...common, output: 'c.html' },
      },
    ],
    [
      'compare a b --format json',
      {
        name: 'compare',
        left: 'a',
        right: 'b',
        sentences: false,
        format: 'json',
        options: { ...common, json: true },
      },
    ],
    [
      'search 应急演练 a --level city --level district --region 常州 --type frequency',
      {
        name: 'search',
        query: '应急演练',
        sources: ['a'],
        levels: ['city', 'district'],
        regions: ['常州'],
        types: ['frequency'],
        options: common,
      },
    ],
    [
      'parse a --decisions j.jsonl --debug',
      {
        name: 'parse',
        sources: ['a'],
        options: { ...common, decisions: 'j.jsonl', debug: true },
      },
    ],
    [
      'matrix a b c --by obligation --json',
      {
        name: 'matrix',
        superior: 'a',
        sources: ['b', 'c'],
        by: 'obligation',
        format: 'json',
        options: { ...common, json: true },
      },
    ],
    [
      'matrix --union a b',
      {
        name: 'matrix',
        superior: null,
        sources: ['a', 'b'],
        by: 'clause',
        format: 'text',
        options: common,
      },
    ],
    [
      'reuse a b --json',
      { name: 'reuse', sources: ['a', 'b'], format: 'json', options: { ...common, json: true } },
    ],
    ['--help', { name: 'help', options: common }],
    ['help --lang en', { name: 'help', options: { ...common, lang: 'en' } }],
    ['compare --help', { name: 'help', options: common }],
    ['--version', { name: 'version', options: common }],
  ])('%s', (line, command) => {
    expect(read(line)).toEqual(command);
  });
});

describe('wrong use is refused with what is wrong', () => {
  it.each([
    ['', 'no command'],
    ['paste a', 'no command "paste"'],
    ['matrix', 'at least one'],
    ['matrix a', 'takes a superior source and at least one other'],
    ['matrix a b --by sentence', 'does not take "sentence"'],
    ['matrix --union a --by obligation', 'excludes --by obligation'],
    ['matrix a b --format docx', 'add -o FILE.docx'],
    ['reuse', 'at least one'],
    ['reuse a --format xlsx', 'add -o FILE.xlsx'],
    ['text', 'at least one'],
    ['text a b', 'one source at a time'],
    ['parse', 'at least one'],
    ['align a', 'two sources'],
    ['align a b c', 'got 3'],
    ['compare a b --format docx', 'add -o FILE.docx'],
    ['compare a b --format xlsx', 'add -o FILE.xlsx'],
    ['extract a --format xlsx', 'add -o FILE.xlsx'],
    ['extract a --json --format xlsx -o b', 'exclude each other'],
    ['compare a b --format pdf', 'does not take "pdf"'],
    ['compare a b --format html --json', 'exclude each other'],
    ['parse a --lang fr', 'does not take "fr"'],
    ['parse a --sentences', 'wrong option for parse'],
    ['parse a --output', 'wrong option for parse'],
    ['search', 'needs a query'],
    ['search 应急', 'at least one'],
    ['search 应急 a --level 市', 'does not take "市"'],
    ['search 应急 a --type duty', 'does not take "duty"'],
  ])('%s', (line, message) => {
    expect(() => read(line)).toThrow(WrongUseError);
    expect(() => read(line)).toThrow(message);
  });
});

it('the language of a refusal is the one asked for, also where the rest cannot be read', () => {
  expect(languageAsked(['matrix', '--lang', 'en'])).toBe('en');
  expect(languageAsked(['--lang=en'])).toBe('en');
  expect(languageAsked(['--lang', 'fr'])).toBe('zh');
  expect(languageAsked([])).toBe('zh');
});
