/** The value rules of all dimensions over one sentence. */
import type { CanonicalSpan } from '../model/span.ts';
import { applyRules, type Candidate, type RuleListener } from './apply-rules.ts';
import { DEADLINE_RULES } from './deadline.ts';
import { DURATION_RULES } from './duration.ts';
import { FREQUENCY_RULES } from './frequency.ts';
import { numberMasks } from './number-masks.ts';
import { QUANTITY_RULES } from './quantity.ts';
import type { ValueRule } from './rule.ts';
import { rulesAtHand } from './rules-at-hand.ts';

export const VALUE_RULES: readonly ValueRule[] = [
  ...FREQUENCY_RULES,
  ...DEADLINE_RULES,
  ...DURATION_RULES,
  ...QUANTITY_RULES,
];

const rulesFor = rulesAtHand(VALUE_RULES);

/** Values stated in a sentence, in order; offsets count from its beginning. */
export const extractValues = (
  text: string,
  sentence: CanonicalSpan,
  listener?: RuleListener,
): readonly Candidate[] => {
  const words = text.slice(sentence.start, sentence.end);
  return applyRules(words, rulesFor(words), numberMasks(words), listener);
};
