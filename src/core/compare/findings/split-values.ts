import type { Alignment } from '../../model/alignment.ts';
import type { ValueElement } from '../../model/element.ts';
import { bodyCoverage, type BodyCoverage } from '../body-coverage.ts';
import { comparableText } from '../comparable-text.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { actorOf } from '../compare-actors.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { consecutiveRuns, linkedClauses, type LoneRun, type MatchedPassages } from '../match-passages.ts';
import { letterContainment, letterSimilarity } from '../letter-similarity.ts';
import type { MinorClause } from '../minor-clauses.ts';
import type { MinorClausePair } from '../pair-minor-clauses.ts';
import { wordsWithin } from '../../model/segmentation.ts';
import { textAt } from '../../model/span.ts';
import { termsOf } from '../word-terms.ts';
import { besideValues, valuesOf } from '../minor-clause-values.ts';
import { valueFinding } from './value-findings.ts';

/** What became of the values in passages that only the reviewed document has. */
export interface SplitValues {
  /** Lone minor clauses of the reviewed document with the superior's that they are a part of. */
  readonly parts: readonly MinorClausePair[];
  readonly findings: readonly FindingDraft[];
  /** The passages without the minor clauses whose values were compared. */
  readonly rest: readonly LoneRun[];
  /** The superior's passages that stand alone, without the minor clauses whose values were compared. */
  readonly superiorRest: readonly LoneRun[];
}

/** A lone value and a superior one count as the same duty from this similarity of their minor clauses on … */
const LEAST_FOR_SAME_BODIES = 0.3;
/** … where both speak of the same kind of body; otherwise the wording has to say more. */
const LEAST_FOR_ANY_BODIES = 0.5;

/** From this share on the shorter of two minor clauses, its values left out, stands in the longer one. */
const CONTAINED = 0.85;
/** Letters besides the values that make a minor clause worth looking for. */
const LEAST_BESIDE_VALUES = 6;

/**
 * A duty that the superior lays on every level is often split below: 各级党委每年至少2次 becomes 区委每年至少2次
 * and 镇每年至少4次. One part is paired with the superior's sentence, the other stands alone; its values are
 * compared with those of the superior's minor clause that is most like it, in the same clause. So is a value in a
 * passage that says much else besides (定期听取汇报 → 区委每半年至少召开一次常委会会议听取汇报).
 */
export const splitValues = (
  matched: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): SplitValues => {
  const lone = matched.superiorOnly.flat();
  const superior = [...matched.pairs.map((pair) => pair.superior), ...lone].filter(
    (clause) => valuesOf(clause, context.superior).length > 0,
  );
  const isLone: ReadonlySet<MinorClause> = new Set(lone);
  const linked = linkedClauses(alignment);
  const findings: FindingDraft[] = [];
  const parts: MinorClausePair[] = [];
  const found = new Set<MinorClause>();
  const rest = matched.reviewedOnly.flatMap((run) => {
    const counterparts = run.map((clause) => counterpartOf(clause, superior, isLone, linked, context));
    for (const counterpart of counterparts) if (counterpart) found.add(counterpart.clause);
    findings.push(
      ...run.flatMap((clause, i) => {
        const counterpart = counterparts[i] ?? null;
        if (counterpart === null) return [];
        const pair = { superior: counterpart.clause, reviewed: clause, similarity: 0 };
        parts.push(pair);
        return compareSplit(pair, counterpart.value, context);
      }),
    );
    return consecutiveRuns(run.map((clause, i) => (counterparts[i] ? null : clause)));
  });
  const superiorRest = matched.superiorOnly.flatMap((run) =>
    consecutiveRuns(run.map((clause) => (found.has(clause) ? null : clause))),
  );
  return { parts, findings, rest, superiorRest };
};

interface ValuedClause {
  readonly clause: MinorClause;
  readonly value: ValueElement;
}

const counterpartOf = (
  clause: MinorClause,
  superior: readonly MinorClause[],
  lone: ReadonlySet<MinorClause>,
  linked: ReturnType<typeof linkedClauses>,
  context: ComparisonContext,
): ValuedClause | null => {
  const [value] = valuesOf(clause, context.reviewed);
  if (value === undefined) return null;
  const own = bodiesOf(clause, context.reviewed);
  let best: ValuedClause | null = null;
  let most = 0;
  for (const other of superior) {
    if (!linked(other.clause, clause.clause)) continue;
    const same = valuesOf(other, context.superior).find((stated) => isOfKind(stated, value));
    if (same === undefined) continue;
    const likeness = likenessOf(clause, other, context);
    if (likeness <= most) continue;
    const least =
      likeness >= CONTAINED || lone.has(other)
        ? CONTAINED
        : leastLikeness(own, bodiesOf(other, context.superior));
    if (least !== null && likeness >= least) {
      best = { clause: other, value: same };
      most = likeness;
    }
  }
  return best;
};

/** Amounts are compared in one unit only: 2% of the price is no part of 240元/平方米. */
const isOfKind = (a: ValueElement, b: ValueElement): boolean =>
  a.type === b.type && (a.type !== 'quantity' || b.type !== 'quantity' || a.unit === b.unit);

const likenessOf = (reviewed: MinorClause, superior: MinorClause, context: ComparisonContext): number => {
  const likeness = letterSimilarity(reviewed, superior);
  const [own, other] = [besideValues(reviewed, context.reviewed), besideValues(superior, context.superior)];
  const [short, long] = own.length <= other.length ? [own, other] : [other, own];
  if (short.length < LEAST_BESIDE_VALUES) return likeness;
  return Math.max(likeness, letterContainment({ letters: short }, { letters: long }));
};

const compareSplit = (
  pair: MinorClausePair,
  value: ValueElement,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const own = valuesOf(pair.reviewed, context.reviewed).find(({ type }) => type === value.type) ?? null;
  const finding = valueFinding(pair, value, own, context);
  return finding === null ? [] : [finding];
};

/** Bodies that a minor clause speaks of, its actor included. */
const bodiesOf = (clause: MinorClause, side: ContextSide): BodyCoverage => {
  const actor = actorOf(clause, side);
  const words = [clause.span, ...(actor ? [actor.span] : [])].flatMap((span) =>
    wordsWithin(side.analyzed.words, span).map((word) => comparableText(textAt(side.text, word))),
  );
  return bodyCoverage(termsOf(words), side);
};

/** Null where both name bodies and none of one kind: 安委会例会 is no part of 政府常务会议. */
const leastLikeness = (a: BodyCoverage, b: BodyCoverage): number | null => {
  if ([...a.classes].some((kind) => b.classes.has(kind))) return LEAST_FOR_SAME_BODIES;
  return a.classes.size > 0 && b.classes.size > 0 ? null : LEAST_FOR_ANY_BODIES;
};
