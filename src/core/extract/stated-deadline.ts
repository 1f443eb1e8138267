import type { DeadlineBound } from '../model/element.ts';
import type { RuleProduct, StatedDeadline } from './rule.ts';

/** A deadline as a rule's product; `extendLeft` draws its trigger into the passage. */
export const statedDeadline = (
  date: string | null,
  bound: DeadlineBound,
  more: Partial<Pick<StatedDeadline, 'trigger' | 'workingDays' | 'vague'>> = {},
  extendLeft = 0,
): RuleProduct => ({
  value: { type: 'deadline', date, bound, trigger: null, workingDays: false, vague: false, ...more },
  extendLeft,
});
