import type { Alignment } from '../../model/alignment.ts';
import { findingId } from '../../model/ids.ts';
import type { Finding } from '../../model/finding.ts';
import { textAt } from '../../model/span.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import type { FindingDraft } from '../finding-draft.ts';
import { matchPassages } from '../match-passages.ts';
import { addedFinding, omittedFinding } from './lone-findings.ts';
import { severityOf } from './severity-rules.ts';
import { splitValues } from './split-values.ts';
import { valueFindings } from './value-findings.ts';
import { wordingFindings } from './wording-findings.ts';

/**
 * Every typed difference of two documents, in the reviewed document's order, what only the superior has after
 * the rest.
 */
export const findDifferences = (alignment: Alignment, context: ComparisonContext): readonly Finding[] => {
  const matched = matchPassages(alignment, context);
  const split = splitValues(matched, alignment, context);
  const drafts = [
    ...matched.pairs.flatMap((pair) => [...valueFindings(pair, context), ...wordingFindings(pair, context)]),
    ...split.findings,
    ...split.rest.flatMap((run) => addedFinding(run, context)),
    ...matched.superiorOnly.flatMap((run) => omittedFinding(run, context)),
  ];
  return inReadingOrder(drafts).map((draft, i) => finding(draft, i + 1, context));
};

const inReadingOrder = (drafts: readonly FindingDraft[]): readonly FindingDraft[] => {
  const place = ({ reviewed, superior }: FindingDraft): readonly [number, number] => [
    reviewed?.quote?.start ?? Infinity,
    superior?.quote?.start ?? Infinity,
  ];
  return drafts
    .map((draft, order) => ({ draft, order, place: place(draft) }))
    .sort((a, b) => compare(a.place[0], b.place[0]) || compare(a.place[1], b.place[1]) || a.order - b.order)
    .map(({ draft }) => draft);
};

/** Unlike a subtraction this orders Infinity too. */
const compare = (a: number, b: number): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const BINDING = /必须|不得|严禁|禁止|一律|应当|强制/;

const finding = (draft: FindingDraft, number: number, context: ComparisonContext): Finding => {
  const quotes = [
    draft.superior?.quote ? textAt(context.superior.text, draft.superior.quote) : '',
    draft.reviewed?.quote ? textAt(context.reviewed.text, draft.reviewed.quote) : '',
  ];
  const elements = {
    superior: draft.superior?.elements ?? [],
    reviewed: draft.reviewed?.elements ?? [],
  };
  const isValue = (id: string): boolean => !id.startsWith('obligation');
  return {
    id: findingId(number),
    kind: draft.kind,
    also: draft.also.slice(0, 2),
    reviewedClause: draft.reviewed?.clause ?? null,
    superiorClause: draft.superior?.clause ?? null,
    reviewed: draft.reviewed?.quote ?? null,
    superior: draft.superior?.quote ?? null,
    direction: draft.direction,
    reviewedElements: elements.reviewed,
    superiorElements: elements.superior,
    explanation: draft.explanation,
    severity: severityOf({
      draft,
      binding: quotes.some((quote) => BINDING.test(quote)),
      valued: [...elements.superior, ...elements.reviewed].some(isValue),
      length: Math.max(...quotes.map((quote) => quote.length)),
    }),
    confidence: draft.confidence,
    rule: draft.rule,
  };
};
