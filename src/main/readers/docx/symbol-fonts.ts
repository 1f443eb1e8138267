/**
 * Signs of the symbol fonts that Chinese office documents use, by font and code (the private use code F0xx
 * stands for xx), as the nearest character of Unicode.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x4a: '☺',
    0x52: '☼',
    0x6c: '●',
    0x6d: '○',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x72: '❒',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '□',
    0xab: '★',
    0xd8: '➢',
    0xe0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x97: '●',
    0xa3: '□',
    0xf0: '◆',
  },
  symbol: {
    0xb7: '•',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xa3: '≤',
    0xb4: '×',
    0xd7: '·',
    0xae: '→',
  },
};

/** The sign `code` of a symbol font; U+FFFD where it is not known, so that it is seen to be missing. */
export const symbolOf = (font: string, code: number): string => {
  const sign = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = SYMBOLS[font.toLowerCase()]?.[sign];
  if (known !== undefined) return known;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate || Number.isNaN(code) ? '\ufffd' : String.fromCodePoint(code);
};
