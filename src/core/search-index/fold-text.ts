/** Bracket and quotation mark forms that one keyboard has and another has not: 〔2018〕 is typed as [2018]. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ['〔', '['],
  ['【', '['],
  ['〕', ']'],
  ['】', ']'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** Han characters and line breaks are what they are: everything else may have a full-width or capital form. */
const FOLDABLE = /[^\u3400-\u9fff\n]/gu;

const foldCharacter = (character: string): string => {
  const folded = SAME_MARK.get(character) ?? character.normalize('NFKC').toLowerCase();
  return folded.length === character.length ? folded : character;
};

/**
 * The text with every character in its narrow, small form: （ ＡＢ 〔 → ( ab [. Character for character, and
 * never one of another length, so that a position in the folded text is the same position in the text.
 */
export const foldText = (text: string): string => text.replace(FOLDABLE, foldCharacter);
