/**
 * Runs the rules over a sentence and settles overlaps in one place. Losers are kept with the winner they lost
 * to, so that a result can be explained.
 */
import type { StatedValue, RuleMatch, ValueRule } from './rule.ts';

/** A value read by one rule, at code units of the sentence. */
export interface Candidate {
  readonly rule: ValueRule;
  readonly start: number;
  readonly end: number;
  readonly value: StatedValue;
}

export interface Settled {
  /** In order, without overlaps. */
  readonly winners: readonly Candidate[];
  readonly losers: readonly { readonly candidate: Candidate; readonly lostTo: Candidate }[];
}

/** How far a rule may look around its match. */
const CONTEXT_LENGTH = 80;
const CLAUSE_BREAK = /[，。；：！？,;:!?\n]/;

const clauseBefore = (sentence: string, at: number): string => {
  let from = at;
  while (from > 0 && at - from < CONTEXT_LENGTH && !CLAUSE_BREAK.test(sentence.charAt(from - 1))) from -= 1;
  return sentence.slice(from, at);
};

const clauseAfter = (sentence: string, at: number): string => {
  let to = at;
  while (to < sentence.length && to - at < CONTEXT_LENGTH && !CLAUSE_BREAK.test(sentence.charAt(to))) to += 1;
  return sentence.slice(at, to);
};

const runRule = (rule: ValueRule, sentence: string): readonly Candidate[] => {
  if (!rule.needs.test(sentence)) return [];
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(rule.pattern)) {
    const end = match.index + match[0].length;
    if (end === match.index) continue;
    const view: RuleMatch = {
      group: (name) => match.groups?.[name],
      text: match[0],
      before: clauseBefore(sentence, match.index),
      after: clauseAfter(sentence, end),
    };
    const product = rule.produce(view);
    if (product === null) continue;
    const start = Math.max(0, match.index - (product.extendLeft ?? 0));
    found.push({ rule, start, end, value: product.value });
  }
  return found;
};

/** The longer passage says more; then the rule's rank; then what comes first. */
const byStrength = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) ||
  (b.rule.rank ?? 0) - (a.rule.rank ?? 0) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : 1);

/** Each passage goes to one candidate: the strongest of those that overlap. */
export const settleOverlaps = (candidates: readonly Candidate[], length: number): Settled => {
  const owner: (Candidate | undefined)[] = Array.from({ length });
  const winners: Candidate[] = [];
  const losers: Settled['losers'][number][] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    const taken = owner.slice(candidate.start, candidate.end).find((other) => other !== undefined);
    if (taken !== undefined) {
      losers.push({ candidate, lostTo: taken });
      continue;
    }
    owner.fill(candidate, candidate.start, candidate.end);
    winners.push(candidate);
  }
  return { winners: winners.sort((a, b) => a.start - b.start), losers };
};

/** Every value that the rules read in a sentence. `masked` tells where no value may stand (titles, names). */
export const applyRules = (
  sentence: string,
  rules: readonly ValueRule[],
  masked: (start: number, end: number) => boolean,
): Settled => {
  const candidates = rules
    .flatMap((rule) => runRule(rule, sentence))
    .filter((candidate) => !masked(candidate.start, candidate.end));
  return settleOverlaps(candidates, sentence.length);
};
