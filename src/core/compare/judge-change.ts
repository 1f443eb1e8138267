import type { ComparisonContext } from './comparison-context.ts';
import { bodyCoverage, compareCoverage } from './body-coverage.ts';
import { GRADE_LADDERS } from './lexicon/grade-ladders.ts';
import { LIGHT_SUFFIXES } from './lexicon/light-words.ts';
import { STRENGTH_WORDS, WEAK_EVIDENCE } from './lexicon/strength-words.ts';
import { isLight, termsOf, verbClassOf } from './word-terms.ts';

/** What the exchange of some words for others means for a duty. */
export type ChangeJudgement =
  /** Marks, function words, synonyms: no difference. */
  | { readonly kind: 'wording' }
  /** Names of places, levels and bodies, adapted. */
  | { readonly kind: 'localized' }
  /** Other, more (`wider`) or fewer (`narrower`) levels or bodies than adapting gives. */
  | { readonly kind: 'bodies'; readonly change: 'wider' | 'narrower' | 'other' }
  /** Content was added (`wider`), dropped (`narrower`) or replaced (`other`). */
  | { readonly kind: 'content'; readonly change: 'wider' | 'narrower' | 'other' }
  /** A lower (`stricter`) or higher grade of accident or warning. */
  | { readonly kind: 'grade'; readonly direction: 'stricter' | 'looser' };

/** Words changed in a pair of minor clauses, as folded tokens, and those around them that stayed. */
export interface ChangedWords {
  readonly superior: readonly string[];
  readonly reviewed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Judges one change by lexicons; what they do not know is content. */
export const judgeChange = (words: ChangedWords, context: ComparisonContext): ChangeJudgement => {
  const terms = contentTerms(words, context);
  if (terms.superior.length === 0 && terms.reviewed.length === 0) return { kind: 'wording' };
  if (isVariant(terms.superior.join(''), terms.reviewed.join(''))) return { kind: 'wording' };
  return (
    judgeGrade(terms.superior, terms.reviewed) ??
    judgeBodies(words, terms, context) ?? { kind: 'content', change: changeOf(terms) }
  );
};

interface SideTerms {
  readonly superior: readonly string[];
  readonly reviewed: readonly string[];
}

const changeOf = ({ superior, reviewed }: SideTerms): 'wider' | 'narrower' | 'other' => {
  if (superior.length === 0) return 'wider';
  return reviewed.length === 0 ? 'narrower' : 'other';
};

/** The changed terms without those that both sides have, that carry nothing, or that a synonym stands for. */
const contentTerms = (words: ChangedWords, { topics }: ComparisonContext): SideTerms => {
  const superior = termsOf(words.superior);
  const reviewed = termsOf(words.reviewed);
  const unchanged = new Set(termsOf(words.unchanged));
  const verbsOf = (terms: Iterable<string>): ReadonlySet<number> =>
    new Set([...terms].flatMap((term) => verbClassOf(term) ?? []));
  const known = verbsOf(unchanged);
  const only = (own: readonly string[], other: readonly string[]): readonly string[] => {
    const exchanged = verbsOf(other);
    return own.filter((term) => {
      const verb = verbClassOf(term);
      const replaced = verb !== null && (exchanged.has(verb) || known.has(verb));
      return !isLight(term) && !topics.has(term) && !other.includes(term) && !replaced;
    });
  };
  return { superior: only(superior, reviewed), reviewed: only(reviewed, superior) };
};

/** One is the other with a light ending or one more character that is no negation and no number. */
const isVariant = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '' || !long.includes(short)) return false;
  const rest = long.replace(short, '');
  return (
    LIGHT_SUFFIXES.includes(rest) ||
    (rest.length === 1 && !/[不未非无免否\d一二三四五六七八九十两]/.test(rest))
  );
};

const judgeGrade = (superior: readonly string[], reviewed: readonly string[]): ChangeJudgement | null => {
  for (const ladder of GRADE_LADDERS) {
    const lowest = (terms: readonly string[]): number =>
      ladder.findIndex((names) => names.some((name) => terms.some((term) => term.startsWith(name))));
    const [from, to] = [lowest(superior), lowest(reviewed)];
    if (from < 0 || to < 0 || from === to) continue;
    return { kind: 'grade', direction: to < from ? 'stricter' : 'looser' };
  }
  return null;
};

const judgeBodies = (
  words: ChangedWords,
  terms: SideTerms,
  context: ComparisonContext,
): ChangeJudgement | null => {
  const named = {
    superior: bodyCoverage(terms.superior, context.superior),
    reviewed: bodyCoverage(terms.reviewed, context.reviewed),
  };
  if (named.superior === null || named.reviewed === null) return null;
  const whole = {
    superior: bodyCoverage(bodyTerms(words.superior), context.superior) ?? named.superior,
    reviewed: bodyCoverage(bodyTerms(words.reviewed), context.reviewed) ?? named.reviewed,
  };
  const change = compareCoverage(whole.superior, whole.reviewed, context.reviewed.rung);
  return change === 'adapted' ? { kind: 'localized' } : { kind: 'bodies', change };
};

const bodyTerms = (tokens: readonly string[]): readonly string[] =>
  termsOf(tokens).filter((term) => !isLight(term));

/** How firmly the words bind: the sign says whether the reviewed side gained (+) or lost (-) firmness. */
export const firmnessChange = (words: ChangedWords): number => {
  const superior = new Set(termsOf(words.superior));
  const reviewed = new Set(termsOf(words.reviewed));
  const only = (list: readonly string[], own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    list.filter((word) => own.has(word) && !other.has(word));
  const { firm, soft } = STRENGTH_WORDS;
  const gained = [...only(firm, reviewed, superior), ...only(soft, superior, reviewed)];
  const lost = [...only(firm, superior, reviewed), ...only(soft, reviewed, superior)];
  const change = gained.length - lost.length;
  const evidence = change > 0 ? gained : lost;
  return evidence.length === 1 && WEAK_EVIDENCE.includes(evidence[0] ?? '') ? 0 : Math.sign(change);
};
