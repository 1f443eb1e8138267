import { canonicalMapping, type CanonicalMapping } from '../import/canonical-mapping.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Element } from '../model/element.ts';
import type { Finding, FindingKind, FindingPlace } from '../model/finding.ts';
import type { ElementId } from '../model/ids.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import { alignmentReport } from './alignment-report.ts';
import { clauseReferences, type ClauseReferences } from './clause-reference.ts';
import type { ComparisonReport, FindingReport, ValueReport } from './contract/contract.ts';
import type { QuoteReport } from './quote-report.ts';
import { valueReport } from './elements/element-report.ts';
import type { FindingPlaceReport } from './contract/finding-contract.ts';
import { findingSummary } from './finding-summary.ts';

/** A comparison as the headless command prints it. */
export const comparisonReport = (
  comparison: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): ComparisonReport => {
  const left = reportSide(reviewed);
  const right = reportSide(superior);
  return {
    ...alignmentReport(comparison.alignment, reviewed, superior, {
      sentences: false,
    }),
    findings: comparison.findings.map((finding) => findingReport(finding, left, right)),
    summary: findingSummary(comparison.findings),
    rulesVersion: reviewed.rulesVersion,
  };
};

interface ReportSide {
  readonly text: string;
  readonly mapping: CanonicalMapping;
  readonly clauses: ClauseReferences;
  readonly elements: ReadonlyMap<ElementId, Element>;
}

const reportSide = (analyzed: AnalyzedDocument): ReportSide => ({
  text: analyzed.document.canonical.text,
  mapping: canonicalMapping(analyzed.document.canonical),
  clauses: clauseReferences(analyzed.document),
  elements: new Map(analyzed.elements.map((element) => [element.id, element])),
});

const quoteReport = (side: ReportSide, span: CanonicalSpan | null): QuoteReport | null => {
  if (span === null) return null;
  const { start, end } = side.mapping.toSource(span);
  return { quote: textAt(side.text, span), start, end };
};

const VALUE_KINDS: ReadonlySet<FindingKind> = new Set([
  'frequency_changed',
  'deadline_changed',
  'quantity_changed',
]);

const findingReport = (finding: Finding, left: ReportSide, right: ReportSide): FindingReport => {
  const valued = [finding.kind, ...finding.also].some((kind) => VALUE_KINDS.has(kind));
  return {
    id: finding.id,
    kind: finding.kind,
    also: finding.also,
    leftClause: finding.reviewedClause && left.clauses.of(finding.reviewedClause),
    rightClause: finding.superiorClause && right.clauses.of(finding.superiorClause),
    left: quoteReport(left, finding.reviewed),
    right: quoteReport(right, finding.superior),
    ...(finding.places.length > 0
      ? { places: finding.places.map((place) => placeReport(place, left, right)) }
      : {}),
    ...(finding.coverage.length > 0
      ? { coverage: finding.coverage.map((part) => ({ ...part, body: quoteReport(left, part.body) })) }
      : {}),
    direction: finding.direction,
    leftElements: finding.reviewedElements,
    rightElements: finding.superiorElements,
    ...(valued
      ? {
          from: firstValue(right, finding.superiorElements),
          to: firstValue(left, finding.reviewedElements),
        }
      : {}),
    explanation: finding.explanation,
    severity: finding.severity,
    severityRule: { id: finding.severityRule.id, ...finding.severityRule.words },
    confidence: finding.confidence,
    rule: finding.rule,
  };
};

const placeReport = (place: FindingPlace, left: ReportSide, right: ReportSide): FindingPlaceReport => ({
  leftClause: place.reviewedClause && left.clauses.of(place.reviewedClause),
  rightClause: place.superiorClause && right.clauses.of(place.superiorClause),
  left: quoteReport(left, place.reviewed),
  right: quoteReport(right, place.superior),
});

const firstValue = (side: ReportSide, ids: readonly ElementId[]): ValueReport | null => {
  for (const id of ids) {
    const element = side.elements.get(id);
    if (element !== undefined && element.type !== 'obligation') return valueReport(element);
  }
  return null;
};
