import type { ContextSide } from './comparison-context.ts';
import {
  BODY_JOINERS,
  BODY_WORDS,
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
  BODY_WORDS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);
const JOINERS: ReadonlySet<string> = new Set(BODY_JOINERS);
const RELATIVE: ReadonlyMap<string, keyof typeof RELATIVE_RUNG_WORDS> = new Map([
  ...RELATIVE_RUNG_WORDS.every.map((word) => [word, 'every'] as const),
  ...RELATIVE_RUNG_WORDS.own.map((word) => [word, 'own'] as const),
  ...RELATIVE_RUNG_WORDS.below.map((word) => [word, 'below'] as const),
]);

/** The levels and bodies that the terms name, or null where a term names neither. */
export const bodyCoverage = (terms: readonly string[], side: ContextSide): BodyCoverage | null => {
  const rungs = new Set<Rung>();
  const classes = new Set<BodyClass>();
  let every = false;
  for (const term of terms) {
    const rung = rungOfWord(term, side);
    const body = CLASS_OF.get(term);
    const relative = RELATIVE.get(term);
    if (rung === null && body === undefined && relative === undefined && !JOINERS.has(term)) return null;
    if (rung !== null) rungs.add(rung);
    if (body !== undefined) classes.add(body);
    if (relative === 'every') every = true;
    if (relative === 'own' && side.rung !== null) rungs.add(side.rung);
    if (relative === 'below') below(side.rung).forEach((lower) => rungs.add(lower));
    const ofBody = body === undefined ? null : rungOfWord(term.charAt(0), side);
    if (ofBody !== null && term.length > 1) rungs.add(ofBody);
  }
  return { rungs, every, classes };
};

const rungOfWord = (word: string, side: ContextSide): Rung | null => {
  if (side.places.has(word)) return side.rung;
  if (RUNG_WORDS.municipal.includes(word)) return side.municipal;
  return RUNGS.find((rung) => RUNG_WORDS[rung].includes(word)) ?? null;
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
  if (levels === 'adapted' || levels === classes) return classes;
  return 'other';
};

const levelOrder = (superior: BodyCoverage, reviewed: BodyCoverage, own: Rung | null): CoverageChange => {
  if (reviewed.every || (superior.every && reviewed.rungs.size === 0)) return 'adapted';
  if (superior.every) return own === null || covers(reviewed.rungs, lowerThan(own)) ? 'adapted' : 'narrower';
  if (own === null) return setOrder(superior.rungs, reviewed.rungs);
  const concerned = new Set([...superior.rungs].filter((rung) => RUNGS.indexOf(rung) >= RUNGS.indexOf(own)));
  if (concerned.size > 0) return setOrder(concerned, reviewed.rungs);
  if (superior.rungs.size === 0) return setOrder(concerned, reviewed.rungs);
  return setOrder(new Set([own]), reviewed.rungs.size === 0 ? new Set([own]) : reviewed.rungs);
};

const lowerThan = (own: Rung): ReadonlySet<Rung> => {
  const next = RUNGS[RUNGS.indexOf(own) + 1];
  return new Set(next === undefined ? [own] : [own, next]);
};

const covers = (whole: ReadonlySet<Rung>, part: ReadonlySet<Rung>): boolean =>
  [...part].every((rung) => whole.has(rung));

const setOrder = <T>(from: ReadonlySet<T>, to: ReadonlySet<T>): CoverageChange => {
  const lost = [...from].some((member) => !to.has(member));
  const gained = [...to].some((member) => !from.has(member));
  if (lost && gained) return 'other';
  if (lost) return 'narrower';
  return gained ? 'wider' : 'adapted';
};
