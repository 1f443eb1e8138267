import { DOCUMENT_SIDES, type DocumentSide } from '../model/document-side.ts';
import type { Anchor } from '../model/anchor.ts';
import type { ReadClauses, UnplacedReview } from '../model/review.ts';
import type { SourceSpan } from '../model/span.ts';
import { locateAnchor } from './locate-anchor.ts';
import type { ReviewedTexts } from './match-evidence.ts';

/** A row of clauses, each by its range in its source text. */
export interface ReadableRow {
  readonly id: string;
  readonly superior: readonly SourceSpan[];
  readonly reviewed: readonly SourceSpan[];
}

/**
 * Which rows were read. A row is read if one decision covers all its clauses on both sides: who read two clauses
 * each against another one has not read them against each other. The last decision about any of its clauses counts.
 */
export const placeReadClauses = (
  decisions: readonly ReadClauses[],
  texts: ReviewedTexts,
  rows: readonly ReadableRow[],
): { readonly readRows: ReadonlySet<string>; readonly unplaced: readonly UnplacedReview[] } => {
  const clauseKeys = new Map(rows.map((row) => [row.id, keysOfRow(row)]));
  const readRows = new Set<string>();
  const withoutRow: { readonly decision: ReadClauses; readonly keys: ReadonlySet<string> }[] = [];
  for (const decision of decisions) {
    const { keys, isWhole } = coveredClauses(decision, texts, rows);
    let covers = false;
    for (const [id, clauses] of clauseKeys) {
      const isCovered = clauses.every((key) => keys.has(key));
      covers ||= isCovered;
      if (decision.read && isCovered) readRows.add(id);
      if (!decision.read && clauses.some((key) => keys.has(key))) readRows.delete(id);
    }
    if (decision.read && (!covers || !isWhole)) withoutRow.push({ decision, keys });
  }
  const isReadSince = (keys: ReadonlySet<string>): boolean =>
    keys.size > 0 &&
    rows.every(({ id }) => readRows.has(id) || !clauseKeys.get(id)?.some((key) => keys.has(key)));
  const unplaced = withoutRow
    .filter(({ keys }) => !isReadSince(keys))
    .map(({ decision, keys }): UnplacedReview => ({
      of: 'read',
      cause: keys.size === 0 ? 'lost' : 'no_row',
      ...decision,
    }));
  return { readRows, unplaced };
};

const clauseKey = (side: DocumentSide, { start }: SourceSpan): string => `${side}/${start}`;

const keysOfRow = (row: ReadableRow): readonly string[] =>
  DOCUMENT_SIDES.flatMap((side) => row[side].map((span) => clauseKey(side, span)));

/** The clauses that hold the places of a decision; `isWhole`: each place was found. */
const coveredClauses = (
  { clauses }: ReadClauses,
  texts: ReviewedTexts,
  rows: readonly ReadableRow[],
): { readonly keys: ReadonlySet<string>; readonly isWhole: boolean } => {
  const keys = new Set<string>();
  let isWhole = true;
  for (const side of DOCUMENT_SIDES) {
    const spans = rows.flatMap((row) => row[side]);
    for (const anchor of clauses[side]) {
      const clause = clauseAt(spans, anchor, texts[side]);
      if (clause === null) isWhole = false;
      else keys.add(clauseKey(side, clause));
    }
  }
  return { keys, isWhole };
};

const clauseAt = (spans: readonly SourceSpan[], anchor: Anchor, text: string): SourceSpan | null => {
  const place = locateAnchor(text, anchor);
  if (place.kind !== 'placed') return null;
  const { start } = place.span;
  return spans.find((span) => span.start <= start && start < span.end) ?? null;
};
