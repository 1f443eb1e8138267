import { otherSide, type DocumentSide } from '../../model/document-side.ts';
import { comparableText } from '../comparable-text.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import { lettersWithin } from '../document-letters.ts';
import { diffTokens } from '../diff-tokens.ts';

import { isLight, termsOf } from '../word-terms.ts';
import type { PassageCouple, SuspectedSlip } from './suspected-slip.ts';

/** Verbs that say nothing without an object, unless a subject stands before them (制度不断健全). */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  (
    '建立 建立健全 建立完善 健全 完善 制定 加强 强化 提高 提升 增强 构建 组建 设立 编制 配备 明确 形成 开展 ' +
    '推行 实施 实行 组织开展'
  )
    .split(' ')
    .map(comparableText),
);

/** A minor clause that ends with a verb where the other document goes on with its object. */
export const missingObjects = (
  couples: readonly PassageCouple[],
  context: ComparisonContext,
): readonly SuspectedSlip[] =>
  couples.flatMap((couple) => [
    ...missingObject('reviewed', couple, context),
    ...missingObject('superior', couple, context),
  ]);

const missingObject = (
  side: DocumentSide,
  couple: PassageCouple,
  context: ComparisonContext,
): readonly SuspectedSlip[] => {
  const other = otherSide(side);
  const own = lettersWithin(context[side].analyzed, couple[side].span);
  const whole = lettersWithin(context[other].analyzed, couple[other].span);
  if (own.length === 0 || whole.length <= own.length || !whole.startsWith(own)) return [];
  const terms = termsOf(diffTokens(context[side], couple[side].span).flatMap(({ words }) => words));
  const verb = terms.at(-1) ?? '';
  if (!NEEDS_OBJECT.has(verb) || !terms.every((term) => isLight(term) || NEEDS_OBJECT.has(term))) return [];
  const missing = whole.slice(own.length);
  return [
    {
      side,
      ...couple[side],
      counterpart: couple[other],
      reason: {
        zh: `“${verb}”后疑缺宾语，另一文件后接“${missing}”`,
        en: `“${verb}” seems to lack its object; the other document goes on with “${missing}”`,
      },
      rule: 'compare.slip-object',
    },
  ];
};
