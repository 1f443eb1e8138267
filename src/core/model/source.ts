import type { Sha256 } from './ids.ts';

/** How a file was recognised. */
export type SourceFormat = 'txt';

/** Character encodings that the importer tells apart. */
export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * A file's decoded text as read, before any repair. Every offset that leaves the program counts UTF-16 code
 * units of `text`.
 */
export interface SourceText {
  readonly sha256: Sha256;
  /** Path or name under which the file was given; shown to people, never opened by the domain. */
  readonly path: string;
  readonly format: SourceFormat;
  readonly encoding: SourceEncoding;
  readonly text: string;
}
