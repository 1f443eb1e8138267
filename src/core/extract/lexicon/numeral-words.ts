/**
 * Characters of Chinese numerals. 两 is the two of counting, 半 a half, 廿 and 卅 the old twenty and thirty;
 * 〇, 零 and ○ are all printed for zero (GB/T 15835-2011, 出版物上数字用法).
 */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Powers inside a section of four digits; 廿 and 卅 stand for a digit and its ten at once. */
export const SMALL_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Powers that multiply everything read so far. */
export const LARGE_POWERS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

export const HALF = '半';
