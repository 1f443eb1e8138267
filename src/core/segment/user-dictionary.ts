/**
 * A user's own words for the segmenter, in the format of jieba's user dictionary
 * (https://github.com/fxsjy/jieba, 载入词典): a word a line, then optionally its weight and its tag (词性).
 */
import { DOMAIN_WORD_FREQUENCY } from './domain-dictionary.ts';

export interface UserWord {
  readonly word: string;
  /** What the segmenter weighs the word with, as of {@link DOMAIN_WORD_FREQUENCY}. */
  readonly frequency: number;
  readonly tag: string;
}

export type DictionaryLineFault =
  | { readonly kind: 'not_utf8' }
  | { readonly kind: 'too_many_fields' }
  | { readonly kind: 'no_weight_or_tag'; readonly field: string }
  | { readonly kind: 'weight_out_of_range'; readonly field: string }
  | { readonly kind: 'no_tag'; readonly field: string }
  | { readonly kind: 'never_one_word'; readonly character: string }
  | { readonly kind: 'too_long' }
  /** The same word with another weight or tag; `line` is where it stood first. */
  | { readonly kind: 'contradicts'; readonly line: number };

/** A line that is no entry; `line` counts from 1. */
export interface FaultyDictionaryLine {
  readonly line: number;
  readonly fault: DictionaryLineFault;
}

/** All of a dictionary's words in the file's order, each once, or all lines that speak against it. */
export type ParsedUserDictionary =
  | { readonly kind: 'words'; readonly words: readonly UserWord[] }
  | { readonly kind: 'refused'; readonly faults: readonly FaultyDictionaryLine[] };

/** cppjieba reads the weight with `atoi` into an `int` and takes its logarithm. */
export const MAX_WORD_WEIGHT = 2 ** 31 - 1;
/** Characters; cppjieba looks no further ahead for a word (`MAX_WORD_LENGTH`). */
export const MAX_WORD_LENGTH = 512;

const DEFAULT_TAG = 'n';

/** What decoding leaves of bytes that are no UTF-8, or of UTF-16 taken for it. */
const UNDECODED = /[\uFFFD\p{Cs}]|(?!\t)\p{Cc}/u;
/** cppjieba cuts at these before it looks words up (`SPECIAL_SEPARATORS`). */
const ALWAYS_CUT = /[，。]/u;
const COMMENT = /(?:^|\s)#.*$/u;
const NUMBER_LIKE = /^[-+]?\d+(?:\.\d+)?$/u;
const TAG = /^[A-Za-z][A-Za-z0-9]*$/u;

type ReadLine = UserWord | DictionaryLineFault;

const isWord = (read: ReadLine): read is UserWord => 'word' in read;

const wordFault = (word: string): DictionaryLineFault | null => {
  const separator = ALWAYS_CUT.exec(word);
  if (separator !== null) return { kind: 'never_one_word', character: separator[0] };
  return Array.from(word).length > MAX_WORD_LENGTH ? { kind: 'too_long' } : null;
};

/** Both may be left out: `词`, `词 权重`, `词 词性`, `词 权重 词性`. */
const readEntry = (word: string, second: string | undefined, third: string | undefined): ReadLine => {
  if (second === undefined) return { word, frequency: DOMAIN_WORD_FREQUENCY, tag: DEFAULT_TAG };
  if (third === undefined && TAG.test(second)) return { word, frequency: DOMAIN_WORD_FREQUENCY, tag: second };
  if (!NUMBER_LIKE.test(second)) return { kind: 'no_weight_or_tag', field: second };
  const frequency = Number(second);
  if (!Number.isInteger(frequency) || frequency < 1 || frequency > MAX_WORD_WEIGHT) {
    return { kind: 'weight_out_of_range', field: second };
  }
  if (third !== undefined && !TAG.test(third)) return { kind: 'no_tag', field: third };
  return { word, frequency, tag: third ?? DEFAULT_TAG };
};

/** Null: a blank line or a comment. */
const readLine = (line: string): ReadLine | null => {
  if (UNDECODED.test(line)) return { kind: 'not_utf8' };
  const [word = '', second, third, ...more] = line.replace(COMMENT, '').trim().split(/\s+/u);
  if (word === '') return null;
  if (more.length > 0) return { kind: 'too_many_fields' };
  return wordFault(word) ?? readEntry(word, second, third);
};

/**
 * Reads a user dictionary: fields are separated by blanks or tabs; `#` at the beginning of a line or after a
 * blank opens a comment. A word without weight weighs as much as the program's own.
 *
 * @param text the file's text; what could not be decoded stands as U+FFFD
 */
export const parseUserDictionary = (text: string): ParsedUserDictionary => {
  const first = new Map<string, { readonly entry: UserWord; readonly line: number }>();
  const faults: FaultyDictionaryLine[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, content] of lines.entries()) {
    const read = readLine(content);
    if (read === null) continue;
    const line = index + 1;
    if (!isWord(read)) {
      faults.push({ line, fault: read });
      continue;
    }
    const known = first.get(read.word);
    if (known === undefined) first.set(read.word, { entry: read, line });
    else if (known.entry.frequency !== read.frequency || known.entry.tag !== read.tag) {
      faults.push({ line, fault: { kind: 'contradicts', line: known.line } });
    }
  }
  return faults.length > 0
    ? { kind: 'refused', faults }
    : { kind: 'words', words: [...first.values()].map(({ entry }) => entry) };
};

/**
 * The words as lines of jieba's user dictionary, to stand behind the domain dictionary's: the last entry of a word
 * holds.
 */
export const userDictionaryText = (words: readonly UserWord[]): string =>
  words.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('');
