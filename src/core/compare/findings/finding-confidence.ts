import type { Alignment } from '../../model/alignment.ts';
import type { ClauseId } from '../../model/ids.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';

/** How likely a finding is right, 0..1, from what it rests on. */
export type FindingConfidence = (draft: FindingDraft) => number;

/** Passages of clauses that are not linked were paired by their wording alone. */
const ACROSS_CLAUSES = 0.8;
/** A clause that may begin elsewhere may hold other sentences. */
const GUESSED_CLAUSE = 0.9;

/**
 * `rule × link × values × clauses`: how far the finding's rule is trusted by itself; the confidence of the link
 * that holds its clauses, also where one side has nothing, since it was looked for there; the lowest confidence of the values
 * compared; 0.9 for each of its clauses whose beginning was guessed. Two decimals.
 */
export const findingConfidence = (alignment: Alignment, context: ComparisonContext): FindingConfidence => {
  const link = linkConfidence(alignment);
  return (draft) => {
    const { superior, reviewed } = draft;
    const values = Math.min(
      1,
      ...lowestOf(superior, context.superior),
      ...lowestOf(reviewed, context.reviewed),
    );
    const clauses = guessOf(superior, context.superior) * guessOf(reviewed, context.reviewed);
    const product =
      draft.confidence * link(superior?.clause ?? null, reviewed?.clause ?? null) * values * clauses;
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
