import { isPeriod } from '../../../../core/model/stated-time.ts';

/** What a period is counted in; `iso`: written out, for what mixes units. */
export const PERIOD_UNITS = [
  ...(['year', 'half_year', 'quarter', 'month', 'week', 'day'] as const),
  ...(['hour', 'minute', 'term', 'iso'] as const),
] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
type CountedUnit = Exclude<PeriodUnit, 'iso'>;

/** A period as a person sets it. */
export interface StatedPeriod {
  readonly unit: PeriodUnit;
  /** How many of the unit, or under `iso` the period itself. */
  readonly amount: string;
}

interface UnitForm {
  readonly unit: CountedUnit;
  /** Around the number in ISO 8601. */
  readonly prefix: 'P' | 'PT';
  readonly letter: string;
  /** How many of the letter's unit one of these is. */
  readonly size: number;
}

/** Half-years and quarters stand before months: P6M is read as one half-year. */
const FORMS: readonly UnitForm[] = [
  { unit: 'year', prefix: 'P', letter: 'Y', size: 1 },
  { unit: 'half_year', prefix: 'P', letter: 'M', size: 6 },
  { unit: 'quarter', prefix: 'P', letter: 'M', size: 3 },
  { unit: 'month', prefix: 'P', letter: 'M', size: 1 },
  { unit: 'week', prefix: 'P', letter: 'W', size: 1 },
  { unit: 'day', prefix: 'P', letter: 'D', size: 1 },
  { unit: 'hour', prefix: 'PT', letter: 'H', size: 1 },
  { unit: 'minute', prefix: 'PT', letter: 'M', size: 1 },
  { unit: 'term', prefix: 'P', letter: 'T', size: 1 },
];

/** The fields that a person sets for an ISO 8601 period. */
export const statedPeriod = (period: string): StatedPeriod => {
  const [, prefix, amount, letter] = /^(P|PT)(\d+(?:\.\d+)?)([YMWDHT])$/.exec(period) ?? [];
  const form = FORMS.find(
    (other) =>
      other.prefix === prefix &&
      other.letter === letter &&
      (other.size === 1 || Number(amount) === other.size),
  );
  if (form === undefined || amount === undefined) return { unit: 'iso', amount: period };
  return { unit: form.unit, amount: String(Number(amount) / form.size) };
};

/** The ISO 8601 period that the fields state; null where they state none. */
export const periodOf = ({ unit, amount }: StatedPeriod): string | null => {
  const typed = amount.trim();
  if (unit === 'iso') return isPeriod(typed) ? typed : null;
  const form = FORMS.find((other) => other.unit === unit);
  const count = Number(typed);
  if (form === undefined || typed === '' || !Number.isFinite(count) || count < 0) return null;
  return `${form.prefix}${count * form.size}${form.letter}`;
};
