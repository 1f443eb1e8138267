import type { Alignment } from '../../model/alignment.ts';
import type { ValueElement } from '../../model/element.ts';
import { bodyCoverage, type BodyCoverage } from '../body-coverage.ts';
import { comparableText } from '../comparable-text.ts';
import type { ComparisonContext, ContextSide } from '../comparison-context.ts';
import { actorOf } from '../compare-actors.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { consecutiveRuns, type LoneRun, type MatchedPassages } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import { letterSimilarity } from '../letter-similarity.ts';
import { wordsWithin } from '../../model/segmentation.ts';
import { textAt } from '../../model/span.ts';
import { termsOf } from '../word-terms.ts';
import { valueFinding, valuesOf } from './value-findings.ts';

/** What became of the values in passages that only the reviewed document has. */
export interface SplitValues {
  readonly findings: readonly FindingDraft[];
  /** The passages without the minor clauses whose values were compared. */
  readonly rest: readonly LoneRun[];
}

/** A lone value and a superior one count as the same duty from this similarity of their minor clauses on … */
const LEAST_FOR_SAME_BODIES = 0.3;
/** … where both speak of the same kind of body; otherwise the wording has to say more. */
const LEAST_FOR_ANY_BODIES = 0.5;

/**
 * A duty that the superior lays on every level is often split below: 各级党委每年至少2次 becomes 区委每年至少2次
 * and 镇每年至少4次. One part is paired with the superior's sentence, the other stands alone; its values are
 * compared with those of the superior's minor clause that is most like it, in the same clause.
 */
export const splitValues = (
  matched: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): SplitValues => {
  const superior = matched.pairs.map((pair) => pair.superior);
  const findings: FindingDraft[] = [];
  const rest = matched.reviewedOnly.flatMap((run) => {
    const counterparts = run.map((clause) => counterpartOf(clause, superior, alignment, context));
    findings.push(
      ...run.flatMap((clause, i) => {
        const counterpart = counterparts[i] ?? null;
        return counterpart === null ? [] : compareSplit(clause, counterpart, context);
      }),
    );
    return consecutiveRuns(run.map((clause, i) => (counterparts[i] ? null : clause)));
  });
  return { findings, rest };
};

interface ValuedClause {
  readonly clause: MinorClause;
  readonly value: ValueElement;
}

const counterpartOf = (
  clause: MinorClause,
  superior: readonly MinorClause[],
  alignment: Alignment,
  context: ComparisonContext,
): ValuedClause | null => {
  const [value] = valuesOf(clause, context.reviewed);
  if (value === undefined) return null;
  const linked = new Set(
    alignment.links
      .filter(({ reviewed }) => reviewed.includes(clause.clause))
      .flatMap((link) => link.superior),
  );
  const own = bodiesOf(clause, context.reviewed);
  let best: ValuedClause | null = null;
  let most = 0;
  for (const other of superior) {
    if (!linked.has(other.clause)) continue;
    const same = valuesOf(other, context.superior).find(({ type }) => type === value.type);
    if (same === undefined) continue;
    const least = leastLikeness(own, bodiesOf(other, context.superior));
    const likeness = letterSimilarity(clause.letters, other.letters);
    if (least !== null && likeness >= least && likeness > most) {
      best = { clause: other, value: same };
      most = likeness;
    }
  }
  return best;
};

const compareSplit = (
  clause: MinorClause,
  counterpart: ValuedClause,
  context: ComparisonContext,
): readonly FindingDraft[] => {
  const value =
    valuesOf(clause, context.reviewed).find(({ type }) => type === counterpart.value.type) ?? null;
  const pair = { superior: counterpart.clause, reviewed: clause, similarity: 0 };
  const finding = valueFinding(pair, counterpart.value, value, context);
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
