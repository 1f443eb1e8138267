import { extractValues } from '../../../../core/extract/extract-values.ts';
import type {
  DeadlineBound,
  ElementType,
  FrequencyBound,
  Modality,
  QuantityBound,
} from '../../../../core/model/element.ts';
import type { StatedElement, StatedElementValue } from '../../../../core/model/element-correction.ts';
import { canonicalSpan } from '../../../../core/model/span.ts';
import { isDeadlineDate } from '../../../../core/model/stated-time.ts';
import type { ElementReport } from '../../../../core/report/contract/contract.ts';
import { periodOf, statedPeriod, type StatedPeriod } from './stated-period.ts';

export interface FrequencyDraft {
  /** Null: no period is stated. */
  readonly period: StatedPeriod | null;
  readonly count: string;
  readonly bound: FrequencyBound;
  readonly vague: boolean;
  /** 每周不少于半天: how long each time is. */
  readonly each: StatedPeriod | null;
}
export interface DeadlineDraft {
  readonly stated: 'date' | 'period' | 'vague';
  readonly date: string;
  readonly length: StatedPeriod;
  readonly trigger: string;
  readonly workingDays: boolean;
  readonly bound: DeadlineBound;
}
export interface DurationDraft {
  readonly isLifetime: boolean;
  readonly length: StatedPeriod;
}
export interface QuantityDraft {
  readonly amount: string;
  readonly unit: string;
  readonly bound: QuantityBound;
}

/** An element while a person fills it in: what was typed for one kind stays while they look at another. */
export interface ElementDraft {
  readonly type: ElementType;
  readonly actor: string;
  readonly modality: Modality;
  readonly frequency: FrequencyDraft;
  readonly deadline: DeadlineDraft;
  readonly duration: DurationDraft;
  readonly quantity: QuantityDraft;
}

const EMPTY: ElementDraft = {
  type: 'frequency',
  actor: '',
  modality: 'must',
  frequency: {
    period: { unit: 'year', amount: '1' },
    count: '',
    bound: 'exactly',
    vague: false,
    each: null,
  },
  deadline: {
    stated: 'date',
    date: '',
    length: { unit: 'day', amount: '' },
    trigger: '',
    workingDays: false,
    bound: 'by',
  },
  duration: { isLifetime: false, length: { unit: 'year', amount: '' } },
  quantity: { amount: '', unit: '', bound: 'exactly' },
};

/** What an element states, as a person would state it. */
export const statedByReport = (report: ElementReport): StatedElement => ({
  value: report,
  actor: report.subject,
  modality: report.modality,
});

/**
 * What selected words state by the rules of extraction alone, for a person to look over; a frequency to be filled in
 * where they state nothing. Actor and modality come from the duty around them.
 */
export const statedByWords = (
  words: string,
  duty: ElementReport | null,
): {
  readonly value: StatedElementValue | null;
  readonly actor: string | null;
  readonly modality: Modality;
} => {
  const readings = extractValues(words, canonicalSpan(0, words.length));
  const [longest] = readings.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return {
    value: longest?.value ?? null,
    actor: duty?.subject ?? null,
    modality: duty?.modality ?? 'must',
  };
};

type StatedOf<Type extends ElementType> = Extract<StatedElementValue, { readonly type: Type }>;

const deadlineDraft = (value: Extract<StatedElementValue, { readonly type: 'deadline' }>): DeadlineDraft => {
  const { date, trigger, workingDays, bound } = value;
  const isPeriod = date?.startsWith('P') === true;
  return {
    stated: date === null ? 'vague' : isPeriod ? 'period' : 'date',
    date: isPeriod ? '' : (date ?? ''),
    length: isPeriod ? statedPeriod(date) : EMPTY.deadline.length,
    trigger: trigger ?? '',
    workingDays,
    bound,
  };
};

const amountText = (value: number | string | readonly [number, number]): string =>
  typeof value === 'object' ? value.join('-') : String(value);

const frequencyDraft = ({
  period,
  count,
  bound,
  vague,
  duration,
}: StatedOf<'frequency'>): FrequencyDraft => ({
  period: period === null ? null : statedPeriod(period),
  count: count === null ? '' : String(count),
  each: duration === null ? null : statedPeriod(duration),
  bound,
  vague,
});

const durationDraft = ({ duration }: StatedOf<'duration'>): DurationDraft => {
  const isLifetime = duration === 'lifetime';
  return { isLifetime, length: isLifetime ? EMPTY.duration.length : statedPeriod(duration) };
};

/** A statement as the fields to fill in. */
export const draftOf = ({
  value,
  actor,
  modality,
}: Omit<StatedElement, 'value'> & { readonly value: StatedElementValue | null }): ElementDraft => {
  const draft = { ...EMPTY, type: value?.type ?? EMPTY.type, actor: actor ?? '', modality };
  switch (value?.type) {
    case 'frequency':
      return { ...draft, frequency: frequencyDraft(value) };
    case 'deadline':
      return { ...draft, deadline: deadlineDraft(value) };
    case 'duration':
      return { ...draft, duration: durationDraft(value) };
    case 'quantity': {
      const { value: amount, unit, bound } = value;
      return { ...draft, quantity: { amount: amountText(amount), unit, bound } };
    }
    case 'obligation':
    case undefined:
      return draft;
  }
};

/** A period that may be left out; undefined where what was typed is none. */
const optionalPeriod = (period: StatedPeriod | null): string | null | undefined =>
  period === null ? null : (periodOf(period) ?? undefined);

const frequencyOf = ({ period, count, bound, vague, each }: FrequencyDraft): StatedElementValue | null => {
  const every = optionalPeriod(period);
  const duration = optionalPeriod(each);
  const times = count.trim() === '' || vague ? null : Number(count);
  if (every === undefined || duration === undefined || (every === null && !vague)) return null;
  if (times !== null && !(times > 0)) return null;
  return { type: 'frequency', count: times, period: every, bound, vague, duration };
};

const deadlineOf = (draft: DeadlineDraft): StatedElementValue | null => {
  const { stated, bound } = draft;
  const date = stated === 'vague' ? null : stated === 'date' ? draft.date.trim() : periodOf(draft.length);
  if (stated !== 'vague' && (date === null || !isDeadlineDate(date))) return null;
  const trigger = draft.trigger.trim();
  return {
    type: 'deadline',
    date,
    bound,
    vague: stated === 'vague',
    trigger: stated === 'date' || trigger === '' ? null : trigger,
    workingDays: stated === 'period' && draft.workingDays,
  };
};

const durationOf = ({ isLifetime, length }: DurationDraft): StatedElementValue | null => {
  const duration = isLifetime ? 'lifetime' : periodOf(length);
  return duration === null ? null : { type: 'duration', duration };
};

const RANGE = /^(\d+(?:\.\d+)?)\s*[-–—~～至]\s*(\d+(?:\.\d+)?)$/;

const quantityOf = ({ amount, unit, bound }: QuantityDraft): StatedElementValue | null => {
  const typed = amount.trim();
  if (typed === '') return null;
  const [, least, most] = RANGE.exec(typed) ?? [];
  const isRange = least !== undefined && most !== undefined;
  if (isRange !== (bound === 'range')) return null;
  const single = Number.isFinite(Number(typed)) ? Number(typed) : typed;
  const value = isRange ? ([Number(least), Number(most)] as const) : single;
  return { type: 'quantity', value, unit: unit.trim(), bound };
};

const valueOfDraft = (draft: ElementDraft): StatedElementValue | null => {
  switch (draft.type) {
    case 'frequency':
      return frequencyOf(draft.frequency);
    case 'deadline':
      return deadlineOf(draft.deadline);
    case 'duration':
      return durationOf(draft.duration);
    case 'quantity':
      return quantityOf(draft.quantity);
    case 'obligation':
      return { type: 'obligation' };
  }
};

/** What was filled in; null where it is not whole yet. */
export const statementOfDraft = (draft: ElementDraft): StatedElement | null => {
  const value = valueOfDraft(draft);
  const actor = draft.actor.trim();
  return value === null ? null : { value, actor: actor === '' ? null : actor, modality: draft.modality };
};
