/** A 发文字号 in a text: 某发〔2018〕18号, with the brackets that converters make of 〔〕. */
const NUMBER =
  /([\u4e00-\u9fff]{1,20}(?:[（(][\u4e00-\u9fff]{1,6}[）)])?[\u4e00-\u9fff]{0,10}?)\s*[〔［[【（(﹝<＜„‟]\s*([12]\d{3})\s*[〕］\]】）)﹞>＞‟„]\s*第?\s*(\d{1,5})\s*号/;
/** 某党发41号: the year has to come from the date beside it. */
const WITHOUT_YEAR = /([\u4e00-\u9fff]{1,8}[发字函办])\s*第?\s*(\d{1,4})\s*号/;
/** 国务院令第493号; dates in front of it are no part of the name. */
const ORDER = /(?:(?![年月日以])[\u4e00-\u9fff]){2,20}令\s*第?\s*[\d〇零一二三四五六七八九十百]{1,5}\s*号/;
/** What stands in front of a number in a sentence without being part of it. */
const LEAD = /^.*?(?:以|见|根据|按照|依据|文号|字号|编号|文件|为|的|和|及|与|、)(?=[\u4e00-\u9fff]{2,})/;

/** The number in its standard form, e.g. `苏政办发〔2021〕101号`; null where the text holds none. */
export const documentNumber = (text: string): string | null => {
  const match = NUMBER.exec(text);
  if (match === null) return ORDER.exec(text)?.[0].replace(/\s/g, '') ?? null;
  return `${(match[1] ?? '').replace(LEAD, '')}〔${match[2] ?? ''}〕${match[3] ?? ''}号`;
};

/** A number printed without its year, completed with the year of the date that stands beside it. */
export const documentNumberWithYear = (text: string, date: string | null): string | null => {
  const match = WITHOUT_YEAR.exec(text);
  if (match === null || date === null) return null;
  return `${(match[1] ?? '').replace(LEAD, '')}〔${date.slice(0, 4)}〕${match[2] ?? ''}号`;
};

/** 第706号 below 国务院令: the order's number needs its name. */
export const isBareOrderNumber = (text: string): boolean =>
  /^第\s*[\d〇零一二三四五六七八九十百]+\s*号$/.test(text);
