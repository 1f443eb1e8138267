/** Which rules can fit a sentence at all: its signs are looked at once, however many the rules are. */
import type { ValueRule } from './rule.ts';

/** Makes the question for a list of rules: those that a sentence may hold a value for, in the order of the list. */
export const rulesAtHand = (rules: readonly ValueRule[]): ((sentence: string) => readonly ValueRule[]) => {
  const needs = [...new Set(rules.flatMap((rule) => rule.needs))];
  const metBySign = new Map<number, number[]>();
  for (const [need, signs] of needs.entries()) {
    for (let at = 0; at < signs.length; at += 1) {
      const sign = signs.charCodeAt(at);
      metBySign.set(sign, [...(metBySign.get(sign) ?? []), need]);
    }
  }
  const asked = rules.map((rule) => ({ rule, needs: rule.needs.map((signs) => needs.indexOf(signs)) }));
  return (sentence) => {
    const met = needs.map(() => false);
    for (let at = 0; at < sentence.length; at += 1)
      for (const need of metBySign.get(sentence.charCodeAt(at)) ?? []) met[need] = true;
    const shows = askedOnce(sentence);
    return asked
      .filter(({ rule, needs }) => needs.every((need) => met[need]) && shows(rule.sign))
      .map(({ rule }) => rule);
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
