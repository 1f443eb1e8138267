import { DOCUMENT_SIDES, type DocumentSide } from '../../model/document-side.ts';
import type { Direction, FindingKind } from '../../model/finding.ts';
import { ruleId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { ActorComparison } from '../compare-actors.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import { wholeSide, type DraftSide, type FindingDraft } from '../finding-draft.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { listChange, type ListChange } from '../list-change.ts';
import { namedPart } from '../named-part.ts';
import { balancedSpan, trimmedSpan } from '../trimmed-span.ts';
import { termsOf, verbClassOf } from '../word-terms.ts';
import { bodiesExtent, scopeExtent, type Extent, type JudgedChange } from './change-extent.ts';
import { actorChanged, exchangedEach, listChanged, MEANING, type NamedActor } from './explanations.ts';
import { toldChanges } from './told-changes.ts';

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
  const namesKnown = ({ change }: JudgedChange): boolean =>
    DOCUMENT_SIDES.every(
      (side) => change[side].start === change[side].end || namedPart(change[side], context[side]) !== null,
    );
  const explain = (
    meaning: LocalizedText,
    changes: readonly JudgedChange[],
    list: ListChange | null,
  ): LocalizedText => {
    if (list !== null) return listChanged(meaning, list);
    const words = changes.map(({ change }) => change);
    const told = toldChanges(words, pair, context, BODY_MEANINGS.has(meaning));
    const isOneSided = told.every(({ before }) => before === '') || told.every(({ after }) => after === '');
    return isOneSided && SCOPE_MEANINGS.has(meaning)
      ? listChanged(meaning, {
          missing: told.map(({ before }) => withoutJoiners(before)).filter(Boolean),
          added: told.map(({ after }) => withoutJoiners(after)).filter(Boolean),
          lengths: null,
        })
      : exchangedEach(meaning, told);
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
      const extent = changes.every(namesKnown) ? bodiesExtent(changes) : 'other';
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
      const extent = scopeExtent(changes, list, pair, context);
      const meaning = changes.every(isOfVerbs) ? MEANING.verb : SCOPE_MEANING[extent];
      return {
        ...base('scope_changed', changes, meaning, 'compare.scope-words', list),
        ...BY_EXTENT[extent],
      };
    },
    localized: (changes) => ({
      ...base('localized', changes, MEANING.localized, 'compare.names-adapted'),
      confidence: 0.9,
    }),
  };
};

const FOLLOWING_VERBS: ReadonlySet<string> = new Set(['按照', '依照', '遵照', '参照', '执行', '落实']);

/** One verb for another of a different class: to follow a rule instead of making it (制定 → 按照). */
const isOfVerbs = ({ change }: JudgedChange): boolean =>
  DOCUMENT_SIDES.every((side) => {
    const [verb, ...more] = termsOf(change.words[side]);
    return (
      verb !== undefined && more.length === 0 && (FOLLOWING_VERBS.has(verb) || verbClassOf(verb) !== null)
    );
  });

/** 和职业健康 is 职业健康, added. */
const withoutJoiners = (item: string): string =>
  item.replace(/^(?:[、，]|以及|[和及与])+(?=.{2})|(?:[、，]|以及|[和及与])+$/gu, '');

const named = (actors: ActorComparison, side: DocumentSide): NamedActor => ({
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

/** The minor clause whole, however long, with all that it states. */
export const clauseSide = (clause: MinorClause, side: ContextSide): DraftSide =>
  wholeSide(
    clause,
    elementsWithin(side, clause.span).map(({ id }) => id),
  );
