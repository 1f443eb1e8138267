import type {
  MinorClauseExplanation,
  SentenceExplanation,
  ValueExplanation,
} from '../extract/explain-extraction.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ElementId, RuleId } from '../model/ids.ts';
import { contains } from '../model/span.ts';
import type {
  ExplanationReport,
  MinorClauseReport,
  ValueReadingReport,
} from './contract/explanation-contract.ts';
import { valueReport } from './elements/element-report.ts';
import { clauseNameOf, elementSide, quoteOf, type ElementSide } from './elements/element-side.ts';
import { ruleWords } from './words/rule-words.ts';

/** Which element a rule made of a passage that begins at a position of the canonical text. */
type ElementFinder = (rule: RuleId, start: number) => ElementId | null;

/** The explanations of a document as the headless command prints them, one a sentence, in position order. */
export const explanationReports = (
  analyzed: AnalyzedDocument,
  sentences: readonly SentenceExplanation[],
): readonly ExplanationReport[] => {
  const side = elementSide(analyzed);
  const find = elementFinder(analyzed);
  return sentences.map((sentence) => ({
    document: analyzed.document.id,
    ...clauseNameOf(side, sentence.clause),
    ...quoteOf(side, sentence.span),
    withheld: sentence.withheld,
    minorClauses: sentence.minorClauses.map((minor) => minorClauseReport(minor, side, find)),
    values: sentence.values.map((value) => readingReport(value, side, find)),
    stated: analyzed.elements
      .filter(({ human, span }) => human === true && contains(sentence.span, span))
      .map((element) => ({
        ...quoteOf(side, element.span),
        element: element.id,
        value: element.type === 'obligation' ? null : valueReport(element),
      })),
  }));
};

const elementFinder = ({ elements }: AnalyzedDocument): ElementFinder => {
  const byPlace = new Map(
    elements.map((element) => [`${element.rule} ${element.span.start}`, element.id] as const),
  );
  return (rule, start) => byPlace.get(`${rule} ${start}`) ?? null;
};

const minorClauseReport = (
  minor: MinorClauseExplanation,
  side: ElementSide,
  find: ElementFinder,
): MinorClauseReport => ({
  ...quoteOf(side, minor.span),
  role: minor.role,
  roleRule: minor.roleRule,
  reads: ruleWords(minor.roleRule),
  dutyRule: minor.duty?.rule ?? null,
  element: minor.duty === null ? null : find(minor.duty.rule, minor.duty.start),
  subject: minor.actor?.text ?? null,
  actorRole: minor.actor?.role ?? null,
  subjectFrom: minor.actor?.place ?? null,
  modality: minor.modality,
  modalWord: minor.modalWord,
  strength: minor.strength,
});

const readingReport = (
  { rule, span, value, outcome }: ValueExplanation,
  side: ElementSide,
  find: ElementFinder,
): ValueReadingReport => ({
  ...quoteOf(side, span),
  rule,
  reads: ruleWords(rule),
  value: value === null ? null : valueReport(value),
  element: outcome.kind === 'kept' ? find(rule, span.start) : null,
  outcome: outcome.kind,
  lostTo:
    outcome.kind === 'lost' ? { ...quoteOf(side, outcome.toSpan), rule: outcome.to, why: outcome.why } : null,
});
