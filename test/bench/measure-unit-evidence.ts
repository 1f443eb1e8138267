import { clausePairing } from '../../src/core/align/clause-pairing.ts';
import { unitContexts, type UnitContext } from '../../src/core/align/unit-context.ts';
import { unitCandidates, type UnitEvidence } from '../../src/core/align/unit-evidence.ts';
import { canonicalMapping } from '../../src/core/import/canonical-mapping.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import type { CanonicalSpan } from '../../src/core/model/span.ts';
import { analyzeFile } from '../core/analyze-text.ts';

/** `[start, end)` in the file's text. */
type Place = readonly [number, number];

/** A row of test/gold-pairs/<set>/sentences.jsonl. */
export interface SentenceRow {
  readonly left: Place;
  readonly right: readonly Place[];
  readonly maybe: readonly Place[];
}

/** The candidates of two annotated documents. */
export interface AnnotatedUnits {
  readonly candidates: readonly {
    readonly evidence: UnitEvidence;
    /** Whether the annotator links the units; null where the row leaves it open. */
    readonly linked: boolean | null;
  }[];
  /** What the other candidates say of each, by how likely each is by itself. */
  readonly contexts: (likelihoods: readonly number[]) => readonly UnitContext[];
}

/** What alignment knows of each two units that it weighs, beside what the annotator says of them. */
export const measureUnitEvidence = (
  reviewedFile: string,
  superiorFile: string,
  rows: readonly SentenceRow[],
): AnnotatedUnits => {
  const [reviewed, superior] = [analyzeFile(reviewedFile), analyzeFile(superiorFile)];
  const pairing = clausePairing(reviewed, superior, []);
  const placeOf = { reviewed: placesIn(reviewed), superior: placesIn(superior) };
  const units = pairing.left.units.map(({ unit }) => placeOf.reviewed(unit.span));
  const rowsOf = units.map((place) => rows.filter((row) => liesOn(place, row.left)));
  const isDivided = (row: SentenceRow): boolean =>
    row.right.length > 1 && units.filter((place) => liesOn(place, row.left)).length > 1;
  const candidates = unitCandidates(pairing);
  return {
    candidates: candidates.map(({ pair, evidence }) => {
      const own = rowsOf[pair.reviewed.index] ?? [];
      const other = placeOf.superior(pair.superior.unit.span);
      const linked = own.some(({ right }) => right.some((place) => liesOn(other, place)));
      const open =
        own.some(isDivided) ||
        (!linked && own.some(({ maybe }) => maybe.some((place) => liesOn(other, place))));
      return { evidence, linked: open ? null : linked };
    }),
    contexts: (likelihoods) => unitContexts(candidates, likelihoods, pairing.left, pairing.right),
  };
};

const placesIn = ({ document }: AnalyzedDocument): ((span: CanonicalSpan) => Place) => {
  const mapping = canonicalMapping(document.canonical);
  return (span) => {
    const { start, end } = mapping.toSource(span);
    return [start, end];
  };
};

/** As test/gold/score.mjs judges it. */
const liesOn = ([start, end]: Place, [from, to]: Place): boolean =>
  Math.min(end, to) - Math.max(start, from) >= 0.5 * Math.min(end - start, to - from) &&
  end - start <= 2 * (to - from) + 20;
