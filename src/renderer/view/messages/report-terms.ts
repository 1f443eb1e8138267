import type { LocalizedText } from '../../../core/model/problem.ts';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Terms that the written reports use too, in one language: the window and an export say the same. */
export const reportTerms = <Key extends string>(
  words: Readonly<Record<Key, LocalizedText>>,
  language: keyof LocalizedText,
): Readonly<Record<Key, string>> => {
  const entries = Object.entries<LocalizedText>(words).map(([key, text]) => [
    key,
    capitalized(text[language]),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>;
};
