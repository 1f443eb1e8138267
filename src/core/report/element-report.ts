import { canonicalMapping, type CanonicalMapping } from '../import/canonical-mapping.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Element, Obligation, ValueElement } from '../model/element.ts';
import type { ClauseId } from '../model/ids.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import type { ElementReport, ElementReportBase, ObligationReport, ValueReport } from './contract.ts';

interface ClauseName {
  readonly section: string | null;
  readonly label: string | null;
}

/** What every element of one document is written with. */
interface ElementSide {
  readonly analyzed: AnalyzedDocument;
  readonly mapping: CanonicalMapping;
  readonly clauses: ReadonlyMap<ClauseId, ClauseName>;
}

/** The elements of a document as the headless command prints them, in position order. */
export const elementReports = (analyzed: AnalyzedDocument): readonly ElementReport[] => {
  const clauses = new Map(
    analyzed.document.sections.flatMap((section) =>
      section.clauses.map((clause) => [clause.id, { section: section.label, label: clause.label }] as const),
    ),
  );
  const side = { analyzed, mapping: canonicalMapping(analyzed.document.canonical), clauses };
  return analyzed.elements.map((element) => elementReport(element, side));
};

const elementReport = (element: Element, side: ElementSide): ElementReport => {
  const base = baseReport(element, side);
  return element.type === 'obligation'
    ? { ...base, ...obligationReport(element, side) }
    : { ...base, ...valueReport(element) };
};

/** The passage on one line: paragraphs of the canonical text are separated by line feeds. */
const lineOf = (side: ElementSide, span: CanonicalSpan): string =>
  textAt(side.analyzed.document.canonical.text, span).replaceAll('\n', '');

const baseReport = (element: Element, side: ElementSide): ElementReportBase => {
  const { start, end } = side.mapping.toSource(element.span);
  const clause = element.clause === null ? undefined : side.clauses.get(element.clause);
  return {
    id: element.id,
    document: side.analyzed.document.id,
    clause: clause?.label ?? null,
    section: clause?.section ?? null,
    quote: lineOf(side, element.span),
    start,
    end,
    context: lineOf(side, element.context),
    subject: element.actor?.text ?? null,
    subjectInherited: element.actor?.inherited ?? false,
    actorRole: element.actor?.role ?? null,
    modality: element.modality,
    rule: element.rule,
    confidence: element.confidence,
  };
};

const obligationReport = (element: Obligation, side: ElementSide): ObligationReport => ({
  type: 'obligation',
  modalWord: element.modalWord,
  strength: element.strength,
  predicate: lineOf(side, element.predicate),
  object: element.object === null ? null : lineOf(side, element.object),
  condition: element.condition === null ? null : lineOf(side, element.condition),
  values: element.values,
});

/** The value alone, as it also stands in `from` and `to` of a finding. */
export const valueReport = (element: ValueElement): ValueReport => {
  switch (element.type) {
    case 'frequency': {
      const { type, count, period, bound, vague, duration, perYear } = element;
      return { type, count, period, bound, vague, duration, perYear };
    }
    case 'deadline': {
      const { type, date, trigger, bound, workingDays, vague } = element;
      return { type, date, trigger, bound, workingDays, vague };
    }
    case 'duration':
      return { type: element.type, duration: element.duration };
    case 'quantity': {
      const { type, value, unit, bound } = element;
      return { type, value, unit, bound };
    }
  }
};
