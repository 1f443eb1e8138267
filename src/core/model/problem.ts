import type { Sha256 } from './ids.ts';

/** Why a source could not be read, or not as a document. */
export type ProblemCause =
  | 'unreadable'
  | 'encrypted'
  | 'scanned'
  | 'text_layer_broken'
  | 'empty'
  | 'no_document'
  | 'too_large'
  | 'unsupported'
  | 'wrong_encoding'
  | 'missing';

/** One source that is not, or not wholly, among the documents; the rest of a batch goes on. */
export interface Problem {
  readonly path: string;
  /** 1-based document in the file, or null where the whole file is meant. */
  readonly part: number | null;
  readonly cause: ProblemCause;
  /** Hash of the file, where its text is missing and a person may attach it. */
  readonly source?: Sha256;
  /** What happened and what to do, in both languages, naming the file. */
  readonly message: LocalizedText;
}

/** The same sentence in both languages of the interface. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
