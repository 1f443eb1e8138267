import { expect } from 'vitest';
import type { ReadDocuments } from '../../../src/core/structure/read-documents.ts';
import { brokenLaws } from './broken-laws.ts';

/** Fails with every law that the documents of a text break. */
export const expectLaws = (source: string, read: ReadDocuments): void => {
  expect(brokenLaws(source, read)).toEqual([]);
};
