/**
 * Numerals are read in this one place: Arabic and full-width digits with grouping commas, Chinese numerals,
 * 两, 半, 廿, and figures with 万 or 亿 behind them.
 */
import { DIGITS, HALF, LARGE_POWERS, SMALL_POWERS, TENS } from './lexicon/numeral-words.ts';

/** Fragment: an Arabic number, never a part of a longer one. Bounded, so that matching stays linear. */
export const ARABIC =
  '(?<![0-9０-９.．])(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9０-９]{1,12}(?:[.．][0-9０-９]{1,6})?)(?![0-9０-９])';

/** Fragment: a Chinese numeral of at most twelve characters, with decimals (三点五); not an ordinal (第三). */
export const CHINESE =
  '(?<![第零〇○一二三四五六七八九十百千两廿卅])[零〇○一二三四五六七八九十百千两廿卅]{1,12}(?:点[零一二三四五六七八九]{1,4})?';

/** The signs that numerals are written with. */
export const NUMERAL_SIGNS = '0123456789０１２３４５６７８９零〇○一二三四五六七八九十百千两廿卅';

/** Fragment: any numeral without 万 or 亿. */
export const NUMERAL = `(?:${ARABIC}|${CHINESE})`;

/** Fragment: what stands between the two ends of a range (3—5年, 三至五年, 10%～20%). */
export const RANGE_DASH = '(?:[-－—–―~～至到]{1,2})';

const toHalfWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const isPositional = (text: string): boolean => text.length > 1 && [...text].every((sign) => sign in DIGITS);

/** 二〇二〇 is read digit by digit. */
const readPositional = (text: string): number => Number([...text].map((sign) => DIGITS[sign]).join(''));

const readWithPowers = (text: string): number | null => {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const value = DIGITS[sign];
    const power = SMALL_POWERS[sign];
    const large = LARGE_POWERS[sign];
    const tens = TENS[sign];
    if (value !== undefined) digit = value;
    else if (tens !== undefined) section += tens;
    else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
};

/** The number that a numeral stands for, or null where the text is no numeral. `3万` is 30000, `半` 0.5. */
export const parseNumeral = (text: string): number | null => {
  const plain = toHalfWidth(text.trim()).replace(/,/g, '');
  if (plain === HALF) return 0.5;
  const arabic = /^(\d+(?:\.\d+)?)([万亿]{0,2})$/.exec(plain);
  if (arabic !== null) {
    const powers = [...(arabic[2] ?? '')].map((sign) => LARGE_POWERS[sign] ?? 1);
    // Rounded: 0.7 × 10000 is 7000.000000000001 in binary fractions.
    return powers.reduce((value, power) => Math.round(value * power * 1e6) / 1e6, Number(arabic[1]));
  }
  const [whole = '', decimals] = plain.split('点');
  if (decimals !== undefined) {
    const integer = readWithPowers(whole);
    return integer === null
      ? null
      : Number(`${integer}.${[...decimals].map((sign) => DIGITS[sign]).join('')}`);
  }
  if (plain === '') return null;
  return isPositional(plain) ? readPositional(plain) : readWithPowers(plain);
};
