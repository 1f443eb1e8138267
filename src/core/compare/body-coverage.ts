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
  /** 各区, 各县: each of the bodies below the issuer, whom the issuer addresses. */
  readonly each: boolean;
  readonly classes: ReadonlySet<BodyClass>;
}

/** How the bodies that the reviewed document names stand to the superior's. */
export type CoverageChange = 'adapted' | 'wider' | 'narrower' | 'other';

const CLASS_OF: ReadonlyMap<string, BodyClass> = new Map(
  BODY_WORDS.flatMap(({ kind, words }) => words.map((word) => [comparableText(word), kind] as const)),
);
/** 各 with a level: 各区, 各乡镇; not 各级, 各部门. */
const EACH = /^各(?!级)(?=.*[市州县区旗镇乡街村])/;
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

/**
 * The levels and bodies that the terms name; other terms do not count. `here` is the rung from which 本级 and
 * 下级 are seen: for both documents the reviewed one's, since a lower document repeats these words of itself.
 */
export const bodyCoverage = (
  terms: readonly string[],
  side: ContextSide,
  here: Rung | null = side.rung,
): BodyCoverage => {
  const known = terms.map((term, i) => {
    const rungs = rungsOf(term, side, { here, isOwn: !namesLevel(terms[i - 1] ?? '', side) });
    return {
      rungs: terms[i + 1] === AND_ABOVE ? rungs.flatMap((rung) => rungsFrom(here, rung)) : rungs,
      body: CLASS_OF.get(term),
    };
  });
  return {
    rungs: new Set(known.flatMap(({ rungs }) => rungs)),
    // 县级以上各级 says with 各级 no more than 县级以上.
    every: !terms.includes(AND_ABOVE) && terms.some((term) => RELATIVE.get(term) === 'every'),
    each: terms.some((term, i) =>
      term === '各' ? rungOfWord(terms[i + 1] ?? '', side) !== null : EACH.test(term),
    ),
    classes: new Set(known.flatMap(({ body }) => body ?? [])),
  };
};

/** 县级以上: this level and those above it. */
export const AND_ABOVE = '以上';

/** The rungs from the issuer's own down to the one named. */
const rungsFrom = (here: Rung | null, lowest: Rung): readonly Rung[] => {
  const between = RUNGS.slice(RUNGS.indexOf(here ?? lowest), RUNGS.indexOf(lowest) + 1);
  return between.length > 0 ? between : [lowest];
};

const namesLevel = (term: string, side: ContextSide): boolean =>
  rungOfWord(term, side) !== null || RELATIVE.has(term);

/** From where 本级 and 下级 are seen, and whether a body without a level is the issuer's own. */
interface SeenFrom {
  readonly here: Rung | null;
  readonly isOwn: boolean;
}

const rungsOf = (term: string, side: ContextSide, { here, isOwn }: SeenFrom): readonly Rung[] => {
  const named = rungOfWord(term, side);
  if (named !== null) return [named];
  const own = here === null ? [] : [here];
  switch (RELATIVE.get(term)) {
    case 'own':
      return own;
    case 'below':
      return below(here);
    case 'every':
      return [];
    case undefined: {
      // 区委, 镇政府: the level is the first character. 政府 alone is the issuer's own, in 下级政府 it is not.
      const prefixed = CLASS_OF.has(term) && term.length > 1 ? rungOfWord(term.charAt(0), side) : null;
      if (prefixed !== null) return [prefixed];
      return isOwn && OWN_BODY.includes(term) ? own : [];
    }
  }
};

const rungOfWord = (word: string, side: ContextSide): Rung | null => {
  if (side.places.has(word)) return side.rung;
  const rung = RUNG_OF.get(word) ?? null;
  return rung === 'municipal' ? side.municipal : rung;
};

/** The rung below an issuer: what 下级 means there. */
const below = (rung: Rung | null): readonly Rung[] => {
  const next = rung === null ? undefined : RUNGS[RUNGS.indexOf(rung) + 1];
  return next === undefined ? [] : [next];
};

/** Who issued the two documents. */
export interface Issuers {
  readonly superior: Rung | null;
  readonly reviewed: Rung | null;
}

/**
 * What a superior's choice of levels becomes in the reviewed document: levels above its own fall away, and where
 * nothing is left the superior's own body becomes the reviewed document's own (市 → 区). 各级 becomes its own
 * level; what a superior asks of 各区 a district asks of 各镇, or no longer says.
 */
export const compareCoverage = (
  superior: BodyCoverage,
  reviewed: BodyCoverage,
  issuers: Issuers,
): CoverageChange => {
  const classes = setOrder(ownOffices(superior, reviewed), ownOffices(reviewed, superior));
  const levels = levelOrder(superior, reviewed, issuers);
  if (classes === 'adapted') return levels;
  return levels === 'adapted' || levels === classes ? classes : 'other';
};

/**
 * Where the other side names levels and neither a party committee nor a government (各镇), the levels stand for their
 * governments (下级政府).
 */
const ownOffices = (own: BodyCoverage, other: BodyCoverage): ReadonlySet<BodyClass> => {
  const areImplied = !namesNoLevel(other) && !OF_A_LEVEL.some((kind) => other.classes.has(kind));
  return areImplied ? new Set([...own.classes].filter((kind) => kind !== 'government')) : own.classes;
};

/** Kinds of body whose name takes the level in (县级以上安全生产委员会). */
const OF_A_LEVEL: readonly BodyClass[] = [
  'party',
  'government',
  'congress',
  'consultative',
  'safety_committee',
  'judicial',
];

const levelOrder = (superior: BodyCoverage, reviewed: BodyCoverage, issuers: Issuers): CoverageChange => {
  if (reviewed.every || namesNoLevel(superior)) {
    return reviewed.every || isOwn(reviewed, issuers.reviewed)
      ? 'adapted'
      : setOrder(superior.rungs, reviewed.rungs);
  }
  if (superior.every) return coversEvery(reviewed, issuers.reviewed) ? 'adapted' : 'narrower';
  if (superior.each && isShifted(superior, reviewed, issuers)) return 'adapted';
  return issuers.reviewed === null
    ? setOrder(superior.rungs, reviewed.rungs)
    : chosenLevels(superior, reviewed, issuers.reviewed);
};

/** No level, or the document's own: what is not said holds for it. */
const isOwn = ({ rungs }: BodyCoverage, own: Rung | null): boolean =>
  [...rungs].every((rung) => rung === own);

/** 各级 asks something of the reviewed document's own level at least. */
const coversEvery = (reviewed: BodyCoverage, own: Rung | null): boolean =>
  own === null || namesNoLevel(reviewed) || reviewed.rungs.has(own);

const chosenLevels = (superior: BodyCoverage, reviewed: BodyCoverage, own: Rung): CoverageChange => {
  const concerned = new Set([...superior.rungs].filter((rung) => RUNGS.indexOf(rung) >= RUNGS.indexOf(own)));
  // What no level is named for below is the reviewed document's own (市、区政府要… → 要…).
  if (reviewed.rungs.size === 0 && concerned.size === 1 && concerned.has(own)) return 'adapted';
  if (concerned.size > 0) return setOrder(concerned, reviewed.rungs);
  // Only levels above its own are named: what the reviewed document makes of that is no matter of more or fewer.
  const below = [...reviewed.rungs].filter((rung) => RUNGS.indexOf(rung) >= RUNGS.indexOf(own));
  return below.every((rung) => rung === own) ? 'adapted' : 'other';
};

const namesNoLevel = ({ rungs, every }: BodyCoverage): boolean => rungs.size === 0 && !every;

/** 各区 of a city has become 各镇 of a district, or was dropped by the district that was meant. */
const isShifted = (superior: BodyCoverage, reviewed: BodyCoverage, issuers: Issuers): boolean => {
  if (issuers.superior === null || issuers.reviewed === null) return false;
  const down = RUNGS.indexOf(issuers.reviewed) - RUNGS.indexOf(issuers.superior);
  const shifted = new Set([...superior.rungs].map((rung) => RUNGS[RUNGS.indexOf(rung) + Math.min(1, down)]));
  if (reviewed.rungs.size === 0) return superior.rungs.has(issuers.reviewed);
  return [...reviewed.rungs].every((rung) => shifted.has(rung));
};

const setOrder = <T>(from: ReadonlySet<T>, to: ReadonlySet<T>): CoverageChange => {
  const lost = [...from].some((member) => !to.has(member));
  const gained = [...to].some((member) => !from.has(member));
  if (lost && gained) return 'other';
  if (lost) return 'narrower';
  return gained ? 'wider' : 'adapted';
};
