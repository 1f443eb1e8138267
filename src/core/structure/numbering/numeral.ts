const DIGITS = '〇一二三四五六七八九';
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const HAN_ZERO = new Set(['〇', '零', '○', 'Ｏ']);

/**
 * The value of a numeral as labels print it: 一 … 九十九, 一百零五, 一千零二, 二〇, 12, １２. Null where it is none.
 */
export const numeralValue = (numeral: string): number | null => {
  const plain = numeral.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  let total = 0;
  let digit: number | null = null;
  for (const char of numeral) {
    const power = POWERS.get(char);
    if (power !== undefined) {
      total += (digit ?? 1) * power;
      digit = null;
      continue;
    }
    const value = HAN_ZERO.has(char) ? 0 : char === '两' ? 2 : DIGITS.indexOf(char);
    if (value < 0) return null;
    digit = (digit ?? 0) * 10 + value;
  }
  return total + (digit ?? 0);
};
