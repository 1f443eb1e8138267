import type { Direction, FindingKind } from '../../model/finding.ts';
import { ruleId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { WordChange } from '../changed-words.ts';
import type { ActorComparison } from '../compare-actors.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import type { ChangeJudgement } from '../judge-change.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { listChange, type ListChange } from '../list-change.ts';
import { namedPart } from '../named-part.ts';
import { balancedSpan, trimmedSpan, trimmedText } from '../trimmed-span.ts';
import { actorChanged, exchanged, listChanged, MEANING, type NamedActor } from './explanations.ts';

/** A change of words with what it means. */
export interface JudgedChange {
  readonly change: WordChange;
  readonly judgement: ChangeJudgement;
  /** +1 where the reviewed side binds more firmly by it, -1 where less. */
  readonly firmness: -1 | 0 | 1;
}

type Extent = 'wider' | 'narrower' | 'other';

/** One word for several changes: all wider, all narrower, or neither. A list is compared as a set. */
const extentOf = (judged: readonly JudgedChange[], list: ListChange | null): Extent => {
  if (list !== null) {
    if (list.missing.length === 0) return 'wider';
    return list.added.length === 0 ? 'narrower' : 'other';
  }
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

/** Of who must act, and of names adapted. */
const BODY_MEANINGS: ReadonlySet<LocalizedText> = new Set([
  ...Object.values(SUBJECT_MEANING),
  MEANING.localized,
]);
const SCOPE_MEANINGS: ReadonlySet<LocalizedText> = new Set(Object.values(SCOPE_MEANING));

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
  /** Where words stand that name nobody known, it is not known either whether there are more bodies or fewer. */
  const namesKnown = (change: WordChange): boolean =>
    (['superior', 'reviewed'] as const).every(
      (side) => change[side].start === change[side].end || namedPart(change[side], context[side]) !== null,
    );
  /** What differs as an explanation repeats it: of bodies and places only what names them, brackets whole. */
  const told = (change: WordChange, side: 'superior' | 'reviewed', namesOnly: boolean): string => {
    const span = (namesOnly ? namedPart(change[side], context[side]) : null) ?? change[side];
    const { text } = context[side];
    return trimmedText(text, balancedSpan(text, trimmedSpan(text, span), pair[side].span));
  };
  const explain = (
    meaning: LocalizedText,
    changes: readonly JudgedChange[],
    list: ListChange | null,
  ): LocalizedText => {
    if (list !== null) return listChanged(meaning, list);
    const passages = (side: 'superior' | 'reviewed'): readonly string[] =>
      changes.map(({ change }) => told(change, side, BODY_MEANINGS.has(meaning))).filter(Boolean);
    const [before, after] = [passages('superior'), passages('reviewed')];
    if ((before.length === 0 || after.length === 0) && SCOPE_MEANINGS.has(meaning)) {
      return listChanged(meaning, {
        missing: before.map(withoutJoiners),
        added: after.map(withoutJoiners),
        lengths: null,
      });
    }
    return exchanged(meaning, before.join(' … '), after.join(' … '));
  };
  const base = (
    kind: FindingKind,
    changes: readonly JudgedChange[],
    meaning: LocalizedText,
    rule: string,
    list: ListChange | null = null,
  ): FindingDraft => ({
    kind,
    also: [],
    ...sides(changes),
    direction: null,
    explanation: explain(meaning, changes, list),
    confidence: 0.8,
    rule: ruleId(rule),
  });
  return {
    subject: (changes) => {
      const extent = changes.every(({ change }) => namesKnown(change)) ? extentOf(changes, null) : 'other';
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
        explanation: actorChanged(
          SUBJECT_MEANING[extent],
          named(actors, 'superior'),
          named(actors, 'reviewed'),
        ),
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
      const isContent = changes.every(({ judgement }) => judgement.kind === 'content');
      const list = isContent
        ? listChange(
            pair,
            changes.map(({ change }) => change),
            context,
          )
        : null;
      const extent = extentOf(changes, list);
      return {
        ...base('scope_changed', changes, SCOPE_MEANING[extent], 'compare.scope-words', list),
        ...BY_EXTENT[extent],
      };
    },
    localized: (changes) => ({
      ...base('localized', changes, MEANING.localized, 'compare.names-adapted'),
      confidence: 0.9,
    }),
  };
};

/** 和职业健康 is 职业健康, added. */
const withoutJoiners = (item: string): string =>
  item.replace(/^(?:[、，]|以及|[和及与])+(?=.{2})|(?:[、，]|以及|[和及与])+$/gu, '');

const named = (actors: ActorComparison, side: 'superior' | 'reviewed'): NamedActor => ({
  name: actors[side].text,
  carriedOn: actors.stated[side] === null,
});

/** A minor clause up to this length is quoted whole. */
const SHORT = 48;

const draftSide = (clause: MinorClause, spans: readonly CanonicalSpan[], side: ContextSide): DraftSide => {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const whole = clause.span.end - clause.span.start <= SHORT;
  const changed = trimmedSpan(side.text, canonicalSpan(start, end));
  const quote = whole ? clause.span : balancedSpan(side.text, changed, clause.span);
  return { ...clauseSide(clause, side), quote: quote.end > quote.start ? quote : null };
};

/** The minor clause whole, however long. */
const clauseSide = (clause: MinorClause, side: ContextSide): DraftSide => ({
  clause: clause.clause,
  place: clause.span.start,
  quote: clause.span,
  elements: elementsWithin(side, clause.span).map(({ id }) => id),
});
