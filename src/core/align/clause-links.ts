import type { DocumentSide } from '../model/document-side.ts';
import type { ClauseLink, LinkReasons, LinkRelation } from '../model/alignment.ts';
import type { AlignmentSide, SideClause } from './alignment-side.ts';
import { linkConfidence } from './link-confidence.ts';
import { longestAscent } from './longest-ascent.ts';
import { linkGroups } from './link-groups.ts';
import type { RatedClauses } from './pair-clauses.ts';
import { likelihoodOf } from './pooled-odds.ts';
import { relationOf } from './relation.ts';
import { sharedTerms } from './shared-terms.ts';

/** A clause with a sentence the other side lacks is adapted even if the rest is verbatim. */
const SAME_VOTES = 0.9;

/**
 * Links from pairs. Where every clause of a group corresponds to every other, the group is one link (1:n, n:1,
 * n:m); otherwise each reviewed clause of it has a link of its own.
 */
export const clauseLinks = (
  pairs: readonly RatedClauses[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): readonly ClauseLink[] => {
  const groups = linkGroups(pairs);
  const drafts = groups.map((group) => ({
    group,
    strongest: strongestOf(group),
  }));
  drafts.sort((a, b) => a.strongest.reviewed - b.strongest.reviewed);
  // Two links with the same superior clause keep their order, so the position breaks the tie.
  const inOrder = longestAscent(
    drafts.map(({ strongest }, position) => strongest.superior + position / (drafts.length + 1)),
  );
  return drafts.map(({ group, strongest }, position): ClauseLink => {
    const clauses = {
      reviewed: membersOf(group, 'reviewed', reviewed.clauses),
      superior: membersOf(group, 'superior', superior.clauses),
    };
    const score = rounded(likelihoodOf(strongest.odds));
    return {
      reviewed: clauses.reviewed.map(({ clause }) => clause.id),
      superior: clauses.superior.map(({ clause }) => clause.id),
      relation: groupRelation(group, strongest),
      score,
      confidence: linkConfidence(score),
      moved: !inOrder.has(position),
      why: reasons(strongest, clauses, reviewed, superior),
    };
  });
};

const strongestOf = (group: readonly RatedClauses[]): RatedClauses =>
  group.reduce((best, pair) => (pair.odds > best.odds ? pair : best));

const membersOf = (
  group: readonly RatedClauses[],
  key: DocumentSide,
  clauses: readonly SideClause[],
): readonly SideClause[] => {
  const members = new Set(group.map((pair) => pair[key]));
  return [...members].sort((a, b) => a - b).flatMap((index) => clauses[index] ?? []);
};

const groupRelation = (group: readonly RatedClauses[], strongest: RatedClauses): LinkRelation => {
  if (group.length > 1 && strongest.wording < 0.5) return 'partial';
  const relation = relationOf(strongest.wording);
  const votes = Math.min(strongest.reviewedVotes, strongest.superiorVotes);
  if (relation === 'same' && (group.length > 1 || votes < SAME_VOTES)) return 'adapted';
  return relation;
};

const reasons = (
  strongest: RatedClauses,
  clauses: {
    readonly reviewed: readonly SideClause[];
    readonly superior: readonly SideClause[];
  },
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): LinkReasons => ({
  wording: rounded(strongest.wording),
  heading: rounded(strongest.heading),
  position: rounded(strongest.position),
  sentenceVotes: rounded(Math.max(strongest.reviewedVotes, strongest.superiorVotes)),
  sharedTerms: sharedTerms(clauses.reviewed, clauses.superior, reviewed, superior),
});

const rounded = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000;
