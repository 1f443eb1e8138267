import { splitUnits } from '../align/split-units.ts';
import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { Alignment, Unit, UnitLink } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { contains } from '../model/span.ts';
import { clauseReferences } from './clause-reference.ts';
import { SCHEMA_VERSION, type AlignmentReport, type SentenceLinkReport } from './contract/contract.ts';
import { documentHead } from './document-head.ts';

/** An alignment as the headless command prints it; with `sentences` one entry for each pair of sentences. */
export const alignmentReport = (
  alignment: Alignment,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  options: { readonly sentences: boolean },
): AlignmentReport => {
  const left = clauseReferences(reviewed.document);
  const right = clauseReferences(superior.document);
  return {
    version: SCHEMA_VERSION,
    left: documentHead(reviewed.document),
    right: documentHead(superior.document),
    links: alignment.links.map((link) => ({
      left: link.reviewed.map(left.of),
      right: link.superior.map(right.of),
      relation: link.relation,
      score: link.score,
      confidence: link.confidence,
      moved: link.moved,
      why: link.why,
      ...(link.human === true ? { human: true } : {}),
    })),
    leftOnly: alignment.reviewedOnly.map(left.of),
    rightOnly: alignment.superiorOnly.map(right.of),
    ...(options.sentences ? { sentences: sentenceReports(alignment, reviewed, superior) } : {}),
  };
};

const RELATION = {
  same: 'same',
  adapted: 'adapted',
  partial: 'partial',
  reviewed_only: 'left_only',
  superior_only: 'right_only',
} as const satisfies Record<UnitLink['relation'], SentenceLinkReport['relation']>;

const sentenceReports = (
  { units, echoes }: Alignment,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): readonly SentenceLinkReport[] => {
  const left = sentencesOf(reviewed);
  const right = sentencesOf(superior);
  const links = [...units, ...echoes.map((echo) => ({ ...echo, relation: 'partial' as const }))];
  return links.flatMap((link) => {
    const rest = { relation: RELATION[link.relation], moved: link.moved };
    return left(link.reviewed).flatMap((l) =>
      right(link.superior).map((r): SentenceLinkReport => ({
        left: l,
        right: r,
        ...rest,
      })),
    );
  });
};

/** The source places of the sentences that a unit, perhaps merged of several, is made of; [null] for none. */
const sentencesOf = (
  analyzed: AnalyzedDocument,
): ((unit: Unit | null) => readonly (readonly [number, number] | null)[]) => {
  const { canonical, sections } = analyzed.document;
  const mapping = canonicalMapping(canonical);
  const byClause = new Map(
    sections.flatMap(({ clauses }) =>
      clauses.map((clause) => [clause.id, splitUnits(canonical.text, clause)] as const),
    ),
  );
  const placeOf = (span: CanonicalSpan): readonly [number, number] => {
    const { start, end } = mapping.toSource(span);
    return [start, end];
  };
  return (unit) =>
    unit === null
      ? [null]
      : (byClause.get(unit.clause) ?? [])
          .filter(({ span }) => contains(unit.span, span))
          .map(({ span }) => placeOf(span));
};
