import { alignObligations } from '../../align/align-obligations.ts';
import { spanIndex, type SpanIndex } from '../../compare/span-index.ts';
import { canonicalMapping } from '../../import/canonical-mapping.ts';
import { NO_PAIRINGS, type PlacedPairings } from '../../decisions/place-pairings.ts';
import type { AnalyzedDocument } from '../../model/analyzed-document.ts';
import type { Comparison, KeptPassage } from '../../model/comparison.ts';
import { groupedBy } from '../../model/grouped-by.ts';
import type { ElementId } from '../../model/ids.ts';
import { oncePerDocument } from '../../model/once-per-document.ts';
import { clauseReferences } from '../clause-reference.ts';
import { comparisonReport } from '../comparison-report.ts';
import type { ComparisonView } from './comparison-view.ts';
import { elementMarks, type CounterpartDuty, type PassageSource } from './comparison-view-passage.ts';
import { comparisonRows } from './comparison-view-rows.ts';
import { documentHead } from '../document-head.ts';

/** Everything that the window and the documents for people draw of a comparison. */
export const buildComparisonView = (
  comparison: Comparison,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  pairings: PlacedPairings = NO_PAIRINGS,
): ComparisonView => {
  const links = alignObligations(reviewed, superior, comparison.alignment);
  return {
    superior: documentHead(superior.document),
    reviewed: documentHead(reviewed.document),
    sections: reviewed.document.sections.flatMap(({ label, heading }) =>
      label === null || heading === null ? [] : [{ label, heading }],
    ),
    rows: comparisonRows(
      comparison,
      {
        reviewed: passageSource(
          reviewed,
          counterpartsBy(
            links.map((link) => ({ own: link.reviewed, other: link.superior })),
            superior,
          ),
          keptOn('reviewed', comparison),
        ),
        superior: passageSource(
          superior,
          counterpartsBy(
            links.map((link) => ({ own: link.superior, other: link.reviewed })),
            reviewed,
          ),
          keptOn('superior', comparison),
        ),
      },
      pairings.given,
    ),
    report: comparisonReport(comparison, reviewed, superior),
    complete: comparison.diffs.every(({ complete }) => complete),
    ...(pairings.unplaced.length > 0 ? { unplacedPairings: pairings.unplaced } : {}),
  };
};

/** By duty of one document: what corresponds to it in the other one. */
const counterpartsBy = (
  links: readonly { readonly own: readonly ElementId[]; readonly other: readonly ElementId[] }[],
  other: AnalyzedDocument,
): PassageSource['counterparts'] => {
  const duties = dutiesById(other);
  const linksOf = groupedBy(links, ({ own }) => own);
  return new Map(
    [...linksOf].map(([id, own]) => [
      id,
      own.flatMap((link) => link.other.flatMap((to) => duties.get(to) ?? [])),
    ]),
  );
};

const dutiesById = ({ elements }: AnalyzedDocument): ReadonlyMap<ElementId, CounterpartDuty> => {
  const values = new Map(
    elements.flatMap((element) => (element.type === 'obligation' ? [] : [[element.id, element] as const])),
  );
  return new Map(
    elements.flatMap((duty) =>
      duty.type === 'obligation' && duty.clause !== null
        ? [
            [
              duty.id,
              {
                duty,
                values: duty.values.flatMap((id) => values.get(id) ?? []),
                clause: duty.clause,
              },
            ] as const,
          ]
        : [],
    ),
  );
};

const elementIndex = oncePerDocument(({ elements }) => spanIndex(elements, ({ span }) => span));

const keptOn = (side: KeptPassage['side'], { kept }: Comparison): SpanIndex<KeptPassage> =>
  spanIndex(
    kept.filter((one) => one.side === side).sort((a, b) => a.span.start - b.span.start),
    ({ span }) => span,
  );

const passageSource = (
  analyzed: AnalyzedDocument,
  counterparts: PassageSource['counterparts'],
  kept: PassageSource['kept'],
): PassageSource => {
  const { canonical } = analyzed.document;
  return {
    text: canonical.text,
    mapping: canonicalMapping(canonical),
    clauses: clauseReferences(analyzed.document),
    marks: elementMarks(analyzed.elements, canonical.text),
    elements: elementIndex(analyzed),
    counterparts,
    kept,
  };
};
