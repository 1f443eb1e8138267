import { bodyStem } from './body-stem.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { ESTABLISHING_VERBS, IMPROVING_VERBS } from './lexicon/light-words.ts';
import { cutLike, isLight, termsOf, verbClassOf } from './word-terms.ts';

/** Words changed in a pair of minor clauses, as folded tokens, and those around them that stayed. */
export interface ChangedWords {
  readonly superior: readonly string[];
  readonly reviewed: readonly string[];
  readonly unchanged: readonly string[];
  /** The words right before the change, nearest last. */
  readonly before: readonly string[];
}

/** The terms of a change that carry content, by side. */
export interface SideTerms {
  readonly superior: readonly string[];
  readonly reviewed: readonly string[];
}

/** A change as terms: all of them, and those left when names are taken for the same under another level. */
export interface ContentTerms extends SideTerms {
  /** Names were adapted among the terms that are left out (市住建局 / 区住建局). */
  readonly adapted: boolean;
}

/** The changed terms without those that both sides have, that carry nothing, or that a synonym stands for. */
export const contentTerms = (words: ChangedWords, context: ComparisonContext): ContentTerms => {
  const all = { superior: termsOf(words.superior), reviewed: termsOf(words.reviewed) };
  const superior = cutLike(all.superior, all.reviewed);
  const reviewed = cutLike(all.reviewed, all.superior);
  const known: KnownVerbs = {
    stays: (verb) => termsOf(words.unchanged).some((term) => verbClassOf(term) === verb),
    improves: () => [superior, reviewed, termsOf(words.unchanged)].some((terms) => terms.some(isImprovement)),
  };
  const content = {
    superior: onlyHere(superior, reviewed, known, context),
    reviewed: onlyHere(reviewed, superior, known, context),
  };
  const stems = {
    superior: content.superior.map((term) => bodyStem(term, context.superior)),
    reviewed: content.reviewed.map((term) => bodyStem(term, context.reviewed)),
  };
  const left = {
    superior: content.superior.filter((_, i) => !stems.reviewed.includes(stems.superior[i] ?? '')),
    reviewed: content.reviewed.filter((_, i) => !stems.superior.includes(stems.reviewed[i] ?? '')),
  };
  return { ...left, adapted: left.superior.length < content.superior.length };
};

const verbClasses = (terms: readonly string[]): ReadonlySet<number> =>
  new Set(terms.flatMap((term) => verbClassOf(term) ?? []));

/** Looked up where a verb changed: few changes are of one. */
interface KnownVerbs {
  /** A verb of the class stayed. */
  readonly stays: (verbClass: number) => boolean;
  /** Something that exists is improved, on one side at least. */
  readonly improves: () => boolean;
}

const isImprovement = (term: string): boolean => IMPROVING_VERBS.includes(term);

const onlyHere = (
  own: readonly string[],
  other: readonly string[],
  known: KnownVerbs,
  { topics }: ComparisonContext,
): readonly string[] => {
  const exchanged = verbClasses(other);
  return own.filter((term) => {
    if (isLight(term) || topics.has(term) || other.includes(term)) return false;
    const verb = verbClassOf(term);
    const replaced =
      (verb !== null && (exchanged.has(verb) || known.stays(verb))) ||
      (ESTABLISHING_VERBS.includes(term) && known.improves());
    return !replaced;
  });
};
