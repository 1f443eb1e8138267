/** Runs the rules over a sentence and settles overlaps in one place. */
import type { StatedValue, RuleMatch, ValueRule } from './rule.ts';

/** A value read by one rule, at code units of the sentence. */
export interface Candidate {
  readonly rule: ValueRule;
  readonly start: number;
  readonly end: number;
  readonly value: StatedValue;
}

/**
 * Told of every reading that did not become a value: an explanation listens, plain extraction does not, and then
 * nothing is kept.
 */
export interface RuleListener {
  /** Another reading of the same passage was stronger. */
  readonly lost: (candidate: Candidate, lostTo: Candidate) => void;
  /** The pattern fits at these code units of the sentence, but a closer look shows that no value is stated. */
  readonly declined: (rule: ValueRule, start: number, end: number) => void;
  /** The passage lies inside a title or a quoted name. */
  readonly insideName: (candidate: Candidate) => void;
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

/** As `matchAll`, which would make a copy of the pattern: that costs as much as most searches. */
const matchesOf = (pattern: RegExp, sentence: string): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  // No rule reads a passage without signs; one that did would stand still here.
  for (let match = pattern.exec(sentence); match?.[0]; match = pattern.exec(sentence)) matches.push(match);
  return matches;
};

const runRule = (rule: ValueRule, sentence: string, listener?: RuleListener): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const match of matchesOf(rule.pattern, sentence)) {
    const end = match.index + match[0].length;
    const view: RuleMatch = {
      group: (name) => match.groups?.[name],
      text: match[0],
      before: clauseBefore(sentence, match.index),
      after: clauseAfter(sentence, end),
    };
    const product = rule.produce(view);
    if (product === null) {
      listener?.declined(rule, match.index, end);
      continue;
    }
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

/** Each passage goes to one candidate, the strongest of those that overlap. Winners in order. */
export const settleOverlaps = (
  candidates: readonly Candidate[],
  length: number,
  listener?: RuleListener,
): readonly Candidate[] => {
  if (candidates.length === 1) return candidates;
  const owner: (Candidate | undefined)[] = [];
  owner.length = length;
  const winners: Candidate[] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    const taken = owner.slice(candidate.start, candidate.end).find((other) => other !== undefined);
    if (taken !== undefined) {
      listener?.lost(candidate, taken);
      continue;
    }
    owner.fill(candidate, candidate.start, candidate.end);
    winners.push(candidate);
  }
  return winners.sort((a, b) => a.start - b.start);
};

/**
 * Every value that the rules read in a sentence, in order and without overlaps. `masked` tells where no value may
 * stand (titles, names).
 */
export const applyRules = (
  sentence: string,
  rules: readonly ValueRule[],
  masked: (start: number, end: number) => boolean,
  listener?: RuleListener,
): readonly Candidate[] => {
  if (rules.length === 0) return [];
  const candidates = rules
    .flatMap((rule) => runRule(rule, sentence, listener))
    .filter((candidate) => {
      const isName = masked(candidate.start, candidate.end);
      if (isName) listener?.insideName(candidate);
      return !isName;
    });
  return candidates.length === 0 ? [] : settleOverlaps(candidates, sentence.length, listener);
};
