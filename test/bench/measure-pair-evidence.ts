import { clauseContextAmong, type ClauseContext } from '../../src/core/align/clause-context.ts';
import { clauseCandidates, type ClauseEvidence } from '../../src/core/align/clause-evidence.ts';
import { pairedBy } from '../../src/core/align/clause-pairing.ts';
import { preparedPair } from '../../src/core/align/prepared-pair.ts';
import { unitContextAmong, type UnitContext } from '../../src/core/align/unit-context.ts';
import type { Standing } from '../../src/core/align/standings.ts';
import {
  unitStandingAmong,
  type UnitEvidence,
  type UnitInClausesEvidence,
} from '../../src/core/align/unit-evidence.ts';
import { unitsInClauses } from '../../src/core/align/unit-odds.ts';
import type { UnitSimilarity } from '../../src/core/align/unit-similarities.ts';
import { canonicalMapping } from '../../src/core/import/canonical-mapping.ts';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import type { CanonicalSpan } from '../../src/core/model/span.ts';
import { clauseReferences } from '../../src/core/report/clause-reference.ts';
import { analyzeFile } from '../core/analyze-text.ts';

/** `[start, end)` in the file's text. */
type Place = readonly [number, number];

/** A row of test/gold-pairs/<set>/sentences.jsonl. */
export interface SentenceRow {
  readonly left: Place;
  readonly right: readonly Place[];
  readonly maybe: readonly Place[];
}

/** What the annotators say of two documents. */
export interface Annotations {
  readonly sentences: readonly SentenceRow[];
  /** Whether they link two clauses, by their references; null where they leave it open. */
  readonly clausesLinked: (reviewed: string, superior: string) => boolean | null;
}

/** The evidence on a candidate, and whether the annotator links the two; null where that is left open. */
export interface Annotated<Evidence> {
  readonly evidence: Evidence;
  readonly linked: boolean | null;
}

/** Candidates, and what the others say of each by how likely each is by itself. */
export interface AnnotatedCandidates<Evidence, Context> {
  readonly candidates: readonly Annotated<Evidence>[];
  readonly inContext: (likelihoods: readonly number[]) => readonly Annotated<Evidence & Context>[];
}

/** What alignment knows of two annotated documents, step by step: each step takes the odds that the one before gave. */
export interface PairEvidence {
  readonly units: readonly Annotated<UnitEvidence & Standing>[];
  readonly clauses: (unitOdds: readonly number[]) => AnnotatedCandidates<ClauseEvidence, ClauseContext> & {
    readonly unitsInClauses: (
      clauseOdds: readonly number[],
    ) => AnnotatedCandidates<UnitInClausesEvidence, UnitContext>;
  };
}

export const measurePairEvidence = (
  reviewedFile: string,
  superiorFile: string,
  { sentences, clausesLinked }: Annotations,
): PairEvidence => {
  const [reviewed, superior] = [analyzeFile(reviewedFile), analyzeFile(superiorFile)];
  const prepared = preparedPair(reviewed, superior, []);
  const { left, right } = prepared;
  const placeOf = { reviewed: placesIn(reviewed), superior: placesIn(superior) };
  const units = left.units.map(({ unit }) => placeOf.reviewed(unit.span));
  const rowsOf = units.map((place) => sentences.filter((row) => liesOn(place, row.left)));
  const isDivided = (row: SentenceRow): boolean =>
    row.right.length > 1 && units.filter((place) => liesOn(place, row.left)).length > 1;
  const unitsLinked = ({ pair }: { readonly pair: UnitSimilarity }): boolean | null => {
    const own = rowsOf[pair.reviewed.index] ?? [];
    const other = placeOf.superior(pair.superior.unit.span);
    const linked = own.some((row) => row.right.some((place) => liesOn(other, place)));
    const open =
      own.some(isDivided) ||
      (!linked && own.some(({ maybe }) => maybe.some((place) => liesOn(other, place))));
    return open ? null : linked;
  };
  const references = {
    reviewed: left.clauses.map(({ clause }) => clauseReferences(reviewed.document).of(clause.id)),
    superior: right.clauses.map(({ clause }) => clauseReferences(superior.document).of(clause.id)),
  };
  const found = prepared.candidates;
  const standingOf = unitStandingAmong(found);
  return {
    units: found.map((unit) => ({
      evidence: { ...unit.evidence, ...standingOf(unit) },
      linked: unitsLinked(unit),
    })),
    clauses: (unitOdds) => {
      const rated = found.map(({ pair }, position) => ({ pair, odds: unitOdds[position] ?? 0 }));
      const clauses = clauseCandidates(prepared, rated).map((candidate) => ({
        ...candidate,
        linked: clausesLinked(
          references.reviewed[candidate.similarity.reviewed] ?? '',
          references.superior[candidate.similarity.superior] ?? '',
        ),
      }));
      return {
        candidates: clauses,
        inContext: (likelihoods) => {
          const similarities = clauses.map(({ similarity }) => similarity);
          const contextOf = clauseContextAmong(similarities, likelihoods, prepared);
          return clauses.map(({ similarity, evidence, linked }) => ({
            evidence: { ...evidence, ...contextOf(similarity) },
            linked,
          }));
        },
        unitsInClauses: (clauseOdds) => {
          const ratedClauses = clauses.map(({ similarity }, position) => ({
            ...similarity,
            odds: clauseOdds[position] ?? 0,
          }));
          const inClauses = unitsInClauses(pairedBy(ratedClauses, prepared)).map((unit) => ({
            pair: unit.pair,
            evidence: { ...unit.evidence, ...unit.standing, ...unit.clauses },
            linked: unitsLinked(unit),
          }));
          return {
            candidates: inClauses,
            inContext: (likelihoods) => {
              const contextOf = unitContextAmong(inClauses, likelihoods, prepared);
              return inClauses.map(({ pair, evidence, linked }) => ({
                evidence: { ...evidence, ...contextOf(pair) },
                linked,
              }));
            },
          };
        },
      };
    },
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
