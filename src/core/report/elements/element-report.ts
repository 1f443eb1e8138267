import type { StatedValue } from '../../extract/rule.ts';
import type { AnalyzedDocument } from '../../model/analyzed-document.ts';
import type { Element, Obligation } from '../../model/element.ts';
import type {
  ElementReport,
  ElementReportBase,
  ObligationReport,
  ValueReport,
} from '../contract/contract.ts';
import { clauseNameOf, elementSide, lineOf, quoteOf, type ElementSide } from './element-side.ts';

/** The elements of a document as the headless command prints them, in position order. */
export const elementReports = (analyzed: AnalyzedDocument): readonly ElementReport[] => {
  const side = elementSide(analyzed);
  return analyzed.elements.map((element) => elementReport(element, side));
};

const elementReport = (element: Element, side: ElementSide): ElementReport => {
  const base = baseReport(element, side);
  return element.type === 'obligation'
    ? { ...base, ...obligationReport(element, side) }
    : { ...base, ...valueReport(element) };
};

const baseReport = (element: Element, side: ElementSide): ElementReportBase => {
  const { quote, start, end } = quoteOf(side, element.span);
  return {
    id: element.id,
    document: side.analyzed.document.id,
    ...clauseNameOf(side, element.clause),
    quote,
    start,
    end,
    context: lineOf(side, element.context),
    subject: element.actor?.text ?? null,
    subjectInherited: element.actor?.inherited ?? false,
    actorRole: element.actor?.role ?? null,
    modality: element.modality,
    rule: element.rule,
    confidence: element.confidence,
    ...(element.human === true ? { human: true } : {}),
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
export const valueReport = (element: StatedValue): ValueReport => {
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
