import type { Repair } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { textAt } from '../../model/span.ts';
import { editPassage, passageSource, type Edit, type Passage } from '../lines/passage.ts';
import type { RepairRule } from './repair-rule.ts';

/** A paragraph with its slips made good, and what was changed. */
export interface RepairedPassage {
  readonly passage: Passage;
  readonly repairs: readonly Repair[];
}

/**
 * Applies repair rules to a line or paragraph. Where two rules touch the same characters the first place, and at
 * one place the earlier rule, holds.
 *
 * @param source - the text of the file, from which the repairs quote what is printed
 */
export const repairPassage = (
  passage: Passage,
  rules: readonly RepairRule[],
  source: string,
): RepairedPassage => {
  const chosen = editsOf(passage.text, rules);
  if (chosen.length === 0) return { passage, repairs: [] };
  const edits = chosen.map(({ edit }) => edit);
  return {
    passage: editPassage(passage, edits),
    repairs: chosen.map(({ rule, edit }) => {
      const place = passageSource(passage, edit.start, edit.end);
      return {
        kind: rule.kind,
        source: place,
        before: textAt(source, place),
        after: edit.after,
        certainty: rule.certainty,
        rule: ruleId(rule.id),
      };
    }),
  };
};

interface ChosenEdit {
  readonly rule: RepairRule;
  readonly edit: Edit;
}

/** What the rules would change, in order and without overlaps. */
const editsOf = (text: string, rules: readonly RepairRule[]): readonly ChosenEdit[] => {
  const found = rules.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern)).flatMap((match) => {
      const edit = rule.production(match);
      return edit === null ? [] : [{ rule, edit }];
    }),
  );
  const chosen: ChosenEdit[] = [];
  for (const candidate of found.sort((a, b) => a.edit.start - b.edit.start)) {
    const before = chosen.at(-1)?.edit;
    const isFree =
      before === undefined ||
      candidate.edit.start > before.end ||
      (candidate.edit.start === before.end &&
        candidate.edit.end > candidate.edit.start &&
        before.end > before.start);
    if (isFree) chosen.push(candidate);
  }
  return chosen;
};
