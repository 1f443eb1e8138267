/** Which rules can fit a sentence at all: its signs are looked at once, however many the rules are. */
import { groupedBy } from '../model/grouped-by.ts';
import type { ValueRule } from './rule.ts';

/** A set of signs, with the rules (by their index) that need one of them. */
interface Need {
  readonly signs: string;
  readonly rules: readonly number[];
}

const needsOf = (rules: readonly ValueRule[]): readonly Need[] =>
  [...new Set(rules.flatMap((rule) => rule.needs))].map((signs) => ({
    signs,
    rules: rules.flatMap((rule, index) => (rule.needs.includes(signs) ? [index] : [])),
  }));

/** For each sign, by its code unit, the needs that it meets. */
const bySign = (needs: readonly Need[]): ReadonlyMap<number, readonly Need[]> =>
  groupedBy(needs, ({ signs }) => Array.from(signs, (sign) => sign.charCodeAt(0)));

/** Makes the question for a list of rules: those that a sentence may hold a value for, in the order of the list. */
export const rulesAtHand = (rules: readonly ValueRule[]): ((sentence: string) => readonly ValueRule[]) => {
  const needsBySign = bySign(needsOf(rules));
  return (sentence) => {
    const met = new Set<Need>();
    for (let at = 0; at < sentence.length; at += 1)
      for (const need of needsBySign.get(sentence.charCodeAt(at)) ?? []) met.add(need);
    const open = rules.map((rule) => rule.needs.length);
    for (const need of met) for (const rule of need.rules) open[rule] = (open[rule] ?? 0) - 1;
    const shows = askedOnce(sentence);
    return rules.filter(({ sign }, index) => open[index] === 0 && shows(sign));
  };
};

/** Rules of one kind share their sign. */
const askedOnce = (sentence: string): ((sign: RegExp | undefined) => boolean) => {
  const answers = new Map<RegExp, boolean>();
  return (sign) => {
    if (sign === undefined) return true;
    const known = answers.get(sign);
    if (known !== undefined) return known;
    const answer = sign.test(sentence);
    answers.set(sign, answer);
    return answer;
  };
};
