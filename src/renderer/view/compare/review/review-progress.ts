import type { FindingId } from '../../../../core/model/ids.ts';
import type {
  ComparisonRow,
  ComparisonView,
} from '../../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import { findingKinds } from '../../finding-kinds.ts';
import { labelNumber } from '../clause-number.ts';

/** Index of the next row that nobody has read, going round at the end; null where every row is read. */
export const nextUnread = (rows: readonly ComparisonRow[], after: number): number | null => {
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (after + step) % rows.length;
    if (rows[index]?.read === false) return index;
  }
  return null;
};

/** A finding with the first row that it stands in. */
export interface FindingInRow {
  readonly finding: FindingReport;
  readonly row: number;
}

/** What a review has left: nobody has looked at it, judged it, or looked into it. Noise is not asked about. */
export interface ReviewLeft {
  readonly unread: readonly number[];
  readonly open: readonly FindingInRow[];
  readonly toCheck: readonly FindingInRow[];
}

export const reviewLeft = ({ rows, report }: ComparisonView): ReviewLeft => {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const firstRows = new Map<FindingId, number>();
  rows.forEach((row, index) => {
    for (const id of row.findings) if (!firstRows.has(id)) firstRows.set(id, index);
  });
  const inRows = [...firstRows].flatMap(([id, row]): readonly FindingInRow[] => {
    const finding = byId.get(id);
    return finding === undefined || findingKinds[finding.kind].noise ? [] : [{ finding, row }];
  });
  const inState = (state: FindingReport['state']) =>
    inRows.filter(({ finding }) => (finding.state ?? 'open') === state);
  return {
    unread: rows.flatMap(({ read }, index) => (read === true ? [] : [index])),
    open: inState('open'),
    toCheck: inState('to_check'),
  };
};

/** Neighbouring rows whose clauses are numbered differently by the same amount. */
export interface NumberingShift {
  readonly superior: readonly [string, string];
  readonly reviewed: readonly [string, string];
}

/** What a label looks like without its number: 二、（三） and 三、 number different things. */
const formOf = (label: string): string =>
  label.normalize('NFKC').replace(/[0-9]+|[〇零一二两三四五六七八九十百千]+/gu, '#');

/** The first clauses of a row, where both are numbered in the same form. */
interface NumberedPair {
  readonly above: string;
  readonly below: string;
  readonly number: number;
  /** By how much the reviewed document's number is higher. */
  readonly shift: number;
}

const numberedPair = ({ superior, reviewed }: ComparisonRow): readonly NumberedPair[] => {
  const [above, below] = [superior[0]?.label, reviewed[0]?.label];
  if (above === undefined || below === undefined || formOf(above) !== formOf(below)) return [];
  const number = labelNumber(above) ?? 0;
  return [{ above, below, number, shift: (labelNumber(below) ?? 0) - number }];
};

/**
 * Where clauses that correspond have other numbers, told once for all neighbours that are shifted alike. A clause that
 * stands alone is the reason for a shift, not the end of it; clauses that are numbered in another form are arranged
 * anew, not shifted.
 */
export const numberingShifts = (rows: readonly ComparisonRow[]): readonly NumberingShift[] => {
  const shifts: NumberingShift[] = [];
  let before = { number: 0, shift: 0 };
  for (const { above, below, number, shift } of rows.flatMap(numberedPair)) {
    const last = shifts.at(-1);
    if (shift !== 0 && shift === before.shift && number > before.number && last !== undefined)
      shifts[shifts.length - 1] = {
        superior: [last.superior[0], above],
        reviewed: [last.reviewed[0], below],
      };
    else if (shift !== 0) shifts.push({ superior: [above, above], reviewed: [below, below] });
    before = { number, shift };
  }
  return shifts;
};
