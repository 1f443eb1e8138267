import { comparableText } from './comparable-text.ts';
import type { ContextSide } from './comparison-context.ts';
import {
  BODY_JOINERS,
  BODY_WORDS,
  OWN_BODY,
  RELATIVE_RUNG_WORDS,
  RUNGS,
  RUNG_WORDS,
  type BodyClass,
  type Rung,
} from './lexicon/body-words.ts';

/** Which levels and which kinds of body a phrase names. */
export interface BodyCoverage {
  readonly rungs: ReadonlySet<Rung>;
  /** 各级: every level there is below. */
  readonly every: boolean;
  readonly classes: ReadonlySet<BodyClass>;
}

/** How the bodies that the reviewed document names stand to the superior's. */
export type CoverageChange = 'adapted' | 'wider' | 'narrower' | 'other';

const CLASS_OF: ReadonlyMap<string, BodyClass> = new Map(
  BODY_WORDS.flatMap(({ kind, words }) => words.map((word) => [comparableText(word), kind] as const)),
);
const JOINERS: ReadonlySet<string> = new Set(BODY_JOINERS.map(comparableText));
const RUNG_OF: ReadonlyMap<string, Rung | 'municipal'> = new Map(
  [...RUNGS, 'municipal' as const].flatMap((rung) =>
    RUNG_WORDS[rung].map((word) => [comparableText(word), rung] as const),
  ),
);
const RELATIVE: ReadonlyMap<string, keyof typeof RELATIVE_RUNG_WORDS> = new Map([
  ...RELATIVE_RUNG_WORDS.every.map((word) => [word, 'every'] as const),
  ...RELATIVE_RUNG_WORDS.own.map((word) => [word, 'own'] as const),
  ...RELATIVE_RUNG_WORDS.below.map((word) => [word, 'below'] as const),
]);

/** Whether the term names a level or a body, or joins such names. */
export const namesBody = (term: string, side: ContextSide): boolean =>
  rungOfWord(term, side) !== null || CLASS_OF.has(term) || RELATIVE.has(term) || JOINERS.has(term);

/** The levels and bodies that the terms name; other terms do not count. */
export const bodyCoverage = (terms: readonly string[], side: ContextSide): BodyCoverage => {
  const known = terms.map((term) => ({ term, rungs: rungsOf(term, side), body: CLASS_OF.get(term) }));
  return {
    rungs: new Set(known.flatMap(({ rungs }) => rungs)),
    every: terms.some((term) => RELATIVE.get(term) === 'every'),
    classes: new Set(known.flatMap(({ body }) => body ?? [])),
  };
};

const rungsOf = (term: string, side: ContextSide): readonly Rung[] => {
  const named = rungOfWord(term, side);
  if (named !== null) return [named];
  const own = side.rung === null ? [] : [side.rung];
  switch (RELATIVE.get(term)) {
    case 'own':
      return own;
    case 'below':
      return below(side.rung);
    case 'every':
      return [];
    case undefined: {
      // 区委, 镇政府: the level is the first character. 政府 alone is the issuer's own.
      const prefixed = CLASS_OF.has(term) && term.length > 1 ? rungOfWord(term.charAt(0), side) : null;
      if (prefixed !== null) return [prefixed];
      return OWN_BODY.includes(term) ? own : [];
    }
  }
};

const rungOfWord = (word: string, side: ContextSide): Rung | null => {
  if (side.places.has(word)) return side.rung;
  const rung = RUNG_OF.get(word) ?? null;
  return rung === 'municipal' ? side.municipal : rung;
};

/** The rung below the document's own: what 下级 means there. */
const below = (rung: Rung | null): readonly Rung[] => {
  const next = rung === null ? undefined : RUNGS[RUNGS.indexOf(rung) + 1];
  return next === undefined ? [] : [next];
};

/**
 * What a superior's choice of levels becomes in the reviewed document: levels above its own fall away, and where
 * nothing is left the superior's own body becomes the reviewed document's own (市 → 区).
 */
export const compareCoverage = (
  superior: BodyCoverage,
  reviewed: BodyCoverage,
  own: Rung | null,
): CoverageChange => {
  const classes = setOrder(superior.classes, reviewed.classes);
  const levels = levelOrder(superior, reviewed, own);
  if (classes === 'adapted') return levels;
  return levels === 'adapted' || levels === classes ? classes : 'other';
};

const levelOrder = (superior: BodyCoverage, reviewed: BodyCoverage, own: Rung | null): CoverageChange => {
  if (reviewed.every || namesNoLevel(superior) || (superior.every && reviewed.rungs.size === 0))
    return 'adapted';
  if (superior.every) return coversBelow(reviewed.rungs, own) ? 'adapted' : 'narrower';
  if (own === null) return setOrder(superior.rungs, reviewed.rungs);
  const concerned = new Set([...superior.rungs].filter((rung) => RUNGS.indexOf(rung) >= RUNGS.indexOf(own)));
  if (concerned.size > 0) return setOrder(concerned, reviewed.rungs);
  return reviewed.rungs.size === 0 ? 'adapted' : setOrder(new Set([own]), reviewed.rungs);
};

const namesNoLevel = ({ rungs, every }: BodyCoverage): boolean => rungs.size === 0 && !every;

/** 各级 is covered by the document's own level and the next one. */
const coversBelow = (rungs: ReadonlySet<Rung>, own: Rung | null): boolean =>
  own === null || [own, ...below(own)].every((rung) => rungs.has(rung));

const setOrder = <T>(from: ReadonlySet<T>, to: ReadonlySet<T>): CoverageChange => {
  const lost = [...from].some((member) => !to.has(member));
  const gained = [...to].some((member) => !from.has(member));
  if (lost && gained) return 'other';
  if (lost) return 'narrower';
  return gained ? 'wider' : 'adapted';
};
