import { addedFindingId, type FindingId } from '../model/ids.ts';
import {
  NOT_REVIEWED,
  type AddedFinding,
  type FindingJudgement,
  type FindingReview,
  type Likeness,
  type PairReviews,
  type PlacedAddition,
  type UnplacedCause,
  type UnplacedReview,
} from '../model/review.ts';
import {
  findingsAtEvidence,
  locateEvidence,
  type JudgeableFinding,
  type ReviewedTexts,
} from './match-evidence.ts';
import { placeReadClauses, type ReadableRow } from './place-read-clauses.ts';

/** The reviewer's decisions at the findings and clauses of a comparison as it is now. */
export interface PlacedReviews {
  /** Findings without an entry are open and without a note. */
  readonly findings: ReadonlyMap<FindingId, FindingReview>;
  readonly added: readonly PlacedAddition[];
  /** Ids of the rows whose clauses were read together. */
  readonly readRows: ReadonlySet<string>;
  readonly unplaced: readonly UnplacedReview[];
}

export const isSameLikeness = (a: Likeness, b: Likeness): boolean =>
  a.kind === b.kind && a.superior === b.superior && a.reviewed === b.reviewed;

/**
 * Finds what the decisions are about. Of several about one finding the latest gives the state; the note is the
 * last that was written on the finding itself. What is not found again is told, never dropped.
 */
export const placeReviews = (
  reviews: PairReviews,
  texts: ReviewedTexts,
  findings: readonly JudgeableFinding[],
  rows: readonly ReadableRow[],
): PlacedReviews => {
  const additions = reviews.added.map((addition) => placeAddition(addition, texts));
  const added = additions.filter(isPlaced);
  const judged = judge(reviews.judgements, texts, [...findings, ...added.map(judgeableAddition)]);
  const read = placeReadClauses(reviews.read, texts, rows);
  return {
    findings: judged.findings,
    added,
    readRows: read.readRows,
    unplaced: [...judged.unplaced, ...additions.filter(isUnplaced), ...read.unplaced],
  };
};

const isPlaced = (addition: PlacedAddition | UnplacedReview): addition is PlacedAddition =>
  !isUnplaced(addition);
const isUnplaced = (addition: PlacedAddition | UnplacedReview): addition is UnplacedReview =>
  'cause' in addition;

const placeAddition = (addition: AddedFinding, texts: ReviewedTexts): PlacedAddition | UnplacedReview => {
  const { entry, evidence, note } = addition;
  const place = locateEvidence(evidence, texts);
  if (place.kind !== 'placed') return { of: 'added', cause: place.kind, ...addition };
  const { superior, reviewed } = place;
  return { id: addedFindingId(entry), entry, kind: evidence.kind, superior, reviewed, statement: note };
};

/** No other finding is alike: what a person found is judged by itself. */
const judgeableAddition = ({ id, kind, superior, reviewed }: PlacedAddition): JudgeableFinding => ({
  id,
  kind,
  also: [],
  superior,
  reviewed,
  likeness: { kind, superior: id, reviewed: id },
});

const judge = (
  judgements: readonly FindingJudgement[],
  texts: ReviewedTexts,
  findings: readonly JudgeableFinding[],
): Pick<PlacedReviews, 'findings' | 'unplaced'> => {
  const reviewed = new Map<FindingId, FindingReview>();
  const unplaced = new Map<string, UnplacedReview>();
  for (const judgement of judgements) {
    const { found, cause } = judgedFindings(judgement, texts, findings);
    for (const { id } of found) {
      const before = reviewed.get(id) ?? NOT_REVIEWED;
      const note = judgement.of === 'finding' ? judgement.note : before.note;
      reviewed.set(id, { state: judgement.state, note });
    }
    // The last word on a place that is gone; "open, no note" says nothing that could be lost.
    const key = JSON.stringify(judgement.of === 'finding' ? judgement.evidence : judgement.likeness);
    if (found.length > 0 || isNothing(judgement)) unplaced.delete(key);
    else unplaced.set(key, { ...judgement, cause });
  }
  return { findings: reviewed, unplaced: [...unplaced.values()] };
};

const isNothing = (judgement: FindingJudgement): boolean =>
  judgement.state === 'open' && (judgement.of === 'alike' || judgement.note === '');

const judgedFindings = (
  judgement: FindingJudgement,
  texts: ReviewedTexts,
  findings: readonly JudgeableFinding[],
): { readonly found: readonly JudgeableFinding[]; readonly cause: UnplacedCause } => {
  if (judgement.of === 'alike') {
    const { likeness } = judgement;
    const found = findings.filter((finding) => isSameLikeness(finding.likeness, likeness));
    return { found, cause: 'no_finding' };
  }
  const place = locateEvidence(judgement.evidence, texts);
  if (place.kind !== 'placed') return { found: [], cause: place.kind };
  return { found: findingsAtEvidence(judgement.evidence.kind, place, findings), cause: 'no_finding' };
};
