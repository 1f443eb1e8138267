import { DOCUMENT_SIDES, otherSide, type BySide, type DocumentSide } from '../../model/document-side.ts';
import { canonicalSpan, contains, overlap, textAt, type CanonicalSpan } from '../../model/span.ts';
import { onlyFillsDate, type FilledDate } from '../blank-dates.ts';
import { bodyCoverage } from '../body-coverage.ts';
import { wordChanges, type WordChange } from '../changed-words.ts';
import { lettersOf, lettersWithin } from '../document-letters.ts';
import { actorOf, compareActors, type ActorComparison } from '../compare-actors.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { diffTokens } from '../diff-tokens.ts';
import { departmentListChange, liesInLists } from '../department-lists.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { bindsNobody, firmnessChange } from '../firmness.ts';
import { judgeChange, type ChangeJudgement } from '../judge-change.ts';
import { MODALS } from '../lexicon/strength-words.ts';
import { movedWords, onlyMoves } from '../moved-words.ts';
import { namedPart } from '../named-part.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { onlyRenumbers, type RenumberedReference } from '../renumbered-references.ts';
import { termsOf } from '../word-terms.ts';
import type { AdaptedNames } from './adapted-names.ts';
import type { JudgedChange } from './change-extent.ts';
import { departmentFinding } from './department-findings.ts';
import { onlyNamesEnterprise } from './only-names-enterprise.ts';
import { findingDrafter, type FindingDrafter } from './finding-drafter.ts';

/** What the wording of two paired minor clauses gives: findings, and the names that were adapted. */
export interface WordingDifferences {
  readonly findings: readonly FindingDraft[];
  readonly names: AdaptedNames | null;
  /** Passages of one side only that a finding tells. */
  readonly alone: PassagesBySide;
}

/** Passages of the two documents. */
export type PassagesBySide = BySide<readonly CanonicalSpan[]>;

/** What of the changed words is told by other findings of the pair. */
export interface ToldOtherwise {
  readonly date: FilledDate | null;
  readonly renumbered: readonly RenumberedReference[];
}

/** What the changed words of two paired minor clauses mean: who must act, scope, firmness, or names only. */
export const wordingDifferences = (
  pair: MinorClausePair,
  { date, renumbered }: ToldOtherwise,
  context: ComparisonContext,
): WordingDifferences => {
  if (pair.superior.letters === pair.reviewed.letters)
    return { findings: [], names: null, alone: { superior: [], reviewed: [] } };
  const actors = compareActors(pair, context);
  const areMoved = movedWords(pair, context);
  const changes = wordChanges(pair, context).filter(
    (change) =>
      !onlyFillsDate(change, date, context) &&
      !onlyRenumbers(change, renumbered) &&
      !onlyMoves(change, areMoved, context) &&
      !onlyNamesEnterprise(change, pair, context),
  );
  const lists = changes.length > 0 ? departmentListChange(pair, context) : null;
  const departments =
    lists !== null && changes.some((change) => liesInLists(change, lists))
      ? [departmentFinding(lists, actors, pair, context)]
      : [];
  const textsOf = (part: 'unit' | 'span'): BySide<string> => ({
    superior: textAt(context.superior.text, pair.superior[part]),
    reviewed: textAt(context.reviewed.text, pair.reviewed[part]),
  });
  const around = { sentence: textsOf('unit'), clause: textsOf('span') };
  const judged = changes
    .filter((change) => !liesInLists(change, lists))
    .map((change): JudgedChange => ({
      change,
      judgement: judgeChange(change.words, areMoved, context),
      firmness: bindsNobody(change, pair, context) ? 0 : firmnessChange(change.words, around),
    }));
  const areUnknown = isOpenedAlike(actors, pair, context);
  const ofActor = judged.filter((entry) => areUnknown || concernsActor(entry, actors, pair, context));
  const rest = judged.filter((entry) => !ofActor.includes(entry));
  const draft = findingDrafter(pair, context);
  const known = areUnknown ? null : actors;
  const isTold = departments.length > 0 || isCarriedOn(ofActor, actors, pair, context);
  const subject = isTold ? [] : subjectFinding(ofActor, known, draft);
  const findings = [...departments, ...subject, ...contentFinding(rest, draft)];
  const isAlone = findings.length === 0;
  const adapted = judged.filter(
    ({ judgement }) => judgement.kind === 'localized' || (isAlone && judgement.kind === 'bodies'),
  );
  return {
    findings,
    names: adapted.length > 0 ? { changes: adapted, isAlone, draft } : null,
    alone: aloneIn(rest.filter(({ judgement }) => isContent(judgement))),
  };
};

const aloneIn = (told: readonly JudgedChange[]): PassagesBySide => {
  const onlyOn = (side: DocumentSide): readonly CanonicalSpan[] =>
    told.flatMap(({ change }) => {
      const { start, end } = change[otherSide(side)];
      return start === end ? [change[side]] : [];
    });
  return { superior: onlyOn('superior'), reviewed: onlyOn('reviewed') };
};

/** Changes of the words that name the actor, or, where no actor is known, of bodies at the beginning. */
const concernsActor = (
  { change, judgement }: JudgedChange,
  actors: ActorComparison | null,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  if (actors === null)
    return (
      change.leading &&
      (judgement.kind === 'bodies' || (judgement.kind === 'content' && onlyNamesActor(change, pair, context)))
    );
  const { superior, reviewed } = actors.stated;
  const isSameRole = actors.superior.role === actors.reviewed.role;
  // Bodies of one kind with other attributes or items (园区、港区 / 园区): that is scope.
  if (judgement.kind === 'content' && isSameRole) return false;
  // The same body in short (房企 / 房地产开发企业).
  const isRenamed = superior !== null && contains(change.superior, superior);
  if (judgement.kind === 'wording' && isSameRole && isRenamed) return false;
  return touches(change.superior, superior) || touches(change.reviewed, reviewed);
};

const touches = (words: CanonicalSpan, name: CanonicalSpan | null): boolean =>
  name !== null && overlap(words, name) > 0;

/** Who must act, in words that only one side has (国有企业要发挥示范作用 / 发挥示范作用). */
const onlyNamesActor = (change: WordChange, pair: MinorClausePair, context: ComparisonContext): boolean =>
  DOCUMENT_SIDES.some((side) => {
    const isAlone = change[otherSide(side)].end === change[otherSide(side)].start;
    const actor = isAlone ? actorOf(pair[side], context[side]) : null;
    return actor !== null && contains(change[side], actor.span);
  });

/** Shortest name that is looked for in what precedes it. */
const LEAST_NAME = 2;

/** Who must act is named here on one side only, and on the other in an earlier sentence of the same clause. */
const isCarriedOn = (
  ofActor: readonly JudgedChange[],
  actors: ActorComparison | null,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  const named = (side: DocumentSide): string =>
    actors === null
      ? namedIn(ofActor, side, context)
          .map((span) => lettersWithin(context[side].analyzed, span))
          .join('')
      : lettersOf(actors.stated[side] ? actors[side].text : '');
  const isNamedBefore = (name: string, side: DocumentSide): boolean => {
    const { clause, span } = pair[side];
    const start = context[side].clauses.get(clause)?.span.start ?? span.start;
    const precedes = canonicalSpan(start, span.start);
    return name.length >= LEAST_NAME && lettersWithin(context[side].analyzed, precedes).includes(name);
  };
  const names = { superior: named('superior'), reviewed: named('reviewed') };
  if ((names.superior === '') === (names.reviewed === '')) return false;
  const [own, other] =
    names.superior === '' ? (['reviewed', 'superior'] as const) : (['superior', 'reviewed'] as const);
  if (isNamedBefore(names[own], other)) return true;
  // Where both actors are known their kinds have been compared.
  return actors === null && isKindCarriedOn(namedIn(ofActor, own, context), own, pair, context);
};

/** The names in the changed words. */
const namedIn = (
  judged: readonly JudgedChange[],
  side: DocumentSide,
  context: ComparisonContext,
): readonly CanonicalSpan[] => judged.flatMap(({ change }) => namedPart(change[side], context[side]) ?? []);

/** The other side goes on with a body of the same kind that an earlier sentence names (各级部门要…，切实履行…). */
const isKindCarriedOn = (
  names: readonly CanonicalSpan[],
  own: DocumentSide,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  const other = otherSide(own);
  const actor = actorOf(pair[other], context[other]);
  if (actor === null) return false;
  const kinds = (spans: readonly CanonicalSpan[], side: ContextSide): ReadonlySet<string> =>
    bodyCoverage(termsOf(spans.flatMap((span) => diffTokens(side, span)).flatMap(({ words }) => words)), side)
      .classes;
  const [named, carried] = [kinds(names, context[own]), kinds([actor.span], context[other])];
  return named.size > 0 && [...carried].some((kind) => named.has(kind));
};

/** Letters of a name by which it is known again. */
const OPENING = 4;

/**
 * Who must act is named here by one side only, yet the other opens with the same words: it names somebody too, in
 * words that are not known as a body's (位置相邻的地区和行业). Then the changed words tell, not the actors as read.
 */
const isOpenedAlike = (
  actors: ActorComparison | null,
  pair: MinorClausePair,
  context: ComparisonContext,
): boolean => {
  if (actors === null) return false;
  const { superior, reviewed } = actors.stated;
  if (superior !== null && reviewed !== null) return isSameTopic(actors, pair, context);
  if (superior === reviewed) return false;
  const [named, other] =
    superior === null ? (['reviewed', 'superior'] as const) : (['superior', 'reviewed'] as const);
  const opening = lettersOf(actors[named].text).slice(0, OPENING);
  const passage = lettersWithin(context[other].analyzed, pair[other].span);
  return opening.length === OPENING && passage.startsWith(opening);
};

/** Both sentences are about what one side takes for the actor (成员由…组成). */
const isSameTopic = (actors: ActorComparison, pair: MinorClausePair, context: ComparisonContext): boolean => {
  const [superior, reviewed] = [lettersOf(actors.superior.text), lettersOf(actors.reviewed.text)];
  const [short, long] = superior.length <= reviewed.length ? [superior, reviewed] : [reviewed, superior];
  return (
    !long.startsWith(short) &&
    DOCUMENT_SIDES.every((side) => lettersWithin(context[side].analyzed, pair[side].span).startsWith(short))
  );
};

/** Who must act differs only where words that name it changed: an actor carried on may be read differently. */
const subjectFinding = (
  ofActor: readonly JudgedChange[],
  actors: ActorComparison | null,
  draft: FindingDrafter,
): readonly FindingDraft[] => {
  if (ofActor.length === 0) return [];
  if (actors === null) return [draft.subject(ofActor)];
  return actors.change === 'same' || actors.change === 'adapted' ? [] : [draft.actor(actors)];
};

const contentFinding = (judged: readonly JudgedChange[], draft: FindingDrafter): readonly FindingDraft[] => {
  const content = judged.filter((entry) => isContent(entry.judgement));
  const firmer = judged.reduce((sum, { firmness }) => sum + firmness, 0);
  const grade = judged.flatMap(({ judgement }) =>
    judgement.kind === 'grade' ? [judgement.direction] : [],
  )[0];
  const direction = grade ?? (isOfOther(judged) ? null : directionOf(firmer));
  if (direction !== null) return [draft.strength(judged.filter(isMaterial), direction, content.length > 0)];
  return content.length > 0 ? [draft.scope(content)] : [];
};

/** How firmly one thing is asked for is not compared with another (实行预警 → 强制接入), save by modal words. */
const isOfOther = (judged: readonly JudgedChange[]): boolean =>
  judged.some(({ judgement }) => judgement.kind === 'content' && judgement.isOfOther) &&
  !judged.some(({ change, firmness }) => firmness !== 0 && hasModal(change));

const hasModal = ({ words }: WordChange): boolean =>
  MODALS.some((modal) => [words.superior, words.reviewed].some((side) => side.join('').search(modal) >= 0));

const isContent = ({ kind }: ChangeJudgement): boolean =>
  kind === 'content' || kind === 'bodies' || kind === 'grade';

const isMaterial = ({ judgement, firmness }: JudgedChange): boolean => isContent(judgement) || firmness !== 0;

const directionOf = (firmer: number): 'stricter' | 'looser' | null => {
  if (firmer === 0) return null;
  return firmer > 0 ? 'stricter' : 'looser';
};
