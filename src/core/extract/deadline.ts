import { DATED_DEADLINE_RULES } from './deadline-by-date.ts';
import { RELATIVE_DEADLINE_RULES } from './deadline-by-span.ts';
import type { ValueRule } from './rule.ts';

/**
 * By when, within what time, from when (时限). The value as stated is kept: 15个工作日 stays working days, 一个月
 * a month.
 */
export const DEADLINE_RULES: readonly ValueRule[] = [...DATED_DEADLINE_RULES, ...RELATIVE_DEADLINE_RULES];
