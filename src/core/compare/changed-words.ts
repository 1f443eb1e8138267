import { elementsWithin, type ComparisonContext, type ContextSide } from './comparison-context.ts';
import { shiftedHunks } from './clean-hunks.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';
import { tokenHunks } from './diff-words.ts';
import { namesBody } from './body-coverage.ts';
import type { ChangedWords } from './content-terms.ts';
import type { MinorClause } from './minor-clauses.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';
import type { TokenHunk, TokenRange } from './token-hunk.ts';
import { canonicalSpan, overlap, type CanonicalSpan } from '../model/span.ts';
import { isLight } from './word-terms.ts';

/** Words of a minor clause that the other side has not, or has otherwise, with where they stand. */
export interface WordChange {
  readonly words: ChangedWords;
  /** Empty where that side has nothing. */
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
  /** Whether it begins the minor clause on both sides: there stands who must act. */
  readonly leading: boolean;
}

/** The word changes of two paired minor clauses; values are left out, they are compared as values. */
export const wordChanges = (pair: MinorClausePair, context: ComparisonContext): readonly WordChange[] => {
  const superior = diffTokens(context.superior, pair.superior.span);
  const reviewed = diffTokens(context.reviewed, pair.reviewed.span);
  const values = new Set([
    ...valueTokens(superior, pair.superior, context.superior),
    ...valueTokens(reviewed, pair.reviewed, context.reviewed),
  ]);
  const keys = { superior: superior.map(({ key }) => key), reviewed: reviewed.map(({ key }) => key) };
  const hunks = shiftedHunks(
    joinAcrossIslands(tokenHunks(keys.superior, keys.reviewed).hunks, keys.superior, context.superior),
    keys.superior,
    keys.reviewed,
  );
  const unchanged = unchangedKeys(hunks, keys.superior);
  return hunks.map((hunk): WordChange => {
    const slices = {
      superior: superior.slice(hunk.superior.start, hunk.superior.end),
      reviewed: reviewed.slice(hunk.reviewed.start, hunk.reviewed.end),
    };
    return {
      words: {
        superior: wordsBesideValues(slices.superior, slices.reviewed, values),
        reviewed: wordsBesideValues(slices.reviewed, slices.superior, values),
        unchanged,
        before: superior
          .slice(Math.max(0, hunk.superior.start - NEIGHBOURS), hunk.superior.start)
          .flatMap((token) => token.words),
      },
      superior: spanOf(superior, hunk.superior, pair.superior.span),
      reviewed: spanOf(reviewed, hunk.reviewed, pair.reviewed.span),
      leading: isLeading(hunk, keys),
    };
  });
};

/** Words that are part of no value, neither here nor there (80万 / 80万元). */
const wordsBesideValues = (
  own: readonly DiffToken[],
  other: readonly DiffToken[],
  values: ReadonlySet<DiffToken>,
): readonly string[] => {
  if (values.size === 0) return own.flatMap((token) => token.words);
  const ofOther = other.filter((token) => values.has(token));
  return own
    .filter((token) => !values.has(token) && !ofOther.some(({ key }) => key.includes(token.key)))
    .flatMap((token) => token.words);
};

/** Tokens before a change that belong to its phrase: 各级政府[（管委会、办事处）]. */
const NEIGHBOURS = 2;

const valueTokens = (
  tokens: readonly DiffToken[],
  clause: MinorClause,
  side: ContextSide,
): readonly DiffToken[] => {
  const values = elementsWithin(side, clause.span).filter(({ type }) => type !== 'obligation');
  if (values.length === 0) return [];
  return tokens.filter((token) => values.some(({ span }) => overlap(span, token.span) > 0));
};

const unchangedKeys = (hunks: readonly TokenHunk[], superior: readonly string[]): readonly string[] =>
  superior.filter((_, at) => !hunks.some((hunk) => hunk.superior.start <= at && at < hunk.superior.end));

/**
 * Two changes with only marks, function words or names of bodies between them are one:
 * [市|区]、[辖市|镇], [各级|]政府[|（镇、街道）]
 */
const joinAcrossIslands = (
  hunks: readonly TokenHunk[],
  superior: readonly string[],
  side: ContextSide,
): readonly TokenHunk[] => {
  const joined: TokenHunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const island = last ? superior.slice(last.superior.end, hunk.superior.start) : [];
    if (last && isNarrow(island, side)) {
      joined[joined.length - 1] = {
        superior: { start: last.superior.start, end: hunk.superior.end },
        reviewed: { start: last.reviewed.start, end: hunk.reviewed.end },
      };
    } else joined.push(hunk);
  }
  return joined;
};

/** Longest island of light words, and of names of bodies, in characters. */
const LONGEST_ISLAND = { light: 2, bodies: 4 };

const isNarrow = (island: readonly string[], side: ContextSide): boolean => {
  const { length } = island.join('');
  if (length <= LONGEST_ISLAND.light) return island.every((word) => isLight(word) || namesBody(word, side));
  return length <= LONGEST_ISLAND.bodies && island.every((word) => namesBody(word, side));
};

const spanOf = (
  tokens: readonly DiffToken[],
  { start, end }: TokenRange,
  clause: CanonicalSpan,
): CanonicalSpan => {
  const from = tokens[start]?.span.start ?? clause.end;
  return canonicalSpan(from, start === end ? from : (tokens[end - 1]?.span.end ?? clause.end));
};

const isLeading = (
  hunk: TokenHunk,
  keys: { readonly superior: readonly string[]; readonly reviewed: readonly string[] },
): boolean =>
  keys.superior.slice(0, hunk.superior.start).every(opensOnly) &&
  keys.reviewed.slice(0, hunk.reviewed.start).every(opensOnly);

/** Marks and connecting words: whoever must act comes after them. */
const opensOnly = (word: string): boolean => /^(?:[^\p{L}\p{N}]+|并|同时|由|对|和)$/u.test(word);
