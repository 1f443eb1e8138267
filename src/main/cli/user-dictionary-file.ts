import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { sha256, type Sha256 } from '../../core/model/ids.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import {
  MAX_WORD_LENGTH,
  MAX_WORD_WEIGHT,
  parseUserDictionary,
  type DictionaryLineFault,
  type FaultyDictionaryLine,
  type UserWord,
} from '../../core/segment/user-dictionary.ts';
import type { Language } from './command-line.ts';
import { WrongUseError } from './wrong-use.ts';

/** A user dictionary as `--dictionary` gave it. */
export interface UserDictionary {
  /** Of the file's bytes. */
  readonly sha256: Sha256;
  readonly words: readonly UserWord[];
}

/** As for plain text sources. */
const MAX_BYTES = 20 * 1024 * 1024;
/** Faulty lines that one message names. */
const NAMED_LINES = 20;

const faultWords = (fault: DictionaryLineFault): LocalizedText => {
  switch (fault.kind) {
    case 'not_utf8':
      return { zh: '不是 UTF-8 文本', en: 'is no UTF-8 text' };
    case 'too_many_fields':
      return {
        zh: '多于三项；每行只写：词 [权重] [词性]',
        en: 'more than three fields; a line is: word [weight] [tag]',
      };
    case 'no_weight_or_tag':
      return {
        zh: `“${fault.field}”既不是权重（整数）也不是词性（拉丁字母），或次序颠倒`,
        en: `"${fault.field}" is neither a weight (integer) nor a tag (Latin letters), or stands in the wrong place`,
      };
    case 'weight_out_of_range':
      return {
        zh: `权重“${fault.field}”不是 1 到 ${MAX_WORD_WEIGHT} 的整数`,
        en: `the weight "${fault.field}" is no integer from 1 to ${MAX_WORD_WEIGHT}`,
      };
    case 'no_tag':
      return {
        zh: `词性“${fault.field}”不是拉丁字母（如 n、nt）`,
        en: `the tag "${fault.field}" is not in Latin letters (such as n, nt)`,
      };
    case 'never_one_word':
      return {
        zh: `含“${fault.character}”，分词总在此处断开，不能成为一个词`,
        en: `holds "${fault.character}", at which the segmenter always cuts, so it is never one word`,
      };
    case 'too_long':
      return {
        zh: `词长于 ${MAX_WORD_LENGTH} 字`,
        en: `the word is longer than ${MAX_WORD_LENGTH} characters`,
      };
    case 'contradicts':
      return {
        zh: `与第 ${fault.line} 行是同一个词，权重或词性不同`,
        en: `the word of line ${fault.line} with another weight or tag`,
      };
  }
};

const refusal = (file: string, faults: readonly FaultyDictionaryLine[]): WrongUseError => {
  const named = faults.slice(0, NAMED_LINES);
  const more = faults.length - named.length;
  const lines = (language: Language, nameLine: (line: number) => string): string =>
    named.map(({ line, fault }) => `\n  ${nameLine(line)}${faultWords(fault)[language]}`).join('');
  return new WrongUseError({
    zh: `用户词典“${file}”有 ${faults.length} 行有误，未应用其中任何词，命令未执行；请改正后重试：${lines('zh', (line) => `第 ${line} 行：`)}${more > 0 ? `\n  另有 ${more} 行` : ''}`,
    en: `${faults.length} lines of the dictionary "${file}" are faulty, so none of its words was applied and nothing was done; mend them and try again:${lines('en', (line) => `line ${line}: `)}${more > 0 ? `\n  and ${more} more` : ''}`,
  });
};

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new RangeError(`${size} > ${MAX_BYTES} bytes`);
    return await readFile(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new WrongUseError(
      { zh: `无法读取用户词典“${file}”：${detail}`, en: `cannot read the dictionary "${file}": ${detail}` },
      error,
    );
  }
};

/** @throws WrongUseError if it cannot be read, or a line is no entry: a dictionary is never applied in part */
export const readUserDictionary = async (file: string): Promise<UserDictionary> => {
  const bytes = await readBytes(file);
  const parsed = parseUserDictionary(new TextDecoder().decode(bytes));
  if (parsed.kind === 'refused') throw refusal(file, parsed.faults);
  return { sha256: sha256(createHash('sha256').update(bytes).digest('hex')), words: parsed.words };
};

/** Under `--dictionary` which one a result was made with; `words` is how many it holds. */
export const dictionaryReport = (
  dictionary: UserDictionary | null,
): { readonly dictionary?: { readonly sha256: Sha256; readonly words: number } } =>
  dictionary === null ? {} : { dictionary: { sha256: dictionary.sha256, words: dictionary.words.length } };

/** The same among the settings that an export names. */
export const dictionarySettings = (
  dictionary: UserDictionary | null,
  language: Language,
): readonly string[] => {
  if (dictionary === null) return [];
  const { sha256: hash, words } = dictionary;
  return [
    language === 'zh'
      ? `用户词典（--dictionary）：${words.length} 词，SHA-256 ${hash}`
      : `user dictionary (--dictionary): ${words.length} words, SHA-256 ${hash}`,
  ];
};
