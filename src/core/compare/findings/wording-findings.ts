import { ruleId } from '../../model/ids.ts';
import type { Direction, FindingKind } from '../../model/finding.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { canonicalSpan, type CanonicalSpan, textAt } from '../../model/span.ts';
import { wordChanges, type WordChange } from '../changed-words.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import { firmnessChange, judgeChange, type ChangeJudgement } from '../judge-change.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { exchanged, MEANING } from './explanations.ts';

interface JudgedChange {
  readonly change: WordChange;
  readonly judgement: ChangeJudgement;
  readonly firmness: number;
}

/** What the changed words of two paired minor clauses mean: who must act, scope, firmness, or names only. */
export const wordingFindings = (
  pair: MinorClausePair,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  if (pair.superior.letters === pair.reviewed.letters) return [];
  const judged = wordChanges(pair, context).map((change): JudgedChange => ({
    change,
    judgement: judgeChange(change.words, context),
    firmness: firmnessChange(change.words),
  }));
  const draft = drafter(pair, context);
  const subject = judged.filter(({ change, judgement }) => change.leading && judgement.kind === 'bodies');
  const content = judged.filter((entry) => !subject.includes(entry) && isContent(entry.judgement));
  const firmer = judged.reduce((sum, { firmness }) => sum + firmness, 0);
  const grade = judged.flatMap(({ judgement }) =>
    judgement.kind === 'grade' ? [judgement.direction] : [],
  )[0];
  const findings: FindingDraft[] = [];
  if (subject.length > 0) findings.push(draft.subject(subject));
  const direction = grade ?? directionOf(firmer);
  if (direction !== null)
    findings.push(draft.strength(judged.filter(isMaterial), direction, content.length > 0));
  else if (content.length > 0) findings.push(draft.scope(content));
  if (findings.length > 0) return findings;
  const names = judged.filter(({ judgement }) => judgement.kind === 'localized');
  return names.length > 0 ? [draft.localized(names)] : [];
};

const isContent = ({ kind }: ChangeJudgement): boolean =>
  kind === 'content' || kind === 'bodies' || kind === 'grade';

const isMaterial = ({ judgement, firmness }: JudgedChange): boolean => isContent(judgement) || firmness !== 0;

const directionOf = (firmer: number): 'stricter' | 'looser' | null => {
  if (firmer === 0) return null;
  return firmer > 0 ? 'stricter' : 'looser';
};

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

interface Drafter {
  readonly subject: (changes: readonly JudgedChange[]) => FindingDraft;
  readonly strength: (
    changes: readonly JudgedChange[],
    direction: 'stricter' | 'looser',
    alsoScope: boolean,
  ) => FindingDraft;
  readonly scope: (changes: readonly JudgedChange[]) => FindingDraft;
  readonly localized: (changes: readonly JudgedChange[]) => FindingDraft;
}

/** Makes the findings of one pair; they quote the minor clause, or what differs of a long one. */
const drafter = (pair: MinorClausePair, context: ComparisonContext): Drafter => {
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
  const explain = (meaning: LocalizedText, changes: readonly JudgedChange[]): LocalizedText =>
    exchanged(
      meaning,
      changes
        .map(({ change }) => textAt(context.superior.text, change.superior))
        .filter(Boolean)
        .join(' … '),
      changes
        .map(({ change }) => textAt(context.reviewed.text, change.reviewed))
        .filter(Boolean)
        .join(' … '),
    );
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
  return {
    clause: clause.clause,
    quote: quote.end > quote.start ? quote : null,
    elements: elementsWithin(side, clause.span).map(({ id }) => id),
  };
};
