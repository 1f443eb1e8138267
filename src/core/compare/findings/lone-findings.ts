import { ruleId } from '../../model/ids.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../../model/span.ts';
import { elementsWithin, type ComparisonContext, type ContextSide } from '../comparison-context.ts';
import type { DraftSide, FindingDraft } from '../finding-draft.ts';
import type { LoneRun } from '../match-passages.ts';
import type { MinorClause } from '../minor-clauses.ts';
import { added, omitted } from './explanations.ts';

/** Longest quote of an added or omitted passage, in characters; a longer one ends with a minor clause before. */
const LONGEST_QUOTE = 110;

/** A passage that only says on what basis, to what end or where (根据…, 为…, 结合…): it states no duty itself. */
const CIRCUMSTANCE =
  /^(?:根据|按照|依据|依照|遵照|为了?(?!.{0,12}提供)|结合|围绕|针对|对照|参照|参考|鉴于|除|自|对.*(?:事项|企业|单位|项目|人员|行为|情况|问题|部门|机构|领域|场所)$|经.{0,12}(?:同意|批准)$|在.*(?:基础上|前提下|过程中)$)|(?:标准为|如下|包括|即|分别为|其中)$/;

/** A passage that says when a duty holds (符合…条件的, 在…情况下): it narrows the duty beside it. */
const CONDITION = /(?:条件下|情况下|情形下|期间)$|^(?:因|如|若|凡|符合).*[^，]$|的$/;

/** What only the reviewed document demands. */
export const addedFinding = (run: LoneRun, context: ComparisonContext): readonly FindingDraft[] =>
  loneFinding(run, context.reviewed, (side, passage) => ({
    kind: 'added_obligation',
    superior: null,
    reviewed: side,
    explanation: added(passage),
    rule: ruleId('compare.only-reviewed'),
  }));

/** What only the superior demands. */
export const omittedFinding = (run: LoneRun, context: ComparisonContext): readonly FindingDraft[] =>
  loneFinding(run, context.superior, (side, passage) => ({
    kind: 'omitted_obligation',
    superior: side,
    reviewed: null,
    explanation: omitted(passage),
    rule: ruleId('compare.only-superior'),
  }));

const isCircumstance = ({ span }: MinorClause, side: ContextSide): boolean =>
  CIRCUMSTANCE.test(textAt(side.text, span)) &&
  !elementsWithin(side, span).some(({ type }) => type === 'obligation');

const isCondition = ({ span }: MinorClause, side: ContextSide): boolean =>
  CONDITION.test(textAt(side.text, span)) &&
  !elementsWithin(side, span).some(({ type }) => type === 'obligation');

/** A condition that came or went changes for whom the duty beside it holds. */
const CONDITION_CHANGED = { kind: 'scope_changed', rule: ruleId('compare.condition') } as const;

type LoneParts = Pick<FindingDraft, 'kind' | 'superior' | 'reviewed' | 'explanation' | 'rule'>;

const loneFinding = (
  run: LoneRun,
  side: ContextSide,
  parts: (side: DraftSide, passage: string) => LoneParts,
): readonly FindingDraft[] => {
  if (run.every((clause) => isCircumstance(clause, side))) return [];
  const conditional = run.every((clause) => isCondition(clause, side));
  const quote = quoteOf(run);
  const draftSide = {
    clause: run[0].clause,
    place: quote.start,
    quote,
    elements: elementsWithin(side, quote).map(({ id }) => id),
  };
  return [
    {
      also: [],
      direction: null,
      confidence: 0.8,
      ...parts(draftSide, textAt(side.text, quote)),
      ...(conditional ? CONDITION_CHANGED : {}),
    },
  ];
};

const quoteOf = (run: LoneRun): CanonicalSpan => {
  const [first] = run;
  const last = run.findLast(({ span }) => span.end - first.span.start <= LONGEST_QUOTE) ?? first;
  return canonicalSpan(first.span.start, last.span.end);
};
