import { ADMINISTRATIVE_LEVELS, levelRank, type AdministrativeLevel } from '../../model/document.ts';
import type { Actor, ValueElement } from '../../model/element.ts';
import type { CoveredBody } from '../../model/finding.ts';
import { groupedBy } from '../../model/grouped-by.ts';
import { ruleId, type ClauseId } from '../../model/ids.ts';
import { overlap, textAt } from '../../model/span.ts';
import { bodyCoverage, namesBody, type BodyCoverage } from '../body-coverage.ts';
import { actorOf, actorTerms } from '../compare-actors.ts';
import { comparableText } from '../comparable-text.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { letterSimilarity } from '../letter-similarity.ts';
import { KINDS_AT_EVERY_LEVEL, TOWN_BODIES } from '../lexicon/covered-levels.ts';
import type { MatchedPassages } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { compareValues, type ValueOrder } from '../values/compare-values.ts';
import { coverageStated, type StatedPart } from './coverage-explanation.ts';
import { exchanged, MEANING } from './explanations.ts';
import { clauseSide } from './finding-drafter.ts';
import { valuesOf } from '../minor-clause-values.ts';

/**
 * What became of the bodies that the superior binds all at once: 各级党委每年至少2次 becomes 区委每年至少2次 and
 * 镇（开发区、街道）每年至少4次, or only one of them, and the other is left out (主体缺失). The parts are told with the
 * finding on the value; a body left out is a finding of its own where no such finding holds it, so that it is never
 * folded away with adapted names. Where a body cannot be placed for certain nothing is said.
 */
export const withCoverage = (
  drafts: readonly FindingDraft[],
  matched: MatchedPassages,
  parts: readonly MinorClausePair[],
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const result = [...drafts];
  const bySuperior = groupedBy([...matched.pairs, ...parts], ({ superior }) => [superior]);
  for (const [superior, pairs] of bySuperior) {
    const asked = askedOfAll(superior, context);
    if (asked === null) continue;
    const reviewed = pairs.map((pair) => pair.reviewed);
    const coverage = coverageOf(asked, superior, reviewed, matched, context);
    if (coverage === null) continue;
    const at = draftConcerned(result, superior, asked);
    const draft = result[at];
    if (draft) result[at] = withExplanation(draft, coverage, context.reviewed);
    else result.push(...leftOutFinding(asked, superior, reviewed, coverage, context));
  }
  return result;
};

/** What the superior asks of several levels or kinds of body in one minor clause. */
interface AskedOfAll {
  readonly actor: Actor;
  /** Null where the duty has no frequency, deadline or amount. */
  readonly value: ValueElement | null;
  readonly role: string | null;
  readonly levels: readonly AdministrativeLevel[];
  readonly bodies: BodyCoverage;
}

const askedOfAll = (superior: MinorClause, context: ComparisonContext): AskedOfAll | null => {
  const own = context.reviewed.rung;
  const [value = null] = valuesOf(superior, context.superior);
  const actor = value === null ? namedActor(superior, context.superior) : value.actor;
  if (actor === null) return null;
  const bodies = knownBodies(actor, context.superior, own);
  if (bodies === null) return null;
  const below = ADMINISTRATIVE_LEVELS.filter((level) => own !== null && levelRank(level) >= rankOf(own));
  const levels = bodies.every ? below : below.filter((level) => bodies.rungs.has(level));
  return levels.length < 2 ? null : { actor, value, role: actor.role, levels, bodies };
};

/** Who must act where the minor clause itself says so: what is carried on was told where it is named. */
const namedActor = (clause: MinorClause, side: ContextSide): Actor | null =>
  elementsWithin(side, clause.span).find(
    ({ actor }) => actor !== null && !actor.inherited && overlap(actor.span, clause.span) > 0,
  )?.actor ?? null;

const rankOf = (rung: string): number => ADMINISTRATIVE_LEVELS.findIndex((level) => level === rung);

/** Null where the actor says more than levels, party committees and governments: 各级宣传部门 are no part of these. */
const knownBodies = (actor: Actor, side: ContextSide, here: ContextSide['rung']): BodyCoverage | null => {
  const terms = actorTerms(actor, side);
  const bodies = bodyCoverage(terms, side, here);
  const isKnown =
    terms.every((term) => namesBody(term, side)) &&
    [...bodies.classes].every((kind) => KINDS_AT_EVERY_LEVEL.has(kind));
  return isKnown ? bodies : null;
};

interface Part extends CoveredBody {
  readonly bodies: BodyCoverage;
}

/** From this similarity on a passage may be a part that was not recognised as one. */
const LEAST_FOR_POSSIBLE_PART = 0.3;

const coverageOf = (
  asked: AskedOfAll,
  superior: MinorClause,
  reviewed: readonly MinorClause[],
  matched: MatchedPassages,
  context: ComparisonContext,
): readonly CoveredBody[] | null => {
  const parts: Part[] = [];
  for (const clause of reviewed) {
    const part = partOf(asked, clause, context.reviewed);
    if (part === null) return null;
    parts.push(part);
  }
  const missing = leftOut(asked, parts);
  if (parts.length + missing.length < 2) return null;
  if (missing.length > 0 && mayBeElsewhere(asked, superior, reviewed, matched, context)) return null;
  // Without a value there is nothing to compare part by part.
  if (asked.value === null && missing.length === 0) return null;
  return [...parts.map(({ body, role, levels, state }) => ({ body, role, levels, state })), ...missing];
};

/** Whether another passage of the same clause may ask it of the bodies that seem to be left out. */
const mayBeElsewhere = (
  asked: AskedOfAll,
  superior: MinorClause,
  reviewed: readonly MinorClause[],
  matched: MatchedPassages,
  context: ComparisonContext,
): boolean => {
  const clauses = new Set(reviewed.map(({ clause }) => clause));
  const { value } = asked;
  if (value === null) return [...clauses].some((id) => bindsOthers(id, asked, reviewed, context));
  const known = new Set(reviewed);
  return matched.reviewedOnly
    .flat()
    .some(
      (other) =>
        !known.has(other) &&
        clauses.has(other.clause) &&
        valuesOf(other, context.reviewed).some(({ type }) => type === value.type) &&
        letterSimilarity(other, superior) >= LEAST_FOR_POSSIBLE_PART,
    );
};

/** Some other actor of the clause is a body below the document's own level, of every level, or of a kind unknown. */
const bindsOthers = (
  id: ClauseId,
  asked: AskedOfAll,
  reviewed: readonly MinorClause[],
  { reviewed: side }: ComparisonContext,
): boolean => {
  const clause = side.clauses.get(id);
  if (clause === undefined) return false;
  return elementsWithin(side, clause.span).some(({ actor, span }) => {
    if (actor === null || reviewed.some((known) => overlap(known.span, span) > 0)) return false;
    const bodies = bodyCoverage(actorTerms(actor, side), side);
    const isBelow = asked.levels.some((level) => level !== side.rung && bodies.rungs.has(level));
    return bodies.every || isBelow || TOWN_BODIES.test(comparableText(actor.text));
  });
};

const orderOf = (asked: ValueElement | null, value: ValueElement | null): ValueOrder =>
  asked && value ? compareValues(asked, value) : 'equal';

const sameTypeIn = (clause: MinorClause, { type }: ValueElement, side: ContextSide): ValueElement | null =>
  valuesOf(clause, side).find((value) => value.type === type) ?? null;

/** Null where the passage speaks of all levels again, or of nobody that can be placed. */
const partOf = (asked: AskedOfAll, clause: MinorClause, side: ContextSide): Part | null => {
  const value = asked.value && sameTypeIn(clause, asked.value, side);
  const actor = asked.value === null ? actorOf(clause, side) : (value?.actor ?? null);
  if (actor === null) return null;
  const bodies = knownBodies(actor, side, side.rung);
  if (bodies === null || bodies.every) return null;
  const levels = levelsOf(bodies, actor);
  if (levels.length === 0 || !isOfAsked(bodies, asked.bodies)) return null;
  const order = orderOf(asked.value, value);
  return { body: actor.span, role: actor.role, levels, state: order === 'equal' ? 'same' : order, bodies };
};

/** 管委会 and 办事处 stand for the town, whatever level is named beside them. */
const levelsOf = (bodies: BodyCoverage, actor: Actor): readonly AdministrativeLevel[] => {
  const hasTownBody = TOWN_BODIES.test(comparableText(actor.text));
  return ADMINISTRATIVE_LEVELS.filter(
    (level) => bodies.rungs.has(level) || (level === 'town' && hasTownBody),
  );
};

/** 区政府 is no part of 各级党委; a level alone (镇、街道) is a part of either. */
const isOfAsked = (part: BodyCoverage, asked: BodyCoverage): boolean =>
  part.classes.size === 0 ||
  asked.classes.size === 0 ||
  [...part.classes].some((kind) => asked.classes.has(kind));

const leftOut = (asked: AskedOfAll, parts: readonly Part[]): readonly CoveredBody[] => {
  const levels = asked.levels.filter((level) => !parts.some((part) => part.levels.includes(level)));
  const roles = [...asked.bodies.classes].flatMap((kind) => {
    const isNamed = parts.some(({ bodies }) => bodies.classes.size === 0 || bodies.classes.has(kind));
    return isNamed ? [] : (KINDS_AT_EVERY_LEVEL.get(kind) ?? []);
  });
  return [
    ...levels.map((level) => ({
      body: null,
      role: asked.role,
      levels: [level],
      state: 'uncovered' as const,
    })),
    ...roles.map((role) => ({ body: null, role, levels: [], state: 'uncovered' as const })),
  ];
};

/** The finding on the value itself, else the one on who must act there; adapted names do not hold it. */
const draftConcerned = (
  drafts: readonly FindingDraft[],
  superior: MinorClause,
  { value }: AskedOfAll,
): number => {
  const ofValue = drafts.findIndex(
    (draft) =>
      value !== null && VALUE_KINDS.has(draft.kind) && (draft.superior?.elements.includes(value.id) ?? false),
  );
  if (ofValue >= 0) return ofValue;
  return drafts.findIndex(
    (draft) => draft.kind === 'subject_changed' && draft.superior?.place === superior.span.start,
  );
};

/** Bodies of which the reviewed document asks nothing here. The superior binds them all the same: no direction. */
const leftOutFinding = (
  asked: AskedOfAll,
  superior: MinorClause,
  [first]: readonly MinorClause[],
  coverage: readonly CoveredBody[],
  context: ComparisonContext,
): readonly FindingDraft[] => {
  if (first === undefined || coverage.every(({ state }) => state !== 'uncovered')) return [];
  return [
    withExplanation(
      {
        kind: 'subject_changed',
        also: [],
        superior: clauseSide(superior, context.superior),
        reviewed: clauseSide(first, context.reviewed),
        direction: null,
        explanation: exchanged(
          MEANING.subject,
          asked.actor.text,
          actorOf(first, context.reviewed)?.text ?? '',
        ),
        confidence: 0.7,
        rule: ruleId('compare.body-left-out'),
      },
      coverage,
      context.reviewed,
    ),
  ];
};

const VALUE_KINDS: ReadonlySet<FindingDraft['kind']> = new Set([
  'frequency_changed',
  'deadline_changed',
  'quantity_changed',
]);

const withExplanation = (
  draft: FindingDraft,
  coverage: readonly CoveredBody[],
  side: ContextSide,
): FindingDraft => {
  const stated = coverage.map((part): StatedPart => ({
    ...part,
    name: part.body && textAt(side.text, part.body),
  }));
  return { ...draft, coverage, explanation: coverageStated(draft.explanation, stated) };
};
