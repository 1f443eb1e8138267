/** The ways in which official documents number their parts. */
export type NumberingStyle =
  | 'part'
  | 'chapter'
  | 'subchapter'
  | 'article'
  | 'han_comma'
  | 'han_bracket'
  | 'arabic_dot'
  | 'arabic_bracket'
  | 'circled'
  | 'decimal_1'
  | 'decimal_2'
  | 'decimal_3'
  | 'decimal_4'
  /** No number is printed; a person says that the line opens something. */
  | 'unnumbered';

/** One way of numbering, as it is recognised at the beginning of a line. */
export interface NumberingPattern {
  readonly style: NumberingStyle;
  /** Depth in GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）) and in the Legislation Law, Art. 61 (编章节条款项目). */
  readonly rank: number;
  /** Group 1 is the numeral. */
  readonly pattern: RegExp;
  /** What may not follow the label: a numeral in a sentence is no label. */
  readonly notBefore?: RegExp;
}

const HAN = '[〇零一二三四五六七八九十百千]{1,7}';
const ARABIC = String.raw`[\d０-９]{1,3}`;
const OPEN = '[（(﹙]';
const CLOSE = '[）)﹚]';

/** What makes a decimal number a quantity: 1.5万元, 2.4米, 3.1%. */
const UNIT = /^\s?(?:[万亿千百十%％‰元米倍个度吨人年月日天分公平克升次项家户户台辆件]|以[上下])/;

/** 第三条第二款, 第三条规定, 第三条、第五条, without a blank: a reference, not the beginning of an article. */
const REFERENCE =
  /^(?:第[〇零一二三四五六七八九十百千\d]+[款项条]|[、,，至和或及与的]|(?:的)?规定|所列|所称)/;

/** A number with `dots` dots; its last part is the numeral. */
const decimal = (dots: number): RegExp =>
  new RegExp(`^(?:\\d{1,2}[.．]){${dots}}(\\d{1,2})(?![\\d.．])[、.．]?(?=\\s?[\\u4e00-\\u9fff“《])`);

export const NUMBERING_PATTERNS: readonly NumberingPattern[] = [
  {
    style: 'part',
    rank: 1,
    pattern: new RegExp(`^第(${HAN}|${ARABIC})(?:编|部分)(?=\\s|$|.{1,25}$)`),
    notBefore: REFERENCE,
  },
  { style: 'chapter', rank: 2, pattern: new RegExp(`^第(${HAN}|${ARABIC})章`), notBefore: REFERENCE },
  { style: 'subchapter', rank: 3, pattern: new RegExp(`^第(${HAN}|${ARABIC})节`), notBefore: REFERENCE },
  {
    style: 'article',
    rank: 5,
    pattern: new RegExp(`^第(${HAN}|${ARABIC})条(?:之[一二三四五六七八九十]+)?`),
    notBefore: REFERENCE,
  },
  // 一、 and its slips 一． 一。 一，; 一、二级 and 三、四线城市 are words
  {
    style: 'han_comma',
    rank: 4,
    pattern: new RegExp(`^(${HAN})\\s*[、．.](?!\\d)`),
    notBefore: /^(?:[一二三四五六七八九十]+(?:[、级线类期楼季]|$)|[两二三四五六七八九十]者)/,
  },
  // 一，总体要求: a slip, trusted only in sequence
  { style: 'han_comma', rank: 4, pattern: /^([一二三四五六七八九十]{1,3})[，,](?=\p{Script=Han})/u },
  { style: 'han_bracket', rank: 5, pattern: new RegExp(`^${OPEN}\\s*(${HAN})\\s*${CLOSE}[、.．]?`) },
  { style: 'han_bracket', rank: 5, pattern: new RegExp(`^(${HAN})${CLOSE}[、.．]?`) },
  { style: 'han_bracket', rank: 5, pattern: /^([㈠-㈩])[、.．]?/ },
  // 1. 1． 1、 1．, 1.2020年…; not 1.5 and not 1、2号
  {
    style: 'arabic_dot',
    rank: 6,
    pattern: new RegExp(`^(${ARABIC})\\s?(?:[.．](?:(?![\\d０-９])|(?=(?:19|20)\\d{2}年))|、)`),
    notBefore: /^(?!(?:19|20)\d{2}年)[\d０-９]+\s*(?:[、.．]|[号级年月日])/,
  },
  { style: 'arabic_dot', rank: 6, pattern: /^([⒈-⒛])/ },
  { style: 'arabic_bracket', rank: 7, pattern: new RegExp(`^${OPEN}\\s*(${ARABIC})\\s*${CLOSE}[、.．]?`) },
  { style: 'arabic_bracket', rank: 7, pattern: new RegExp(`^(${ARABIC})${CLOSE}[、.．]?`) },
  // 1 总则, 1.1 编制目的, 1.1.1: emergency plans (应急预案) and standards; trusted only as a system
  { style: 'decimal_4', rank: 7, pattern: decimal(3), notBefore: UNIT },
  { style: 'decimal_3', rank: 6, pattern: decimal(2), notBefore: UNIT },
  { style: 'decimal_2', rank: 5, pattern: decimal(1), notBefore: UNIT },
  { style: 'decimal_1', rank: 4, pattern: /^(\d{1,2})(?=\s?[\u4e00-\u9fff]{2,20}$)/, notBefore: UNIT },
  { style: 'arabic_bracket', rank: 7, pattern: /^([⑴-⒇])/ },
  { style: 'circled', rank: 8, pattern: /^([①-⑳])/ },
];
