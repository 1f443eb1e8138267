import type { DocumentSide } from '../../model/document-side.ts';
import { ruleId } from '../../model/ids.ts';
import { overlap } from '../../model/span.ts';
import type { ActorComparison } from '../compare-actors.ts';
import { elementsWithin, type ComparisonContext } from '../comparison-context.ts';
import type { DepartmentListChange } from '../department-lists.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { exchanged, listChanged, MEANING } from './explanations.ts';

/**
 * Departments that came to a list or went, by their whole names; where all are the same under other names, that they
 * were adapted. More departments bind none of them more strictly: no direction.
 */
export const departmentFinding = (
  lists: DepartmentListChange,
  actors: ActorComparison | null,
  pair: MinorClausePair,
  context: ComparisonContext,
): FindingDraft => {
  const side = (of: DocumentSide): DraftSide => ({
    clause: pair[of].clause,
    place: pair[of].span.start,
    quote: lists[of],
    elements: elementsWithin(context[of], lists[of]).map(({ id }) => id),
  });
  const sides = {
    also: [],
    superior: side('superior'),
    reviewed: side('reviewed'),
    direction: null,
  } as const;
  const { missing, added, renamed } = lists;
  if (missing.length + added.length === 0) {
    return {
      kind: 'localized',
      ...sides,
      explanation: exchanged(MEANING.localized, renamed.superior.join('、'), renamed.reviewed.join('、')),
      confidence: 0.9,
      rule: ruleId('compare.departments-adapted'),
    };
  }
  const actor = actors?.stated.superior ?? null;
  const mustAct =
    (actor !== null && overlap(actor, lists.superior) > 0) ||
    lists.superior.start <= pair.superior.span.start + LONGEST_OPENING;
  return {
    kind: mustAct ? 'subject_changed' : 'scope_changed',
    ...sides,
    explanation: listChanged(mustAct ? MEANING.subject : MEANING.scope, { missing, added, lengths: null }),
    confidence: 0.8,
    rule: ruleId('compare.departments'),
  };
};

/** 由, 市: what stands before the first of those who must act. */
const LONGEST_OPENING = 1;
