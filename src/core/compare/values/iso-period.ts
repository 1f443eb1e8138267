/** A period as the least and the most it can be in any calendar; month-based ones are exact among themselves. */
export interface PeriodLength {
  /** Months where the period is made of years and months only, else null. */
  readonly months: number | null;
  readonly leastDays: number;
  readonly mostDays: number;
}

const ISO_PERIOD =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/;
const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;
const HOURS_IN_DAY = 24;
const MINUTES_IN_DAY = 24 * 60;
/** Shortest and longest run of n calendar months, for the small n of policies; longer ones in proportion. */
const DAYS_IN_MONTHS: readonly (readonly [number, number])[] = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
  [181, 184],
  [212, 215],
  [242, 245],
  [273, 276],
  [303, 306],
  [334, 337],
];
const DAYS_IN_YEAR: readonly [number, number] = [365, 366];

/**
 * Length of an ISO 8601 period; null for what has no length in days (`P1T`, a school term; `lifetime`).
 * `workingDays`: n working days take at least n days and, with holidays, any number more.
 */
export const periodLength = (period: string, workingDays = false): PeriodLength | null => {
  const match = ISO_PERIOD.exec(period);
  if (match === null || period === 'P') return null;
  const part = (group: number): number => Number(match[group] ?? 0);
  const months = part(1) * MONTHS_IN_YEAR + part(2);
  const days = part(3) * DAYS_IN_WEEK + part(4) + part(5) / HOURS_IN_DAY + part(6) / MINUTES_IN_DAY;
  const [least, most] = daysIn(months);
  return {
    months: days === 0 && !workingDays ? months : null,
    leastDays: least + days,
    mostDays: workingDays ? Infinity : most + days,
  };
};

const daysIn = (months: number): readonly [number, number] => {
  const years = Math.floor(months / MONTHS_IN_YEAR);
  const [least, most] = DAYS_IN_MONTHS[Math.floor(months % MONTHS_IN_YEAR)] ?? [0, 0];
  return [years * DAYS_IN_YEAR[0] + least, years * DAYS_IN_YEAR[1] + most];
};

export type Order = 'shorter' | 'equal' | 'longer';

/** How `to` stands to `from` where that holds in every calendar; null where it depends (1个月 and 30日). */
export const comparePeriods = (from: PeriodLength, to: PeriodLength): Order | null => {
  if (from.months !== null && to.months !== null) return orderOf(from.months, to.months);
  if (to.mostDays < from.leastDays) return 'shorter';
  if (to.leastDays > from.mostDays) return 'longer';
  return to.leastDays === from.leastDays && to.mostDays === from.mostDays ? 'equal' : null;
};

const orderOf = (from: number, to: number): Order => {
  if (to === from) return 'equal';
  return to < from ? 'shorter' : 'longer';
};
