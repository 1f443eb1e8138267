/**
 * How a counter is printed, by the number format of its level (ST_NumberFormat, ECMA-376 part 1, 17.18.59).
 * Where Word and LibreOffice differ the form of LibreOffice's text export is taken: 一〇 of `ideographDigital`
 * reads 十. Formats that are not listed print as decimal numbers.
 */
type NumberFormat = (value: number) => string;

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS = ['', '十', '百', '千'] as const;
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_UNITS = ['', '拾', '佰', '仟'] as const;
const LEGAL_TRADITIONAL_DIGITS = '零壹貳參肆伍陸柒捌玖';

/** 105 → 一百零五, 110 → 一百一十; beyond 9999 the plain digits. */
const hanNumber = (value: number, digits: string, units: readonly string[]): string => {
  if (value < 1 || value > 9999) return String(value);
  const places = [...String(value)].map(Number);
  let text = '';
  places.forEach((digit, at) => {
    const unit = units[places.length - 1 - at] ?? '';
    if (digit !== 0) text += (digits[digit] ?? '') + unit;
    else if (!text.endsWith(digits.charAt(0)) && places.slice(at).some((rest) => rest !== 0))
      text += digits.charAt(0);
  });
  return text;
};

/** 10 → 十 and 12 → 十二 where ordinary numerals leave out the 一. */
const hanCounting: NumberFormat = (value) => hanNumber(value, HAN_DIGITS, HAN_UNITS).replace(/^一十/, '十');
const hanLegal: NumberFormat = (value) => hanNumber(value, LEGAL_DIGITS, LEGAL_UNITS);
const hanLegalTraditional: NumberFormat = (value) => hanNumber(value, LEGAL_TRADITIONAL_DIGITS, LEGAL_UNITS);

const decimal: NumberFormat = String;

/** One sign for each number; beyond the last sign the plain digits. */
const signs =
  (row: string): NumberFormat =>
  (value) =>
    [...row][value - 1] ?? String(value);

/** a … z, aa, bb …: Word repeats the letter. */
const letters =
  (first: string): NumberFormat =>
  (value) =>
    value < 1
      ? String(value)
      : String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

const roman: NumberFormat = (value) => {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
};

const ordinal: NumberFormat = (value) => {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
};

const fullWidth: NumberFormat = (value) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const circled = signs('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿');

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  ordinal,
  chineseCounting: hanCounting,
  chineseCountingThousand: hanCounting,
  ideographDigital: hanCounting,
  japaneseCounting: hanCounting,
  taiwaneseCounting: hanCounting,
  taiwaneseCountingThousand: hanCounting,
  chineseLegalSimplified: hanLegal,
  ideographLegalTraditional: hanLegalTraditional,
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: circled,
  none: () => '',
};

/** A counter's value as it is printed. */
export const formatNumber = (value: number, format: string): string => (FORMATS[format] ?? decimal)(value);
