import type { Alignment, ClauseLink, UnitLink } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { ClauseId } from '../../model/ids.ts';
import type { GivenLink } from '../../model/pairing.ts';
import type { ClauseReferences } from '../clause-reference.ts';
import type { ClauseSide, ComparisonRow } from './comparison-view.ts';
import type { PassageSource, RowSources } from './comparison-view-passage.ts';
import { findingsBySide, sentenceRows, type PlacedDiff } from './comparison-view-sentences.ts';

/** A row before its sentences are filled in. */
interface RowDraft {
  readonly reviewed: readonly ClauseId[];
  readonly superior: readonly ClauseId[];
  /** The strongest link of the row, or null for a clause that stands alone. */
  readonly link: ClauseLink | null;
}

/** Every clause of both documents in exactly one row; for the order see `ComparisonView.rows`. */
export const comparisonRows = (
  comparison: Comparison,
  sources: RowSources,
  given: readonly GivenLink[],
): readonly ComparisonRow[] => {
  const { alignment, diffs, findings } = comparison;
  const drafts = inReadingOrder(rowDrafts(alignment), sources);
  const chunks = new Map(diffs.map((diff) => [diff.link, diff.chunks]));
  const placed = placedByRow(alignment.units, drafts);
  const findingsOf = findingsByRow(findings, drafts);
  const quoted = findingsBySide(findings);
  return drafts.map((draft, i): ComparisonRow => ({
    id: `row-${i + 1}`,
    relation: relationOf(draft),
    moved: draft.link?.moved ?? false,
    score: draft.link?.score ?? 0,
    confidence: draft.link?.confidence ?? 0,
    why: draft.link?.why ?? null,
    superior: draft.superior.map((id) => clauseSide(sources.superior, id)),
    reviewed: draft.reviewed.map((id) => clauseSide(sources.reviewed, id)),
    sentences: sentenceRows(placed[i] ?? [], chunks, quoted, sources),
    findings: (findingsOf[i] ?? []).map(({ id }) => id),
    ...givenBy(draft, given),
  }));
};

const givenBy = (
  { reviewed, superior }: RowDraft,
  given: readonly GivenLink[],
): Pick<ComparisonRow, 'givenBy'> => {
  const link = given.find(
    (one) =>
      one.reviewed.some((id) => reviewed.includes(id)) || one.superior.some((id) => superior.includes(id)),
  );
  return link === undefined ? {} : { givenBy: link.entry };
};

const relationOf = ({ link, reviewed }: RowDraft): ComparisonRow['relation'] => {
  if (link) return link.relation;
  return reviewed.length > 0 ? 'reviewed_only' : 'superior_only';
};

/** Links that share a clause make one row. */
const rowDrafts = (alignment: Alignment): readonly RowDraft[] => {
  const groups: ClauseLink[][] = [];
  for (const link of alignment.links) {
    const touching = groups.filter((group) =>
      group.some(
        (other) =>
          other.reviewed.some((id) => link.reviewed.includes(id)) ||
          other.superior.some((id) => link.superior.includes(id)),
      ),
    );
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), link]);
  }
  return [
    ...groups.map((group): RowDraft => ({
      reviewed: [...new Set(group.flatMap((link) => link.reviewed))],
      superior: [...new Set(group.flatMap((link) => link.superior))],
      link: group.reduce((best, link) => (link.score > best.score ? link : best)),
    })),
    ...alignment.reviewedOnly.map((id): RowDraft => ({
      reviewed: [id],
      superior: [],
      link: null,
    })),
    ...alignment.superiorOnly.map((id): RowDraft => ({
      reviewed: [],
      superior: [id],
      link: null,
    })),
  ];
};

/** The reviewed document's order; a superior clause alone follows the row of the superior clause before it. */
const inReadingOrder = (drafts: readonly RowDraft[], sources: RowSources): readonly RowDraft[] => {
  const first = (ids: readonly ClauseId[], clauses: ClauseReferences): number =>
    Math.min(...ids.map(clauses.order));
  const last = (ids: readonly ClauseId[], clauses: ClauseReferences): number =>
    Math.max(...ids.map(clauses.order));
  const { reviewed, superior } = {
    reviewed: sources.reviewed.clauses,
    superior: sources.superior.clauses,
  };
  const rows = drafts
    .filter((draft) => draft.reviewed.length > 0)
    .sort((a, b) => first(a.reviewed, reviewed) - first(b.reviewed, reviewed));
  const alone = drafts
    .filter((draft) => draft.reviewed.length === 0)
    .sort((a, b) => first(a.superior, superior) - first(b.superior, superior));
  for (const draft of alone) {
    const place = first(draft.superior, superior);
    const before = rows
      .map((row, at) => ({
        at,
        order: row.superior.length > 0 ? last(row.superior, superior) : -1,
      }))
      .filter(({ order }) => order >= 0 && order < place)
      .reduce((best, row) => (row.order >= best.order ? row : best), {
        at: -1,
        order: -1,
      });
    rows.splice(before.at + 1, 0, draft);
  }
  return rows;
};

/** Each unit link in the row of its reviewed clause; a moved one also, alone, in the row of its superior clause. */
const placedByRow = (
  units: readonly UnitLink[],
  drafts: readonly RowDraft[],
): readonly (readonly PlacedDiff[])[] => {
  const rowOf = {
    reviewed: new Map(drafts.flatMap(({ reviewed }, i) => reviewed.map((id) => [id, i] as const))),
    superior: new Map(drafts.flatMap(({ superior }, i) => superior.map((id) => [id, i] as const))),
  };
  const placed = drafts.map((): PlacedDiff[] => []);
  for (const link of units) {
    const rows = {
      reviewed: link.reviewed && (rowOf.reviewed.get(link.reviewed.clause) ?? null),
      superior: link.superior && (rowOf.superior.get(link.superior.clause) ?? null),
    };
    for (const [row, shown] of placesOf(rows)) placed[row]?.push({ link, shown });
  }
  return placed;
};

/** In which rows a link is shown, and which of its passages there. */
const placesOf = ({
  reviewed,
  superior,
}: {
  readonly reviewed: number | null;
  readonly superior: number | null;
}): readonly (readonly [number, PlacedDiff['shown']])[] => {
  if (reviewed === null) return superior === null ? [] : [[superior, 'both']];
  if (superior === null || superior === reviewed) return [[reviewed, 'both']];
  return [
    [reviewed, 'reviewed'],
    [superior, 'superior'],
  ];
};

const clauseSide = (source: PassageSource, id: ClauseId): ClauseSide => {
  const placed = source.clauses.placed(id);
  const span = placed ? source.mapping.toSource(placed.clause.span) : { start: 0, end: 0 };
  return {
    section: placed?.section ?? null,
    label: source.clauses.of(id),
    heading: placed?.clause.heading ?? null,
    start: span.start,
    end: span.end,
  };
};

/** A finding belongs to the row of its reviewed clause, else of its superior one; with several places, to each. */
const findingsByRow = (
  findings: readonly Finding[],
  drafts: readonly RowDraft[],
): readonly (readonly Finding[])[] =>
  drafts.map(({ reviewed, superior }) => {
    const holds = ({
      reviewedClause,
      superiorClause,
    }: Pick<Finding, 'reviewedClause' | 'superiorClause'>): boolean =>
      reviewedClause !== null
        ? reviewed.includes(reviewedClause)
        : superiorClause !== null && superior.includes(superiorClause);
    return findings.filter((finding) => holds(finding) || finding.places.some(holds));
  });
