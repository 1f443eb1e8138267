import type { Alignment } from '../../model/alignment.ts';
import type { ClauseId } from '../../model/ids.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import { sentenceScores, WEAK_SENTENCE_LINK } from '../sentence-scores.ts';

/** How likely a finding is right, 0..1, from what it rests on. */
export type FindingConfidence = (draft: FindingDraft) => number;

/** Passages of clauses that are not linked were paired by their wording alone. */
const ACROSS_CLAUSES = 0.8;
/** A clause that may begin elsewhere may hold other sentences. */
const GUESSED_CLAUSE = 0.9;

/** Notes of responsible bodies are compared because their clauses are linked, whatever they say. */
const OF_CLAUSES: ReadonlySet<string> = new Set(['compare.note', 'compare.note-adapted']);

/**
 * How often two passages of linked clauses said the same, by the score of their sentences' link (docs/confidence.md).
 */
const BY_SENTENCES = [
  { from: 0.5, confidence: 0.96 },
  { from: WEAK_SENTENCE_LINK, confidence: 0.74 },
  { from: 0, confidence: 0.45 },
] as const;
/** The same where their sentences are not each other's counterparts. */
const APART = 0.53;

/**
 * `rule × link × values × clauses`: how far the finding's rule is trusted by itself; how likely its two passages say
 * the same, or, where one side has nothing, the confidence of the link in which it was looked for; the lowest
 * confidence of the values compared; 0.9 for each of its clauses whose beginning was guessed. Two decimals.
 */
export const findingConfidence = (alignment: Alignment, context: ComparisonContext): FindingConfidence => {
  const link = linkConfidence(alignment);
  const scoreOf = sentenceScores(alignment);
  const pairing = ({ superior, reviewed, rule }: FindingDraft): number => {
    const ofClauses = link(superior?.clause ?? null, reviewed?.clause ?? null);
    if (superior === null || reviewed === null || OF_CLAUSES.has(rule)) return ofClauses;
    const score = scoreOf(superior.place, reviewed.place);
    if (score === 'apart') return ofClauses === ACROSS_CLAUSES ? ofClauses : APART;
    return BY_SENTENCES.find(({ from }) => score !== null && score >= from)?.confidence ?? ofClauses;
  };
  return (draft) => {
    const { superior, reviewed } = draft;
    const values = Math.min(
      1,
      ...lowestOf(superior, context.superior),
      ...lowestOf(reviewed, context.reviewed),
    );
    const clauses = guessOf(superior, context.superior) * guessOf(reviewed, context.reviewed);
    const product = draft.confidence * pairing(draft) * values * clauses;
    return Math.round(product * 100) / 100;
  };
};

const guessOf = (side: DraftSide | null, { guessed }: ContextSide): number =>
  side !== null && guessed.has(side.clause) ? GUESSED_CLAUSE : 1;

/** Confidence of the values among the elements of a side, where it has some. */
const lowestOf = (side: DraftSide | null, { valueConfidence }: ContextSide): readonly number[] =>
  (side?.elements ?? []).flatMap((id) => valueConfidence.get(id) ?? []);

/** Of the link of both clauses, or of one alone; 1 where a clause has none: it was certainly compared with nothing. */
const linkConfidence = ({
  links,
}: Alignment): ((superior: ClauseId | null, reviewed: ClauseId | null) => number) => {
  const ofSuperior = new Map(links.flatMap((link) => link.superior.map((id) => [id, link] as const)));
  const ofReviewed = new Map(links.flatMap((link) => link.reviewed.map((id) => [id, link] as const)));
  return (superior, reviewed) => {
    const above = superior === null ? undefined : ofSuperior.get(superior);
    const below = reviewed === null ? undefined : ofReviewed.get(reviewed);
    if (superior === null || reviewed === null) return (above ?? below)?.confidence ?? 1;
    const isOne = above !== undefined && above === below;
    return isOne ? above.confidence : ACROSS_CLAUSES;
  };
};
