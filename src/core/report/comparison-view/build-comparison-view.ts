import { alignObligations } from '../../align/align-obligations.ts';
import { spanIndex } from '../../compare/span-index.ts';
import { canonicalMapping } from '../../import/canonical-mapping.ts';
import { NO_PAIRINGS, type PlacedPairings } from '../../decisions/place-pairings.ts';
import type { AnalyzedDocument } from '../../model/analyzed-document.ts';
import type { Comparison } from '../../model/comparison.ts';
import { oncePerDocument } from '../../model/once-per-document.ts';
import { clauseReferences } from '../clause-reference.ts';
import { comparisonReport } from '../comparison-report.ts';
import type { ComparisonView } from './comparison-view.ts';
import { elementMarks, type PassageSource } from './comparison-view-passage.ts';
import { comparisonRows } from './comparison-view-rows.ts';
import { documentHead } from '../document-head.ts';

/** Everything that the window and the documents for people draw of a comparison. */
export const buildComparisonView = (
  comparison: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  pairings: PlacedPairings = NO_PAIRINGS,
): ComparisonView => {
  const duties = alignObligations(reviewed, superior, comparison.alignment);
  return {
    superior: documentHead(superior.document),
    reviewed: documentHead(reviewed.document),
    rows: comparisonRows(
      comparison,
      {
        reviewed: passageSource(
          reviewed,
          new Map(duties.flatMap((link) => link.reviewed.map((id) => [id, link.superior]))),
        ),
        superior: passageSource(
          superior,
          new Map(duties.flatMap((link) => link.superior.map((id) => [id, link.reviewed]))),
        ),
      },
      pairings.given,
    ),
    report: comparisonReport(comparison, reviewed, superior),
    complete: comparison.diffs.every(({ complete }) => complete),
    ...(pairings.unplaced.length > 0 ? { unplacedPairings: pairings.unplaced } : {}),
  };
};

const elementIndex = oncePerDocument(({ elements }) => spanIndex(elements, ({ span }) => span));

const passageSource = (
  analyzed: AnalyzedDocument,
  counterparts: PassageSource['counterparts'],
): PassageSource => {
  const { canonical } = analyzed.document;
  return {
    text: canonical.text,
    mapping: canonicalMapping(canonical),
    clauses: clauseReferences(analyzed.document),
    marks: elementMarks(analyzed.elements, canonical.text),
    elements: elementIndex(analyzed),
    counterparts,
  };
};
