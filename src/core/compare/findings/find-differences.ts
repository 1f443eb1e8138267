import type { Alignment } from '../../model/alignment.ts';
import { findingId } from '../../model/ids.ts';
import type { Finding, FindingPlace } from '../../model/finding.ts';
import { filledDate } from '../blank-dates.ts';
import type { ComparisonContext } from '../comparison-context.ts';
import type { DraftPlace, DraftSide, FindingDraft } from '../finding-draft.ts';
import type { MatchedPassages } from '../match-passages.ts';
import { withCoverage } from './actor-coverage.ts';
import { punishDifferently } from '../penalties.ts';
import { renumberedReferences } from '../renumbered-references.ts';
import { addedFinding, omittedFinding } from './lone-findings.ts';
import { findingConfidence } from './finding-confidence.ts';
import { noiseFindings, renumberedFinding } from './noise-findings.ts';
import { responsibilityNotes } from './responsibility-notes.ts';
import { severityFacts, severityRuleOf } from './severity-rules.ts';
import { slipFindings } from './slip-findings.ts';
import { splitValues } from './split-values.ts';
import { valueFindings } from './value-findings.ts';
import { adaptedNameFindings } from './adapted-names.ts';
import { wordingDifferences } from './wording-findings.ts';

/**
 * Every typed difference of two documents, in the reviewed document's order, what only the superior has after
 * the rest.
 */
export const findDifferences = (
  passages: MatchedPassages,
  alignment: Alignment,
  context: ComparisonContext,
): readonly Finding[] => {
  const notes = responsibilityNotes(passages, alignment, context);
  const matched = notes.rest;
  const split = splitValues(matched, alignment, context);
  const renumberedIn = renumberedReferences(alignment, context);
  const compared = matched.pairs
    .filter((pair) => !punishDifferently(pair, context))
    .map((pair) => {
      const [date, renumbered] = [filledDate(pair, context), renumberedIn(pair)];
      const wording = wordingDifferences(pair, { date, renumbered }, context);
      return {
        values: valueFindings(pair, date, wording.alone, context),
        wording,
        renumbered: renumbered.map((reference) => renumberedFinding(reference, pair, context)),
      };
    });
  const drafts = [
    ...compared.flatMap(({ values, wording, renumbered }) => [...values, ...wording.findings, ...renumbered]),
    ...adaptedNameFindings(compared.flatMap(({ wording }) => wording.names ?? [])),
    ...notes.findings,
    ...split.findings,
    ...split.rest.flatMap((run) => addedFinding(run, context)),
    ...noiseFindings(alignment, context),
    ...slipFindings(matched, alignment, context),
    ...split.superiorRest.flatMap((run) => omittedFinding(run, context)),
  ];
  const covered = withCoverage(drafts, matched, split.parts, context);
  const confidenceOf = findingConfidence(alignment, context);
  return inReadingOrder(covered).map((draft, i) => ({
    ...finding(draft, i + 1, context),
    confidence: confidenceOf(draft),
  }));
};

const inReadingOrder = (drafts: readonly FindingDraft[]): readonly FindingDraft[] => {
  const place = ({ reviewed, superior }: FindingDraft): readonly [number, number] => [
    reviewed?.place ?? Infinity,
    superior?.place ?? Infinity,
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

const finding = (
  draft: FindingDraft,
  number: number,
  context: ComparisonContext,
): Omit<Finding, 'confidence'> => {
  const superior = placed(draft.superior);
  const reviewed = placed(draft.reviewed);
  const severityRule = severityRuleOf(severityFacts(draft, context));
  return {
    id: findingId(number),
    kind: draft.kind,
    also: draft.also.slice(0, MOST_OTHER_KINDS),
    reviewedClause: reviewed.clause,
    superiorClause: superior.clause,
    reviewed: reviewed.quote,
    superior: superior.quote,
    places: (draft.places ?? []).map(placeOf),
    coverage: draft.coverage ?? [],
    direction: draft.direction,
    reviewedElements: reviewed.elements,
    superiorElements: superior.elements,
    explanation: draft.explanation,
    severity: severityRule.severity,
    severityRule: { id: severityRule.id, words: severityRule.reason },
    rule: draft.rule,
  };
};

/** The contract allows so many kinds beside the first. */
const MOST_OTHER_KINDS = 2;

const placeOf = (place: DraftPlace): FindingPlace => {
  const [superior, reviewed] = [placed(place.superior), placed(place.reviewed)];
  return {
    reviewedClause: reviewed.clause,
    superiorClause: superior.clause,
    reviewed: reviewed.quote,
    superior: superior.quote,
  };
};

const placed = (
  side: DraftSide | null,
): Pick<DraftSide, 'quote' | 'elements'> & { readonly clause: DraftSide['clause'] | null } =>
  side ?? { clause: null, quote: null, elements: [] };
