import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import { DOMAIN_DICTIONARY, domainDictionaryText } from '../core/segment/domain-dictionary.ts';
import type { Segmenter } from '../core/segment/segmenter.ts';
import { userDictionaryText, type UserWord } from '../core/segment/user-dictionary.ts';

/** The paths that the package exports but its own types leave out. */
interface JiebaPaths {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
  readonly DEFAULT_IDF_DICT: string;
  readonly DEFAULT_STOP_WORD_DICT: string;
}

const hasPaths = (value: object): value is JiebaPaths =>
  ['DEFAULT_DICT', 'DEFAULT_HMM_DICT', 'DEFAULT_IDF_DICT', 'DEFAULT_STOP_WORD_DICT'].every(
    (name) => name in value,
  );

/** Inside a packed app the dictionaries lie beside the archive: the native part opens real files only. */
const unpacked = (path: string): string => path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * nodejieba behind the domain's {@link Segmenter}. The hidden Markov model is on (`cut(text, true)`), else
 * digits and letters fall apart. Lone surrogates would come back as U+FFFD; they are cut as single words.
 *
 * nodejieba holds one dictionary a process: after a second call the first segmenter cuts by the second's words.
 *
 * @param ownWords a user's words beside the domain's; where both have a word, the user's entry holds
 * @throws Error if a dictionary file is missing: the native part would abort the whole process instead
 */
export const createJiebaSegmenter = (ownWords: readonly UserWord[] = []): Segmenter => {
  if (!hasPaths(nodejieba)) throw new Error('nodejieba does not export its dictionary paths');
  const folder = mkdtempSync(join(tmpdir(), 'duikan-dictionary-'));
  try {
    const userDict = join(folder, 'policy.utf8');
    writeFileSync(userDict, domainDictionaryText(DOMAIN_DICTIONARY) + userDictionaryText(ownWords), 'utf8');
    const files = {
      dict: unpacked(nodejieba.DEFAULT_DICT),
      hmmDict: unpacked(nodejieba.DEFAULT_HMM_DICT),
      userDict,
      idfDict: unpacked(nodejieba.DEFAULT_IDF_DICT),
      stopWordDict: unpacked(nodejieba.DEFAULT_STOP_WORD_DICT),
    };
    const missing = Object.values(files).find((path) => !existsSync(path));
    if (missing !== undefined) throw new Error(`dictionary of the word segmenter is missing: ${missing}`);
    nodejieba.load(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { cut: (text) => cutKeepingEveryUnit(text) };
};

const cutKeepingEveryUnit = (text: string): readonly string[] => {
  const words: string[] = [];
  let from = 0;
  for (const match of text.matchAll(LONE_SURROGATE)) {
    if (match.index > from)
      for (const word of nodejieba.cut(text.slice(from, match.index), true)) words.push(word);
    words.push(match[0]);
    from = match.index + 1;
  }
  if (from < text.length) {
    // Not spread in one call: a document has more words than a call may have arguments.
    for (const word of nodejieba.cut(text.slice(from), true)) words.push(word);
  }
  return words;
};
