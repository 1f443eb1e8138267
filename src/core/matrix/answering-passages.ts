import type { ClauseLink, UnitLink } from '../model/alignment.ts';
import type { Comparison, DiffChunk } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped-by.ts';
import type { ClauseId } from '../model/ids.ts';
import type { MatrixRow } from '../model/matrix.ts';
import { canonicalSpan, overlap, type CanonicalSpan } from '../model/span.ts';

/** What of one document answers a row. */
export interface Answer {
  readonly clauses: readonly ClauseId[];
  readonly passages: readonly CanonicalSpan[];
  /** The stretch of the superior document whose words may be kept. */
  readonly wording: CanonicalSpan;
}

/** The parts of a comparison that answer rows, looked up by superior clause. */
export interface AnsweringParts {
  readonly links: (superior: ClauseId) => readonly ClauseLink[];
  readonly findings: (superior: ClauseId) => readonly Finding[];
  /** The superior's sentences. */
  readonly sentences: (superior: ClauseId) => readonly CanonicalSpan[];
  readonly pairs: (superior: ClauseId) => readonly (readonly [UnitLink, readonly DiffChunk[]])[];
  /** Sentences of the document alone, by its clause. */
  readonly alone: (reviewed: ClauseId) => readonly CanonicalSpan[];
}

const byClause = <Item>(
  items: readonly Item[],
  clausesOf: (item: Item) => readonly ClauseId[],
): ((clause: ClauseId) => readonly Item[]) => {
  const groups = groupedBy(items, clausesOf);
  return (clause) => groups.get(clause) ?? [];
};

export const answeringParts = ({ alignment, diffs, findings }: Comparison): AnsweringParts => {
  const chunksOf = new Map(diffs.map(({ link, chunks }) => [link, chunks]));
  const pairs = alignment.units
    .filter(({ reviewed, superior }) => reviewed !== null && superior !== null)
    .map((link) => [link, chunksOf.get(link) ?? []] as const);
  const alone = alignment.units.flatMap(({ reviewed, superior }) =>
    reviewed !== null && superior === null ? [reviewed] : [],
  );
  const sentences = alignment.units.flatMap(({ superior }) => superior ?? []);
  const aloneIn = byClause(alone, ({ clause }) => [clause]);
  const sentencesIn = byClause(sentences, ({ clause }) => [clause]);
  return {
    links: byClause(alignment.links, ({ superior }) => superior),
    findings: byClause(findings, ({ superiorClause }) => (superiorClause === null ? [] : [superiorClause])),
    sentences: (clause) => sentencesIn(clause).map(({ span }) => span),
    pairs: byClause(pairs, ([{ superior }]) => (superior ? [superior.clause] : [])),
    alone: (clause) => aloneIn(clause).map(({ span }) => span),
  };
};

/** What the reviewed side has for the part of a chunk that lies in the row. */
const imageOf = ({ kind, superior, reviewed }: DiffChunk, row: CanonicalSpan): CanonicalSpan | null => {
  if (overlap(superior, row) === 0) return null;
  const isExact = kind === 'same' && superior.end - superior.start === reviewed.end - reviewed.start;
  if (!isExact) return reviewed;
  const shift = reviewed.start - superior.start;
  return canonicalSpan(Math.max(superior.start, row.start) + shift, Math.min(superior.end, row.end) + shift);
};

/**
 * The stretch of the reviewed sentence that answers the row, from its first to its last word; null where nothing does.
 */
const imageOfAll = (chunks: readonly DiffChunk[], row: CanonicalSpan): CanonicalSpan | null => {
  const images = chunks.flatMap((chunk) => imageOf(chunk, row) ?? []).filter(({ start, end }) => end > start);
  const [first] = images;
  const last = images.at(-1);
  return first && last ? canonicalSpan(first.start, last.end) : null;
};

const inOrder = (spans: readonly CanonicalSpan[]): readonly CanonicalSpan[] =>
  [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);

/** Whole sentences for a clause, with those that stand alone in its counterparts. */
export const answerToClause = (row: MatrixRow, parts: AnsweringParts): Answer => {
  const paired = parts.pairs(row.clause).flatMap(([{ reviewed }]) => reviewed ?? []);
  const counterparts = parts.links(row.clause).flatMap(({ reviewed }) => reviewed);
  return {
    clauses: [...new Set([...counterparts, ...paired.map(({ clause }) => clause)])],
    passages: inOrder([...paired.map(({ span }) => span), ...counterparts.flatMap(parts.alone)]),
    wording: bodyOf(row, parts),
  };
};

/** From the first to the last sentence of the clause: label and heading are no wording to keep. */
const bodyOf = ({ clause, span }: MatrixRow, { sentences }: AnsweringParts): CanonicalSpan => {
  const units = sentences(clause);
  return units.length === 0
    ? span
    : canonicalSpan(Math.min(...units.map(({ start }) => start)), Math.max(...units.map(({ end }) => end)));
};

/** The words of corresponding sentences that stand for the row's. */
export const answerToWording = (row: MatrixRow, parts: AnsweringParts): Answer => {
  const found = parts.pairs(row.clause).flatMap(([{ reviewed }, chunks]) => {
    const image = imageOfAll(chunks, row.span);
    return reviewed === null || image === null ? [] : [{ clause: reviewed.clause, image }];
  });
  return {
    clauses: [...new Set(found.map(({ clause }) => clause))],
    passages: inOrder(found.map(({ image }) => image)),
    wording: row.span,
  };
};
