import lunr from 'lunr';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { textAt } from '../model/span.ts';
import { foldText } from './fold-text.ts';
import { searchablePassages, type SearchPassage } from './searchable-passages.ts';

/**
 * One document made searchable. Plain data: it can be stored and sent between processes. A library is indexed
 * document by document; adding or removing one leaves the others alone.
 */
export interface IndexedDocument {
  readonly analyzed: AnalyzedDocument;
  readonly passages: readonly SearchPassage[];
  /** The canonical text folded by {@link foldText}: same positions. */
  readonly folded: string;
  /** lunr's index over the words of the passages, in its own JSON form; the reference is the passage's index. */
  readonly words: object;
  /** Every word in that index once, sorted. */
  readonly vocabulary: readonly string[];
}

/** What carries meaning for word search: not punctuation, not white space. */
const READABLE = /[\p{L}\p{N}]/u;

/** Folded words as lunr compares them; punctuation left out. */
export const searchWords = (words: readonly string[]): readonly string[] =>
  words.map(foldText).filter((word) => READABLE.test(word));

/**
 * lunr over words that are cut already. Its own tokenizer splits at spaces and its trimmer strips Han
 * characters, so neither is used.
 */
const wordIndex = (passages: readonly (readonly string[])[]): lunr.Index => {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign((words: unknown) => (Array.isArray(words) ? words.map(tokenOf) : []), {
    separator: lunr.tokenizer.separator,
  });
  builder.ref('id');
  builder.field('words');
  for (const [id, words] of passages.entries()) builder.add({ id: String(id), words });
  return builder.build();
};

const tokenOf = (word: unknown): lunr.Token => new lunr.Token(String(word), {});

/** Loading lunr's JSON costs more than a query: an index in use is kept loaded beside its plain form. */
const loaded = new WeakMap<IndexedDocument, lunr.Index>();

/** lunr's index of a document, also of one that was stored or sent and has only its plain form. */
export const wordIndexOf = (indexed: IndexedDocument): lunr.Index => {
  const index = loaded.get(indexed) ?? lunr.Index.load(indexed.words);
  loaded.set(indexed, index);
  return index;
};

/** Makes one document searchable. */
export const indexDocument = (analyzed: AnalyzedDocument): IndexedDocument => {
  const passages = searchablePassages(analyzed);
  const { text } = analyzed.document.canonical;
  const words = passages.map(({ span }) =>
    searchWords(wordsWithin(analyzed.words, span).map((word) => textAt(text, word))),
  );
  const index = wordIndex(words);
  const indexed: IndexedDocument = {
    analyzed,
    passages,
    folded: foldText(text),
    words: index.toJSON(),
    vocabulary: [...new Set(words.flat())].sort(),
  };
  loaded.set(indexed, index);
  return indexed;
};
