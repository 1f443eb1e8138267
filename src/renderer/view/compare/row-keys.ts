import type { ComparisonSide } from './comparison-side.ts';

/** Ids by which the list, the search inside it and the tests find a part of a row. */
export const clauseDomId = (row: number): string => `clause-${row}`;
export const sentenceDomId = (row: number, sentence: number): string => `sentence-${row}-${sentence}`;

/** Key of a passage: its row, its sentence, its side. */
export const passageKey = (row: number, sentence: number, side: ComparisonSide): string =>
  `${row}/${sentence}/${side}`;

/** The row and sentence of a passage key. */
export const placeOfPassageKey = (key: string): { readonly row: number; readonly sentence: number } => {
  const [row = '0', sentence = '0'] = key.split('/');
  return { row: Number(row), sentence: Number(sentence) };
};
