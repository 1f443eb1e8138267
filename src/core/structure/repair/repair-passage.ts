import type { Repair } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { editPassage, passageSource, type Edit, type Passage } from '../lines/passage.ts';
import { REPAIR_RULES } from './repair-rules.ts';

/** A paragraph with its slips made good, and what was changed. */
export interface RepairedPassage {
  readonly passage: Passage;
  readonly repairs: readonly Repair[];
}

/** Applies the repair rules to one paragraph. Where two rules touch the same place the earlier one holds. */
export const repairPassage = (passage: Passage): RepairedPassage => {
  const found = REPAIR_RULES.flatMap((rule) =>
    Array.from(passage.text.matchAll(rule.pattern), (match) => ({ rule, edit: rule.production(match) })),
  ).filter(
    (candidate): candidate is { rule: (typeof REPAIR_RULES)[number]; edit: Edit } => candidate.edit !== null,
  );
  const chosen = found
    .sort((a, b) => a.edit.start - b.edit.start)
    .filter(({ edit }, at, all) => at === 0 || edit.start > (all[at - 1]?.edit.end ?? 0));
  return {
    passage: editPassage(
      passage,
      chosen.map(({ edit }) => edit),
    ),
    repairs: chosen.map(({ rule, edit }) => ({
      kind: rule.kind,
      source: passageSource(passage, edit.start, edit.end),
      before: passage.text.slice(edit.start, edit.end),
      after: edit.after,
      certainty: rule.certainty,
      rule: ruleId(rule.id),
    })),
  };
};
