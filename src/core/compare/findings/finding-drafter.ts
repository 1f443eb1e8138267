import type { Direction, FindingKind } from '../../model/finding.ts';
import { ruleId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import type { ActorComparison } from '../compare-actors.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import type { ChangeJudgement } from '../judge-change.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { exchanged, itemsChanged, MEANING } from './explanations.ts';

/** A change of words with what it means. */
export interface JudgedChange {
  readonly change: WordChange;
  readonly judgement: ChangeJudgement;
  /** +1 where the reviewed side binds more firmly by it, -1 where less. */
  readonly firmness: -1 | 0 | 1;
}

type Extent = 'wider' | 'narrower' | 'other';

/** One word for several changes: all wider, all narrower, or neither. */
const extentOf = (judged: readonly JudgedChange[]): Extent => {
  const extents = new Set(
    judged.flatMap(({ judgement }) => ('change' in judgement ? [judgement.change] : ['other' as const])),
  );
  const [only] = extents;
  return extents.size === 1 && only !== undefined ? only : 'other';
};

const BY_EXTENT: Readonly<
  Record<Extent, { readonly direction: Direction | null; readonly also: readonly FindingKind[] }>
> = {
  wider: { direction: 'stricter', also: ['stricter'] },
  narrower: { direction: 'looser', also: ['looser'] },
  other: { direction: null, also: [] },
};
const SUBJECT_MEANING = {
  wider: MEANING.subjectWider,
  narrower: MEANING.subjectNarrower,
  other: MEANING.subject,
} as const;
const SCOPE_MEANING = {
  wider: MEANING.scopeWider,
  narrower: MEANING.scopeNarrower,
  other: MEANING.scope,
} as const;

export interface FindingDrafter {
  readonly subject: (changes: readonly JudgedChange[]) => FindingDraft;
  readonly strength: (
    changes: readonly JudgedChange[],
    direction: 'stricter' | 'looser',
    alsoScope: boolean,
  ) => FindingDraft;
  readonly actor: (actors: ActorComparison) => FindingDraft;
  readonly scope: (changes: readonly JudgedChange[]) => FindingDraft;
  readonly localized: (changes: readonly JudgedChange[]) => FindingDraft;
}

/** Makes the findings of one pair; they quote the minor clause, or what differs of a long one. */
export const findingDrafter = (pair: MinorClausePair, context: ComparisonContext): FindingDrafter => {
  const sides = (changes: readonly JudgedChange[]): Pick<FindingDraft, 'superior' | 'reviewed'> => ({
    superior: draftSide(
      pair.superior,
      changes.map(({ change }) => change.superior),
      context.superior,
    ),
    reviewed: draftSide(
      pair.reviewed,
      changes.map(({ change }) => change.reviewed),
      context.reviewed,
    ),
  });
  const explain = (meaning: LocalizedText, changes: readonly JudgedChange[]): LocalizedText => {
    const passages = (side: 'superior' | 'reviewed'): readonly string[] =>
      changes.map(({ change }) => textAt(context[side].text, change[side])).filter(Boolean);
    const [before, after] = [passages('superior'), passages('reviewed')];
    if (meaning === MEANING.scopeNarrower && after.length === 0) return itemsChanged(meaning, before);
    if (meaning === MEANING.scopeWider && before.length === 0) return itemsChanged(meaning, after);
    return exchanged(meaning, before.join(' … '), after.join(' … '));
  };
  const base = (
    kind: FindingKind,
    changes: readonly JudgedChange[],
    meaning: LocalizedText,
    rule: string,
  ): FindingDraft => ({
    kind,
    also: [],
    ...sides(changes),
    direction: null,
    explanation: explain(meaning, changes),
    confidence: 0.8,
    rule: ruleId(rule),
  });
  return {
    subject: (changes) => {
      const extent = extentOf(changes);
      return {
        ...base('subject_changed', changes, SUBJECT_MEANING[extent], 'compare.subject-words'),
        ...BY_EXTENT[extent],
      };
    },
    actor: (actors) => {
      const extent = actors.change === 'wider' || actors.change === 'narrower' ? actors.change : 'other';
      return {
        kind: 'subject_changed',
        ...BY_EXTENT[extent],
        superior: clauseSide(pair.superior, context.superior),
        reviewed: clauseSide(pair.reviewed, context.reviewed),
        explanation: exchanged(SUBJECT_MEANING[extent], actors.superior.text, actors.reviewed.text),
        confidence: 0.8,
        rule: ruleId('compare.actor'),
      };
    },
    strength: (changes, direction, alsoScope) => ({
      ...base(direction, changes, MEANING[direction], 'compare.firmness'),
      also: alsoScope ? ['scope_changed'] : [],
      direction,
    }),
    scope: (changes) => {
      const extent = extentOf(changes);
      return {
        ...base('scope_changed', changes, SCOPE_MEANING[extent], 'compare.scope-words'),
        ...BY_EXTENT[extent],
      };
    },
    localized: (changes) => ({
      ...base('localized', changes, MEANING.localized, 'compare.names-adapted'),
      confidence: 0.9,
    }),
  };
};

/** A minor clause up to this length is quoted whole. */
const SHORT = 48;

const draftSide = (clause: MinorClause, spans: readonly CanonicalSpan[], side: ContextSide): DraftSide => {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const whole = clause.span.end - clause.span.start <= SHORT;
  const quote = whole ? clause.span : canonicalSpan(start, end);
  return { ...clauseSide(clause, side), quote: quote.end > quote.start ? quote : null };
};

/** The minor clause whole, however long. */
const clauseSide = (clause: MinorClause, side: ContextSide): DraftSide => ({
  clause: clause.clause,
  place: clause.span.start,
  quote: clause.span,
  elements: elementsWithin(side, clause.span).map(({ id }) => id),
});
