import { ADMINISTRATIVE_LEVELS, levelRank, type AdministrativeLevel } from '../../model/document.ts';
import type { Actor, ValueElement } from '../../model/element.ts';
import type { CoveredBody } from '../../model/finding.ts';
import { textAt } from '../../model/span.ts';
import { bodyCoverage, namesBody, type BodyCoverage } from '../body-coverage.ts';
import { actorTerms } from '../compare-actors.ts';
import { comparableText } from '../comparable-text.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { letterSimilarity } from '../letter-similarity.ts';
import { KINDS_AT_EVERY_LEVEL, TOWN_BODIES } from '../lexicon/covered-levels.ts';
import type { MatchedPassages } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { compareValues } from '../values/compare-values.ts';
import { coverageStated, type StatedPart } from './coverage-explanation.ts';
import { valuesOf } from './value-findings.ts';

/**
 * Adds to the findings concerned what became of the bodies that the superior binds all at once: 各级党委每年至少2次
 * becomes 区委每年至少2次 and 镇（开发区、街道）每年至少4次, or only one of them, and the other is left out (主体缺失).
 * Told of duties with a frequency, deadline or amount; where a body cannot be placed for certain nothing is said.
 */
export const withCoverage = (
  drafts: readonly FindingDraft[],
  matched: MatchedPassages,
  parts: readonly MinorClausePair[],
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const result = [...drafts];
  const partsOf = new Map<MinorClause, readonly MinorClausePair[]>();
  for (const pair of [...matched.pairs, ...parts]) {
    partsOf.set(pair.superior, [...(partsOf.get(pair.superior) ?? []), pair]);
  }
  for (const [superior, pairs] of partsOf) {
    const asked = askedOfAll(superior, context);
    if (asked === null) continue;
    const reviewed = pairs.map((pair) => pair.reviewed);
    const coverage = coverageOf(asked, superior, reviewed, matched, context);
    const at = coverage === null ? -1 : draftConcerned(result, superior, asked.value);
    const draft = result[at];
    if (coverage !== null && draft) result[at] = withExplanation(draft, coverage, context.reviewed);
  }
  return result;
};

/** What the superior asks of several levels or kinds of body in one minor clause. */
interface AskedOfAll {
  readonly value: ValueElement;
  readonly role: string | null;
  readonly levels: readonly AdministrativeLevel[];
  readonly bodies: BodyCoverage;
}

const askedOfAll = (superior: MinorClause, context: ComparisonContext): AskedOfAll | null => {
  const own = context.reviewed.rung;
  const [value] = valuesOf(superior, context.superior);
  const actor = value?.actor ?? null;
  if (value === undefined || actor === null) return null;
  const bodies = knownBodies(actor, context.superior, own);
  if (bodies === null) return null;
  const below = ADMINISTRATIVE_LEVELS.filter((level) => own !== null && levelRank(level) >= rankOf(own));
  const levels = bodies.every ? below : below.filter((level) => bodies.rungs.has(level));
  return levels.length < 2 ? null : { value, role: actor.role, levels, bodies };
};

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
  const clauses = new Set(reviewed.map(({ clause }) => clause));
  const known = new Set(reviewed);
  const isPossible = matched.reviewedOnly
    .flat()
    .some(
      (other) =>
        !known.has(other) &&
        clauses.has(other.clause) &&
        valuesOf(other, context.reviewed).some(({ type }) => type === asked.value.type) &&
        letterSimilarity(other, superior) >= LEAST_FOR_POSSIBLE_PART,
    );
  if (isPossible && missing.length > 0) return null;
  return [...parts.map(({ body, role, levels, state }) => ({ body, role, levels, state })), ...missing];
};

/** Null where the passage speaks of all levels again, or of nobody that can be placed. */
const partOf = (asked: AskedOfAll, clause: MinorClause, side: ContextSide): Part | null => {
  const value = valuesOf(clause, side).find(({ type }) => type === asked.value.type);
  const actor = value?.actor ?? null;
  if (value === undefined || actor === null) return null;
  const bodies = knownBodies(actor, side, side.rung);
  if (bodies === null || bodies.every) return null;
  const hasTownBody = TOWN_BODIES.test(comparableText(actor.text));
  const levels = ADMINISTRATIVE_LEVELS.filter(
    (level) => bodies.rungs.has(level) || (level === 'town' && hasTownBody),
  );
  if (levels.length === 0 || !isOfAsked(bodies, asked.bodies)) return null;
  const order = compareValues(asked.value, value);
  return { body: actor.span, role: actor.role, levels, state: order === 'equal' ? 'same' : order, bodies };
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

/** The finding on the value itself, else the one on who must act there. */
const draftConcerned = (
  drafts: readonly FindingDraft[],
  superior: MinorClause,
  value: ValueElement,
): number => {
  const ofValue = drafts.findIndex(
    (draft) => VALUE_KINDS.has(draft.kind) && (draft.superior?.elements.includes(value.id) ?? false),
  );
  if (ofValue >= 0) return ofValue;
  return drafts.findIndex(
    (draft) =>
      (draft.kind === 'subject_changed' || draft.kind === 'localized') &&
      draft.places === undefined &&
      draft.superior?.place === superior.span.start,
  );
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
