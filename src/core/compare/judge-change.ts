import type { ComparisonContext } from './comparison-context.ts';
import { bodyCoverage, compareCoverage, namesBody } from './body-coverage.ts';
import { contentTerms, type ChangedWords, type SideTerms } from './content-terms.ts';
import { RELATIVE_RUNG_WORDS } from './lexicon/body-words.ts';
import { GRADE_LADDERS } from './lexicon/grade-ladders.ts';
import { LIGHT_SUFFIXES, UNIVERSAL_WORDS } from './lexicon/light-words.ts';
import { STRENGTH_WORDS } from './lexicon/strength-words.ts';
import type { AreMoved } from './moved-words.ts';
import { termsOf } from './word-terms.ts';

/** What the exchange of some words for others means for a duty. */
export type ChangeJudgement =
  /** Marks, function words, synonyms: no difference. */
  | { readonly kind: 'wording' }
  /** Names of places, levels and bodies, adapted. */
  | { readonly kind: 'localized' }
  /** Other, more (`wider`) or fewer (`narrower`) levels or bodies than adapting gives. */
  | { readonly kind: 'bodies'; readonly change: 'wider' | 'narrower' | 'other' }
  /**
   * Content was added (`wider`), dropped (`narrower`) or replaced (`other`). `isWhole`: the whole takes the place of a
   * part (各类), or a part that of the whole. `isOfOther`: it is about something else (信息公开 → 监督员).
   */
  | {
      readonly kind: 'content';
      readonly change: 'wider' | 'narrower' | 'other';
      readonly isWhole: boolean;
      readonly isOfOther: boolean;
    }
  /** A lower (`stricter`) or higher grade of accident or warning. */
  | { readonly kind: 'grade'; readonly direction: 'stricter' | 'looser' };

/** Judges one change by lexicons; what they do not know is content. */
export const judgeChange = (
  words: ChangedWords,
  areMoved: AreMoved,
  context: ComparisonContext,
): ChangeJudgement => {
  const changed = contentTerms(words, context);
  if (isVariant(changed.superior.join(''), changed.reviewed.join(''))) return { kind: 'wording' };
  const terms = {
    superior: changed.superior.filter((term) => !areMoved(term, 'superior')),
    reviewed: changed.reviewed.filter((term) => !areMoved(term, 'reviewed')),
  };
  if (terms.superior.length === 0 && terms.reviewed.length === 0) {
    return { kind: changed.adapted ? 'localized' : 'wording' };
  }
  if (isStray(terms, context)) return { kind: 'wording' };
  if (isRenamedDepartment(words, terms)) return { kind: 'localized' };
  return (
    judgeGrade(terms.superior, terms.reviewed) ??
    judgeBodies(words, terms, context) ??
    (isAbbreviated(changed)
      ? { kind: 'wording' }
      : {
          kind: 'content',
          ...extentOf(words),
          isOfOther: namesMatter(terms.superior) && namesMatter(terms.reviewed),
        })
  );
};

const STRENGTH: ReadonlySet<string> = new Set([...STRENGTH_WORDS.soft, ...STRENGTH_WORDS.firm]);

/** Whether a term says what is to be done or with what, not only how firmly. */
const namesMatter = (terms: readonly string[]): boolean => terms.some((term) => !STRENGTH.has(term));

const UNIVERSAL: ReadonlySet<string> = new Set(UNIVERSAL_WORDS);

/** Whether the reviewed side says more or less by the change: all that one side has, the other has too. */
const extentOf = (words: ChangedWords): Pick<ContentJudgement, 'change' | 'isWhole'> => {
  const terms = { superior: contentOf(words.superior), reviewed: contentOf(words.reviewed) };
  if (terms.reviewed.some((term) => UNIVERSAL.has(term))) return { change: 'wider', isWhole: true };
  if (terms.superior.some((term) => UNIVERSAL.has(term))) return { change: 'narrower', isWhole: true };
  if (terms.superior.every((term) => terms.reviewed.includes(term))) {
    return { change: 'wider', isWhole: false };
  }
  const isNarrower = terms.reviewed.every((term) => terms.superior.includes(term));
  return { change: isNarrower ? 'narrower' : 'other', isWhole: false };
};

type ContentJudgement = Extract<ChangeJudgement, { readonly kind: 'content' }>;

const FILLER = /^(?:[^\p{L}\p{N}]+|[的和与及或等在对以为])$/u;

const contentOf = (tokens: readonly string[]): readonly string[] =>
  termsOf(tokens).filter((term) => !FILLER.test(term));

/** Characters that turn or count what they stand before. */
const TELLING_CHARACTER = /[不未非无免否\d一二三四五六七八九十两半]/;

/** One is the other with a light ending or one more character that is no negation and no number. */
const isVariant = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '' || !long.includes(short)) return false;
  const rest = long.replace(short, '');
  return LIGHT_SUFFIXES.includes(rest) || (rest.length === 1 && !TELLING_CHARACTER.test(rest));
};

/** Characters of an abbreviation. */
const ABBREVIATION = { least: 2, most: 4 };

/**
 * One side says in a few characters what the other says in words (房企 / 房地产开发企业, 抗疫 / 抗击新冠肺炎疫情): the first
 * character of the first word, one of the last, in order.
 */
const isAbbreviated = ({ superior, reviewed }: SideTerms): boolean =>
  abbreviates(superior, reviewed) || abbreviates(reviewed, superior);

const abbreviates = ([short = '', ...more]: readonly string[], words: readonly string[]): boolean => {
  const long = words.join('');
  const isShort = short.length >= ABBREVIATION.least && short.length <= ABBREVIATION.most;
  const isOne = more.length === 0 && isShort && long.length >= short.length + ABBREVIATION.least;
  if (!isOne || long.includes(short) || !short.startsWith(long.charAt(0))) return false;
  const last = lastInOrder(short, long);
  return last !== null && last >= long.length - (words.at(-1)?.length ?? 0);
};

/** Where the last character of `short` stands, where all of them stand in `long` in their order; else null. */
const lastInOrder = (short: string, long: string): number | null => {
  let last = -1;
  for (const character of short) {
    const at = long.indexOf(character, last + 1);
    if (at < 0) return null;
    last = at;
  }
  return last;
};

/** A single character that came or went (火灾 / 防火灾) and is no negation, number or level. */
const isStray = ({ superior, reviewed }: SideTerms, context: ComparisonContext): boolean => {
  const [only = '', ...more] = [...superior, ...reviewed];
  const named = namesBody(only, context.superior) || namesBody(only, context.reviewed);
  return more.length === 0 && only.length === 1 && !named && !TELLING_CHARACTER.test(only);
};

/** One department for another of the same field in a list of departments (水利、农委 / 水利、农业…等部门). */
const isRenamedDepartment = ({ unchanged }: ChangedWords, { superior, reviewed }: SideTerms): boolean => {
  const [from = '', ...moreFrom] = superior;
  const [to = '', ...moreTo] = reviewed;
  const single = moreFrom.length === 0 && moreTo.length === 0;
  return single && from !== '' && to.startsWith(from.charAt(0)) && unchanged.includes('部门');
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

/** 全市, 我市, 本区: where something holds, and no body. */
const TERRITORY = /^[全我本](?:国|省|市|州|区|县|镇|乡)$/;
const EVERY_LEVEL: ReadonlySet<string> = new Set(RELATIVE_RUNG_WORDS.every);

const isUniversal = (terms: readonly string[]): boolean =>
  terms.length > 0 && terms.every((term) => UNIVERSAL.has(term));

const judgeBodies = (
  words: ChangedWords,
  terms: SideTerms,
  context: ComparisonContext,
): ChangeJudgement | null => {
  const onlyBodies =
    terms.superior.every((term) => namesBody(term, context.superior)) &&
    terms.reviewed.every((term) => namesBody(term, context.reviewed));
  if (!onlyBodies) return null;
  const named = [...terms.superior, ...terms.reviewed];
  if (named.every((term) => UNIVERSAL.has(term))) return { kind: 'wording' };
  if (named.every((term) => TERRITORY.test(term))) return { kind: 'localized' };
  // 各级 anywhere in the minor clause, and the body right before the changed words, hold for both sides.
  const around = [...words.unchanged.filter((word) => EVERY_LEVEL.has(word)), ...termsOf(words.before)];
  const change = compareCoverage(
    bodyCoverage([...around, ...termsOf(words.superior)], context.superior, context.reviewed.rung),
    bodyCoverage([...around, ...termsOf(words.reviewed)], context.reviewed),
    { superior: context.superior.rung, reviewed: context.reviewed.rung },
  );
  if (change === 'adapted' && dropsOwnLevel(words, context)) return { kind: 'bodies', change: 'narrower' };
  if (change === 'adapted') return { kind: 'localized' };
  // 所有 names nobody: it is neither more nor fewer than the bodies in its place.
  return isUniversal(terms.superior) || isUniversal(terms.reviewed)
    ? { kind: 'content', change: 'other', isWhole: false, isOfOther: false }
    : { kind: 'bodies', change };
};

const JOINS_ITEMS = /^(?:、|和|及|以及|与|或)$/u;

/** The reviewed document's own level, dropped from a list whose other items stay (区级和省级开发区 → 省级开发区). */
const dropsOwnLevel = ({ superior, reviewed }: ChangedWords, context: ComparisonContext): boolean => {
  const { rung } = context.reviewed;
  const isItem = [superior[0], superior.at(-1)].some((word) => JOINS_ITEMS.test(word ?? ''));
  return (
    isItem &&
    rung !== null &&
    reviewed.length === 0 &&
    bodyCoverage(termsOf(superior), context.superior, rung).rungs.has(rung)
  );
};
