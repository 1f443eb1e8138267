import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { namesBody } from './body-coverage.ts';
import type { ContextSide } from './comparison-context.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';
import { termsOf } from './word-terms.ts';

/** The passage from the first to the last body, level or place that it names; null where it names none. */
export const namedPart = (span: CanonicalSpan, side: ContextSide): CanonicalSpan | null => {
  const named = diffTokens(side, span).filter((token) => isName(token, side));
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? canonicalSpan(first.span.start, last.span.end) : null;
};

/** What joins names (、, 和, 的) counts among them and is none itself. */
const ONLY_JOINS = /^(?:[^\p{L}\p{N}]+|[和及与的]|以及)$/u;

/** 本地区, 本区域: where something holds, in words that no lexicon of levels has. */
const HERE = /^[本当我](?:地|地区|区域|辖区)$/u;

const isName = ({ words }: DiffToken, side: ContextSide): boolean =>
  termsOf(words).some((term) => HERE.test(term) || (namesBody(term, side) && !ONLY_JOINS.test(term)));
