import { comparableText } from '../../compare/comparable-text.ts';
import type { Unit } from '../../model/alignment.ts';
import type { Actor, Element, Obligation, ValueElement } from '../../model/element.ts';
import type { ClauseId } from '../../model/ids.ts';
import { canonicalSpan, textAt } from '../../model/span.ts';
import type { DutyRow, DutySide, PartChange, TextRun } from './comparison-view.ts';
import {
  placeOf,
  runsOf,
  type ChangeStretch,
  type CounterpartDuty,
  type PassageSource,
  type RowSources,
} from './comparison-view-passage.ts';
import { valueReport } from '../elements/element-report.ts';
import { valueWords } from '../words/value-words.ts';

/** One side of a sentence row: the unit, what of it the other side has, and the document it stands in. */
export interface DutyUnit {
  readonly unit: Unit;
  readonly stretches: readonly ChangeStretch[];
  readonly source: PassageSource;
}

/**
 * The duties (义务) of a pair of sentences, each beside its counterpart, in the reviewed sentence's order; a duty that
 * only the superior states follows the superior duty before it. One without counterpart in the pair stands alone, and
 * says where its counterpart is if it has one elsewhere; one that the other side splits in two stands beside each.
 *
 * @param clauses - those of both documents in the row that the sentences belong to
 */
export const dutyRows = (
  { superior, reviewed }: { readonly superior: DutyUnit | null; readonly reviewed: DutyUnit | null },
  clauses: ReadonlySet<ClauseId>,
  sources: RowSources,
): readonly DutyRow[] => {
  const duties = { superior: statedDuties(superior), reviewed: statedDuties(reviewed) };
  const areLinked = (left: StatedDuty, right: StatedDuty): boolean =>
    reviewed?.source.counterparts.get(right.duty.id)?.some(({ duty }) => duty.id === left.duty.id) ?? false;
  const shown = new Set<StatedDuty>();
  const rows: DraftRow[] = duties.reviewed.map((right) => {
    const linked = duties.superior.filter((left) => areLinked(left, right));
    const left = linked.find((duty) => !shown.has(duty)) ?? linked[0] ?? null;
    if (left !== null) shown.add(left);
    return { superior: left, reviewed: right };
  });
  for (const left of duties.superior) {
    if (shown.has(left)) continue;
    const before = rows.findLastIndex(
      (row) => row.superior !== null && row.superior.duty.span.start < left.duty.span.start,
    );
    const right = duties.reviewed.find((duty) => areLinked(left, duty)) ?? null;
    rows.splice(before + 1, 0, { superior: left, reviewed: right });
  }
  return rows.map((row) => dutyRow(row, clauses, sources));
};

const dutyRow = (
  { superior, reviewed }: DraftRow,
  clauses: ReadonlySet<ClauseId>,
  sources: RowSources,
): DutyRow => {
  if (superior !== null && reviewed !== null)
    return { superior: dutySide(superior, reviewed), reviewed: dutySide(reviewed, superior) };
  const [counterpart] = superior === null ? counterpartsOf(reviewed) : counterpartsOf(superior);
  return {
    superior: superior && dutySide(superior, counterpart ?? null),
    reviewed: reviewed && dutySide(reviewed, counterpart ?? null),
    ...(counterpart && {
      elsewhere: {
        ...placeOf(sources[superior === null ? 'superior' : 'reviewed'], {
          clause: counterpart.clause,
          span: counterpart.duty.span,
        }),
        isBeside: clauses.has(counterpart.clause),
      },
    }),
  };
};

const counterpartsOf = (stated: StatedDuty | null): readonly CounterpartDuty[] =>
  stated?.from.source.counterparts.get(stated.duty.id) ?? [];

/** A duty with what it is read from. */
interface StatedDuty {
  readonly duty: Obligation;
  readonly values: readonly ValueElement[];
  readonly from: DutyUnit;
}

interface DraftRow {
  readonly superior: StatedDuty | null;
  readonly reviewed: StatedDuty | null;
}

const isObligation = (element: Element): element is Obligation => element.type === 'obligation';

const statedDuties = (from: DutyUnit | null): readonly StatedDuty[] => {
  if (from === null) return [];
  const { unit, source } = from;
  const within = source.elements.touching(unit.span);
  return within.filter(isObligation).map((duty) => ({
    duty,
    values: within
      .filter((element) => element.type !== 'obligation')
      .filter(({ id }) => duty.values.includes(id)),
    from,
  }));
};

const dutySide = (stated: StatedDuty, other: Pick<StatedDuty, 'duty' | 'values'> | null): DutySide => {
  const { duty, values, from } = stated;
  const { source, unit } = from;
  const { start, end } = source.mapping.toSource(duty.span);
  return {
    clause: source.clauses.of(unit.clause),
    start,
    end,
    actor: duty.actor && {
      text: duty.actor.text,
      inherited: duty.actor.inherited,
      change: other === null ? 'only' : actorChange(duty.actor, other.duty.actor),
    },
    modality: {
      kind: duty.modality,
      word: duty.modalWord,
      strength: duty.strength,
      change: other === null ? 'only' : modalityChange(duty, other.duty),
    },
    act: from.stretches.flatMap((stretch) => actRuns(stated, stretch)),
    values: values.map((value) => ({
      id: value.id,
      type: value.type,
      words: valueWords(valueReport(value), textAt(source.text, value.span)),
      ...(value.human === true ? { human: true as const } : {}),
      change: valueChange(value, other?.values ?? []),
    })),
  };
};

const actorChange = (actor: Actor, other: Actor | null): PartChange => {
  if (other === null) return 'only';
  return comparableText(actor.text) === comparableText(other.text) ? 'same' : 'changed';
};

/** 应 and 应当 stand on one rung: the same duty. */
const modalityChange = (duty: Obligation, other: Obligation): PartChange =>
  duty.modality === other.modality && duty.strength === other.strength ? 'same' : 'changed';

const valueChange = (value: ValueElement, others: readonly ValueElement[]): PartChange => {
  const alike = others.filter(({ type }) => type === value.type);
  if (alike.length === 0) return 'only';
  const stated = JSON.stringify(valueReport(value));
  return alike.some((other) => JSON.stringify(valueReport(other)) === stated) ? 'same' : 'changed';
};

/** The part of a stretch of the sentence that belongs to the duty. */
const actRuns = ({ duty, from }: StatedDuty, { span, change }: ChangeStretch): readonly TextRun[] => {
  const start = Math.max(span.start, duty.span.start);
  const end = Math.min(span.end, duty.span.end);
  return start < end ? runsOf(from.source, { span: canonicalSpan(start, end), change }) : [];
};
