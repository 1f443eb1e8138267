const OPEN = '[〔［[【（(﹝<＜„‟]';
const CLOSE = '[〕］\\]】）)﹞>＞‟„]';
/** The body's word in front of the year, with a year's place in brackets at most: 京建发, 中共某市委（2018）. */
const WORD = '[\\u4e00-\\u9fff]{1,20}(?:[（(][\\u4e00-\\u9fff]{1,6}[）)])?[\\u4e00-\\u9fff]{0,10}?';
const YEAR = '[12]\\s*\\d\\s*\\d\\s*\\d';

/** A 发文字号 in a text: 某发〔2018〕18号, with the brackets that converters make of 〔〕. */
const NUMBER = new RegExp(
  `(${WORD})\\s*${OPEN}\\s*(${YEAR})\\s*年?\\s*${CLOSE}\\s*[第字]*\\s*(\\d{1,5})\\s*号`,
);
/**
 * What print and copying leave of a number: one bracket or both lost, or 号. The word has to end as such words
 * do, so that 共投入2018 77号 is none.
 */
const SIGN_END = '(?:[发办函字规令文电]|府|政|党|委|通|建|财|综)';
const DAMAGED: readonly RegExp[] = [
  new RegExp(`(${WORD}${SIGN_END})\\s*${OPEN}\\s*(${YEAR})\\s*[第字]*\\s+(\\d{1,5})\\s*号`),
  new RegExp(`(${WORD}${SIGN_END})\\s*${OPEN}\\s*(${YEAR})(\\d{1,4})\\s*号`),
  new RegExp(`(${WORD}${SIGN_END})\\s*(${YEAR})\\s*${CLOSE}\\s*第?\\s*(\\d{1,5})\\s*号`),
  new RegExp(
    `(${WORD}${SIGN_END})\\s*${OPEN}\\s*(${YEAR})\\s*${CLOSE}\\s*第?\\s*(\\d{1,5})(?![\\d年月日%.])`,
  ),
];
/** 某字第12号, 某政发第5号, with the year in front: 〔88〕 forms of older documents are not completed. */
const YEAR_FIRST = new RegExp(
  `(?:${OPEN})\\s*(${YEAR})\\s*(?:${CLOSE})\\s*(${WORD}字)\\s*第\\s*(\\d{1,5})\\s*号`,
);
/** 某部公告2019年第5号, 某委 2021年第2号公告: announcements are counted within their year. */
const ANNOUNCEMENT =
  /((?:(?![年月日以])[\u4e00-\u9fff]){2,20}公告)\s*[（(〔]?\s*([12]\d{3})\s*年?[）)〕]?\s*第\s*(\d{1,4})\s*号/;
/** 某党发41号: the year has to come from the date beside it. */
const WITHOUT_YEAR = /([\u4e00-\u9fff]{1,8}[发字函办])\s*第?\s*(\d{1,4})\s*号/;
const ORDINAL = '[（(]?\\s*第?\\s*[\\d〇零一二三四五六七八九十百]{1,5}\\s*号[）)]?';
const NAME = '(?:(?![年月日以由经])[\\u4e00-\\u9fff]){2,30}';
/** 国务院令第493号, 某市人民政府第93号令, 某常务委员会公告第39号; dates in front are no part of the name. */
const ORDER = new RegExp(
  `${NAME}(?:令|公告)\\s*${ORDINAL}|${NAME}?[府部委会局院]第\\s*[\\d〇零一二三四五六七八九十百]{1,5}\\s*号令`,
);
/** What stands in front of a number in a sentence without being part of it. */
const LEAD = /^.*?(?:以|见|根据|按照|依据|文号|字号|编号|文件|为|的|和|及|与|、)(?=[\u4e00-\u9fff]{2,})/;

const joined = (word = '', year = '', sequence = ''): string =>
  `${word.replace(LEAD, '')}〔${year.replace(/\s/g, '')}〕${sequence}号`;

/** How each form becomes the standard one, in the order in which they are tried. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  ...[NUMBER, ...DAMAGED].map(
    (pattern) => [pattern, ([, ...parts]: RegExpExecArray) => joined(...parts)] as const,
  ),
  [YEAR_FIRST, ([, year, word, sequence]) => joined(word, year, sequence)],
  [ANNOUNCEMENT, ([, name = '', year = '', sequence = '']) => `${name}${year}年第${sequence}号`],
  [ORDER, ([whole]) => whole.replace(/[\s（）()]/g, '')],
];

/**
 * The number in its standard form (GB/T 9704-2012, 7.2.5), e.g. `苏政办发〔2021〕101号`; null where the text holds
 * none. An order keeps its printed form: `国务院令第493号`.
 */
export const documentNumber = (text: string): string | null => {
  for (const [pattern, standard] of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return standard(match);
  }
  return null;
};

/** All numbers of a document that several bodies issued under a number each, in order. */
export const documentNumbers = (text: string): readonly string[] =>
  text.split(/[,，、;；\s]+(?=[\u4e00-\u9fff])/).flatMap((part) => documentNumber(part) ?? []);

/** A number printed without its year, completed with the year of the date that stands beside it. */
export const documentNumberWithYear = (text: string, date: string | null): string | null => {
  const match = WITHOUT_YEAR.exec(text);
  if (match === null || date === null) return null;
  return `${(match[1] ?? '').replace(LEAD, '')}〔${date.slice(0, 4)}〕${match[2] ?? ''}号`;
};

/** 第706号 below 国务院令: the order's number needs its name. */
export const isBareOrderNumber = (text: string): boolean =>
  /^第\s*[\d〇零一二三四五六七八九十百]+\s*号$/.test(text);
