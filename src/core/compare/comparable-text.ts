/** Marks that are printed differently and mean the same. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['＂', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['〔', '['],
  ['〕', ']'],
  ['【', '['],
  ['】', ']'],
  ['—', '-'],
  ['－', '-'],
  ['–', '-'],
  ['～', '~'],
  ['﹑', '、'],
  ['﹔', ';'],
  ['．', '.'],
]);
/** Chinese characters, digits, 、 and 。 only, as most words are: nothing to fold. */
const PLAIN = /^[\u4e00-\u9fff0-9、。]*$/;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A token as it is compared: width of letters, digits and brackets, shape of quotation marks and blanks do not
 * count. Only for comparing; positions are always taken in the text itself.
 */
export const comparableText = (text: string): string => {
  if (PLAIN.test(text)) return text;
  let folded = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    const variant = VARIANTS.get(character);
    if (variant !== undefined) folded += variant;
    else if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - FULL_WIDTH_OFFSET);
    else if (character.trim() !== '') folded += character;
  }
  return folded;
};
