import { DOCUMENT_SIDES, otherSide } from '../../model/document-side.ts';
import { textAt } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';

const ENTERPRISE = '企业';

/** 企业 comes or goes before what is the enterprises' anyway (企业安全生产费用), in a clause on enterprises on both sides. */
export const onlyNamesEnterprise = (
  change: WordChange,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  const [side, ...more] = DOCUMENT_SIDES.filter((of) => change[of].end > change[of].start);
  if (side === undefined || more.length > 0 || change.leading) return false;
  if (textAt(context[side].text, change[side]) !== ENTERPRISE) return false;
  const other = otherSide(side);
  const clause = context[other].clauses.get(pair[other].clause);
  return clause !== undefined && textAt(context[other].text, clause.span).includes(ENTERPRISE);
};
