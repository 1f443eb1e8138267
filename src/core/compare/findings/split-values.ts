import type { Alignment } from '../../model/alignment.ts';
import { otherSide, type BySide, type DocumentSide } from '../../model/document-side.ts';
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
import { compareValues } from '../values/compare-values.ts';
import { valueFinding } from './value-findings.ts';

/** What became of the values in passages that only one document has. */
export interface SplitValues {
  /** Lone minor clauses with those of the other document that they are a part of, or that are a part of them. */
  readonly parts: readonly MinorClausePair[];
  readonly findings: readonly FindingDraft[];
  /** The reviewed document's passages without the minor clauses whose values were compared … */
  readonly rest: readonly LoneRun[];
  /** … and the superior's. */
  readonly superiorRest: readonly LoneRun[];
}

/**
 * A lone value of the reviewed document and one of the superior count as the same duty from this similarity of their
 * minor clauses on …
 */
const LEAST_LIKENESS = {
  /** … where both speak of the same kind of body, … */
  sameBodies: 0.3,
  /** … where one of them names none, or where one says 定期, which may be of any duty, … */
  unsure: 0.5,
  /** … and where two duties of the superior became one. */
  merged: 0.65,
};

/** From this share on the shorter of two minor clauses, its values left out, stands in the longer one. */
const CONTAINED = 0.85;
/** Letters besides the values that make a minor clause worth looking for. */
const LEAST_BESIDE_VALUES = 6;

/**
 * A duty that the superior lays on every level is often split below: 各级党委每年至少2次 becomes 区委每年至少2次
 * and 镇每年至少4次. One part is paired with the superior's sentence, the other stands alone; its values are
 * compared with those of the superior's minor clause that is most like it, in the same clause. So is a value in a
 * passage that says much else besides (定期听取汇报 → 区委每半年至少召开一次常委会会议听取汇报). Two duties of the superior
 * are merged as often: what 各级党委 and 各级政府 do becomes what 市委、市政府 do.
 */
export const splitValues = (
  matched: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): SplitValues => {
  const linked = linkedClauses(alignment);
  const superiorLone = matched.superiorOnly.flat();
  const split = counterpartsOf(
    {
      side: 'reviewed',
      runs: matched.reviewedOnly,
      others: [...matched.pairs.map((pair) => pair.superior), ...superiorLone],
      loneOthers: new Set(superiorLone),
      allows: () => true,
    },
    linked,
    context,
  );
  const answered = new Set(split.values.map(({ pair }) => pair.superior));
  const merged = counterpartsOf(
    {
      side: 'superior',
      runs: withoutClauses(matched.superiorOnly, answered),
      others: [...matched.pairs, ...split.values.map(({ pair }) => pair)].map((pair) => pair.reviewed),
      loneOthers: new Set(),
      allows: ({ superior, reviewed }, bodies) =>
        compareValues(superior, reviewed) !== 'incomparable' && areOfOneLevel(bodies, context),
    },
    linked,
    context,
  );
  const values = [...split.values, ...merged.values];
  return {
    parts: values.map(({ pair }) => pair),
    findings: values.flatMap(({ pair, superior, reviewed }) => {
      const finding = valueFinding(pair, superior, reviewed, context);
      return finding === null ? [] : [finding];
    }),
    rest: split.rest,
    superiorRest: merged.rest,
  };
};

/** What is looked for, and where. */
interface Search {
  /** The document that the lone passages are of. */
  readonly side: DocumentSide;
  readonly runs: readonly LoneRun[];
  /** Minor clauses of the other document, and those among them that stand alone too. */
  readonly others: readonly MinorClause[];
  readonly loneOthers: ReadonlySet<MinorClause>;
  readonly allows: (values: BySide<ValueElement>, bodies: BySide<BodyCoverage>) => boolean;
}

/** What a superior asks of the towns is not answered by what the city itself does. */
const areOfOneLevel = ({ superior, reviewed }: BySide<BodyCoverage>, context: ComparisonContext): boolean => {
  const isOwn = (bodies: BodyCoverage, { rung }: ContextSide): boolean =>
    rung !== null && bodies.rungs.has(rung);
  return (
    [superior, reviewed].some(({ rungs, every, each }) => every || each || rungs.size === 0) ||
    [...superior.rungs].some((rung) => reviewed.rungs.has(rung)) ||
    (isOwn(superior, context.superior) && isOwn(reviewed, context.reviewed))
  );
};

/** Two minor clauses that say the same duty, with the value of each. */
interface ComparedValues extends BySide<ValueElement> {
  readonly pair: MinorClausePair;
}

/** Each lone minor clause with a value beside the one of the other document that says the same duty. */
const counterpartsOf = (
  search: Search,
  linked: ReturnType<typeof linkedClauses>,
  context: ComparisonContext,
): { readonly values: readonly ComparedValues[]; readonly rest: readonly LoneRun[] } => {
  const other = context[otherSide(search.side)];
  const valued = { ...search, others: search.others.filter((clause) => valuesOf(clause, other).length > 0) };
  const found = new Map<MinorClause, ComparedValues>();
  for (const clause of search.runs.flat()) {
    const counterpart = counterpartOf(clause, valued, linked, context);
    if (counterpart !== null) found.set(clause, counterpart);
  }
  return { values: [...found.values()], rest: withoutClauses(search.runs, found) };
};

const counterpartOf = (
  clause: MinorClause,
  { side, others, loneOthers, allows }: Search,
  linked: ReturnType<typeof linkedClauses>,
  context: ComparisonContext,
): ComparedValues | null => {
  const [value] = valuesOf(clause, context[side]);
  if (value === undefined) return null;
  const other = otherSide(side);
  const own = bodiesOf(clause, context[side]);
  let best: ComparedValues | null = null;
  let most = 0;
  for (const candidate of others) {
    const pair = onSides(side, clause, candidate);
    if (!linked(pair.superior.clause, pair.reviewed.clause)) continue;
    const same = valuesOf(candidate, context[other]).find((stated) => isOfKind(stated, value));
    if (same === undefined) continue;
    const likeness = likenessOf(pair, context);
    if (likeness <= most) continue;
    const bodies = bodiesOf(candidate, context[other]);
    const least =
      likeness >= CONTAINED || loneOthers.has(candidate)
        ? CONTAINED
        : leastLikeness(own, bodies, side === 'superior' ? 'merged' : certaintyOf(value, same));
    const values = onSides(side, value, same);
    if (least !== null && likeness >= least && allows(values, onSides(side, own, bodies))) {
      best = { pair: { ...pair, similarity: 0 }, ...values };
      most = likeness;
    }
  }
  return best;
};

const onSides = <Of>(side: DocumentSide, own: Of, other: Of): BySide<Of> =>
  side === 'reviewed' ? { superior: other, reviewed: own } : { superior: own, reviewed: other };

const withoutClauses = (
  runs: readonly LoneRun[],
  found: { readonly has: (clause: MinorClause) => boolean },
): readonly LoneRun[] =>
  runs.flatMap((run) => consecutiveRuns(run.map((clause) => (found.has(clause) ? null : clause))));

/** Amounts are compared in one unit only: 2% of the price is no part of 240元/平方米. */
const isOfKind = (a: ValueElement, b: ValueElement): boolean =>
  a.type === b.type && (a.type !== 'quantity' || b.type !== 'quantity' || a.unit === b.unit);

const likenessOf = ({ superior, reviewed }: BySide<MinorClause>, context: ComparisonContext): number => {
  const likeness = letterSimilarity(reviewed, superior);
  const [own, other] = [besideValues(reviewed, context.reviewed), besideValues(superior, context.superior)];
  const [short, long] = own.length <= other.length ? [own, other] : [other, own];
  if (short.length < LEAST_BESIDE_VALUES) return likeness;
  return Math.max(likeness, letterContainment({ letters: short }, { letters: long }));
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
const leastLikeness = (
  a: BodyCoverage,
  b: BodyCoverage,
  known: keyof typeof LEAST_LIKENESS,
): number | null => {
  if ([...a.classes].some((kind) => b.classes.has(kind))) return LEAST_LIKENESS[known];
  if (a.classes.size > 0 && b.classes.size > 0) return null;
  return Math.max(LEAST_LIKENESS[known], LEAST_LIKENESS.unsure);
};

const certaintyOf = (...values: readonly ValueElement[]): keyof typeof LEAST_LIKENESS =>
  values.some((value) => 'vague' in value && value.vague) ? 'unsure' : 'sameBodies';
