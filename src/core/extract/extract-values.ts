/** The value rules of all dimensions over one sentence. */
import type { CanonicalSpan } from '../model/span.ts';
import { applyRules, type Settled } from './apply-rules.ts';
import { DEADLINE_RULES } from './deadline.ts';
import { DURATION_RULES } from './duration.ts';
import { FREQUENCY_RULES } from './frequency.ts';
import { numberMasks } from './number-masks.ts';
import { QUANTITY_RULES } from './quantity.ts';
import type { ValueRule } from './rule.ts';

export const VALUE_RULES: readonly ValueRule[] = [
  ...FREQUENCY_RULES,
  ...DEADLINE_RULES,
  ...DURATION_RULES,
  ...QUANTITY_RULES,
];

/** No value without one of these signs: most sentences need no rule at all. */
const MAY_HOLD_VALUE = /[0-9０-９一二两三四五六七八九十百千半每定度按逐月季年周日旬时限当身底末期]/;

/** Values stated in a sentence; offsets count from its beginning. */
export const extractValues = (text: string, sentence: CanonicalSpan): Settled => {
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_HOLD_VALUE.test(words)) return { winners: [], losers: [] };
  return applyRules(words, VALUE_RULES, numberMasks(words));
};
