import type { Alignment, ObligationLink, ObligationReasons, Unit } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ValueElement } from '../model/element.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { actorKind } from './lexicon/actor-kinds.ts';
import { linkGroups } from './link-groups.ts';
import { pairDuties, type DutyPair } from './pair-duties.ts';
import { sharedMass, termDictionary, termMass, termWeights, weightedDice } from './passage-terms.ts';
import type { TermWeights } from './passage-terms.ts';
import { relationOf } from './relation.ts';
import { dutiesWithin, sideDuties, type SideDuty } from './side-duties.ts';

/**
 * Links the duties of two documents that are aligned: inside sentences that correspond, whichever clauses these stand
 * in, then inside linked clauses. A duty that neither says again stays alone.
 *
 *   duties of both → candidates by context → score → pairs → links n:m
 */
export const alignObligations = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  alignment: Alignment,
): readonly ObligationLink[] => {
  const dictionary = termDictionary();
  const own = sideDuties(reviewed, dictionary);
  const others = sideDuties(superior, dictionary);
  const weights = termWeights(
    [...own, ...others].map(({ terms }) => terms),
    dictionary,
  );
  const pairs = pairDuties(candidatesOf(alignment, own, others, weights));
  const frequency = wordFrequency([...own, ...others]);
  return linkGroups(pairs).map((group) => linkOf(group, weights, frequency));
};

/** Every two duties that something brings together, each once, in the nearest context. */
const candidatesOf = (
  { units, echoes, links }: Alignment,
  own: readonly SideDuty[],
  others: readonly SideDuty[],
  weights: TermWeights,
): readonly DutyPair[] => {
  const found = new Map<number, DutyPair>();
  const masses = { own: massesOf(own, weights), others: massesOf(others, weights) };
  const add = (r: SideDuty, s: SideDuty, context: ObligationReasons['context'], moved: boolean): void => {
    const key = r.index * others.length + s.index;
    if (found.has(key)) return;
    const shared = sharedMass(r.terms, s.terms, weights);
    const [left, right] = [masses.own[r.index] ?? 0, masses.others[s.index] ?? 0];
    const wording = shared > 0 ? (2 * shared) / (left + right) : 0;
    const contained = shared > 0 ? shared / Math.min(left, right) : 0;
    found.set(key, {
      reviewed: r.index,
      superior: s.index,
      duties: { reviewed: r, superior: s },
      context,
      moved,
      wording,
      score: Math.max(wording, CONTAINED * contained) + (r.predicate === s.predicate ? SAME_PREDICATE : 0),
    });
  };
  const addAll = (r: Unit, s: Unit, context: 'sentence' | 'echo', moved: boolean): void => {
    for (const duty of dutiesWithin(own, r.span)) {
      for (const other of dutiesWithin(others, s.span)) add(duty, other, context, moved);
    }
  };
  for (const { reviewed, superior, moved } of units) {
    if (reviewed && superior) addAll(reviewed, superior, 'sentence', moved);
  }
  for (const { reviewed, superior } of echoes) addAll(reviewed, superior, 'echo', true);
  const byClause = (duties: readonly SideDuty[]) => groupedBy(duties, ({ clause }) => [clause]);
  const inClause = { own: byClause(own), others: byClause(others) };
  for (const link of links) {
    const superiors = link.superior.flatMap((id) => inClause.others.get(id) ?? []);
    for (const duty of link.reviewed.flatMap((id) => inClause.own.get(id) ?? [])) {
      for (const other of superiors) add(duty, other, 'clause', true);
    }
  }
  return [...found.values()];
};

/** What a short duty that a longer one holds is worth beside one that is alike as a whole. */
const CONTAINED = 0.6;
const SAME_PREDICATE = 0.1;

const massesOf = (duties: readonly SideDuty[], weights: TermWeights): readonly number[] =>
  duties.map(({ terms }) => termMass(terms, weights));

const linkOf = (
  group: readonly DutyPair[],
  weights: TermWeights,
  frequency: ReadonlyMap<string, number>,
): ObligationLink => {
  const strongest = group.reduce((best, pair) => (pair.score > best.score ? pair : best));
  const { reviewed, superior } = strongest.duties;
  return {
    reviewed: idsOf(group.map(({ duties }) => duties.reviewed)),
    superior: idsOf(group.map(({ duties }) => duties.superior)),
    relation: group.length > 1 ? 'partial' : relationOf(strongest.wording),
    score: rounded(strongest.score),
    confidence: confidenceOf(strongest.score),
    moved: group.every(({ moved }) => moved),
    why: {
      context: strongest.context,
      wording: rounded(strongest.wording),
      predicate: reviewed.predicate === superior.predicate,
      object: rounded(weightedDice(reviewed.object, superior.object, weights)),
      actor: actorsOf(reviewed, superior),
      values: valuesOf(reviewed, superior),
      sharedTerms: rarestShared(reviewed, superior, frequency),
    },
  };
};

const idsOf = (duties: readonly SideDuty[]): ObligationLink['reviewed'] => [
  ...new Set(duties.map(({ duty }) => duty.id)),
];

const rounded = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000;

const actorsOf = (reviewed: SideDuty, superior: SideDuty): ObligationReasons['actor'] => {
  const [own, other] = [reviewed, superior].map(({ duty }) => duty.actor?.role ?? null);
  if (!own || !other) return 'unknown';
  return actorKind(own) === actorKind(other) ? 'same' : 'other';
};

const valuesOf = (reviewed: SideDuty, superior: SideDuty): ObligationReasons['values'] => {
  if (reviewed.values.length + superior.values.length === 0) return 'none';
  const [own, other] = [reviewed, superior].map(({ values }) => values.map(stated).sort().join('|'));
  return own === other ? 'same' : 'changed';
};

/** A value without its place in the text. */
const stated = (value: ValueElement): string => {
  switch (value.type) {
    case 'frequency':
      return JSON.stringify([value.count, value.period, value.bound, value.duration]);
    case 'deadline':
      return JSON.stringify([value.date, value.bound, value.workingDays]);
    case 'duration':
      return value.duration;
    case 'quantity':
      return JSON.stringify([value.value, value.unit, value.bound]);
  }
};

/** In how many duties of both documents a word stands. */
const wordFrequency = (duties: readonly SideDuty[]): ReadonlyMap<string, number> => {
  const frequency = new Map<string, number>();
  for (const { words } of duties) {
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return frequency;
};

/** Terms shown as the reason of a link. */
const SHOWN = 4;

const rarestShared = (
  reviewed: SideDuty,
  superior: SideDuty,
  frequency: ReadonlyMap<string, number>,
): readonly string[] =>
  [...new Set(reviewed.words)]
    .filter((word) => superior.words.includes(word))
    .map((word, order) => ({ word, order, frequency: frequency.get(word) ?? 0 }))
    .sort((a, b) => a.frequency - b.frequency || a.order - b.order)
    .slice(0, SHOWN)
    .map(({ word }) => word);

/** How many links of a score from `from` on were right, on the duties that {@link pairDuties} was counted on. */
const RIGHT_BY_SCORE = [
  { from: 0.7, right: 87, of: 88 },
  { from: 0.5, right: 16, of: 17 },
  { from: 0, right: 20, of: 24 },
] as const;

const confidenceOf = (score: number): number => {
  const { right, of } = RIGHT_BY_SCORE.find(({ from }) => score >= from) ?? RIGHT_BY_SCORE[2];
  return Math.round(((right + 1) / (of + 2)) * 100) / 100;
};
