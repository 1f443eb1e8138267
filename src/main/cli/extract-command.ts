import { describeValue } from '../../core/compare/values/describe-value.ts';
import { explainExtraction } from '../../core/extract/explain-extraction.ts';
import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { Element } from '../../core/model/element.ts';
import type { LocalizedText } from '../../core/model/problem.ts';
import { extractedCorrectionsReport } from '../../core/report/corrections-report.ts';
import { documentHead } from '../../core/report/document-head.ts';
import { elementReports } from '../../core/report/elements/element-report.ts';
import {
  elementRows,
  elementTableDocument,
  type ExportedElementTable,
} from '../../core/report/elements/element-table.ts';
import { explanationReports } from '../../core/report/explanation-report.ts';
import { SCHEMA_VERSION, type ElementReport } from '../../core/report/contract/contract.ts';
import type { ExplanationReport } from '../../core/report/contract/explanation-contract.ts';
import { ELEMENT_TYPE_WORDS, MODALITY_WORDS } from '../../core/report/words/report-words.ts';
import type { Language } from './command-line.ts';
import {
  correctedReport,
  jsonText,
  namedHead,
  problemReports,
  removedReports,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import { loadAnalyzed, loadSegmenter, type CommandSession } from './command-session.ts';
import { explainedText } from './explained-extraction.ts';
import { programVersionNumber } from './program-version.ts';
import { shownTitle } from './shown-title.ts';
import { shortened, textTable } from './text-table.ts';
import { dictionaryReport, dictionarySettings } from './user-dictionary-file.ts';

/** Characters of a quote, an actor and a value that the table shows. */
const QUOTE_LENGTH = 36;
const ACTOR_LENGTH = 14;
const VALUE_LENGTH = 18;

/** What an element comes to: its value in a few words, or how a duty binds. */
const valueWords = (element: Element, quote: string): LocalizedText =>
  element.type === 'obligation' ? MODALITY_WORDS[element.modality] : describeValue(element, quote);

const BY_A_PERSON: LocalizedText = { zh: '（人工）', en: ' (by a person)' };

const shownValue = (element: Element, quote: string, language: Language): string =>
  `${valueWords(element, quote)[language]}${element.human === true ? BY_A_PERSON[language] : ''}`;

const readable = (
  analyzed: AnalyzedDocument,
  reports: readonly ElementReport[],
  language: Language,
): string => {
  const columns =
    language === 'zh'
      ? ['条款', '类型', '值', '主体', '原文']
      : ['clause', 'type', 'value', 'actor', 'quote'];
  const byId = new Map(analyzed.elements.map((element) => [element.id, element] as const));
  const rows = reports.map(({ id, clause, type, subject, quote }) => {
    const element = byId.get(id);
    return [
      clause ?? '—',
      ELEMENT_TYPE_WORDS[type][language],
      element === undefined ? '' : shortened(shownValue(element, quote, language), VALUE_LENGTH),
      shortened(subject ?? '—', ACTOR_LENGTH),
      shortened(quote, QUOTE_LENGTH),
    ];
  });
  return `${shownTitle(documentHead(analyzed.document), language)}\n${textTable([columns, ...rows])}`;
};

const tableFile = async (
  table: ExportedElementTable,
  { options: { lang: language }, dictionary }: CommandSession,
): Promise<Uint8Array> => {
  const [{ elementTableWorkbook }, { writeWorkbook }] = await Promise.all([
    import('../exporters/element-table-workbook.ts'),
    import('../exporters/xlsx/write-workbook.ts'),
  ]);
  return writeWorkbook(
    elementTableWorkbook(table, {
      language,
      version: programVersionNumber(),
      settings: dictionarySettings(dictionary, language),
    }),
  );
};

/** What of a document is to be shown: one clause, passages that contain some words, or everything. */
type Choice = Pick<CommandOf<'extract'>, 'clause' | 'find'>;

const isChosen = (
  place: { readonly clause: string | null },
  words: string,
  { clause, find }: Choice,
): boolean => (clause === null || place.clause === clause) && (find === null || words.includes(find));

const explanationsOf = (analyzed: AnalyzedDocument, choice: Choice): readonly ExplanationReport[] =>
  explanationReports(analyzed, explainExtraction(analyzed.document, analyzed.words)).filter((sentence) =>
    isChosen(sentence, sentence.quote, choice),
  );

const explainedDocument = (
  { document }: AnalyzedDocument,
  explanations: readonly ExplanationReport[],
  language: Language,
): string => `${shownTitle(documentHead(document), language)}\n\n${explainedText(explanations, language)}`;

/** `duikan extract SOURCE…` */
export const runExtract = async (
  command: CommandOf<'extract'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const { sources, options, explain, format } = command;
  const segmenter = await loadSegmenter(session);
  const { documents, problems, removed, nameOf, correctionsOf } = await loadAnalyzed(
    sources,
    segmenter,
    session,
  );
  const extracted = documents.map((analyzed) => ({
    analyzed,
    elements: elementReports(analyzed).filter((element) => isChosen(element, element.context, command)),
    explanations: explain ? explanationsOf(analyzed, command) : [],
  }));
  if (format === 'xlsx') {
    const documents = extracted.map(({ analyzed: { document } }) =>
      elementTableDocument(documentHead(document), nameOf(document.id)),
    );
    const rows = extracted.flatMap(({ elements }) => elementRows(elements));
    return { text: '', bytes: await tableFile({ documents, rows }, session), problems };
  }
  if (format === 'table') {
    const texts = extracted.map(({ analyzed, elements, explanations }) =>
      explain
        ? explainedDocument(analyzed, explanations, options.lang)
        : readable(analyzed, elements, options.lang),
    );
    return { text: texts.join('\n'), problems };
  }
  return {
    text: jsonText({
      version: SCHEMA_VERSION,
      documents: documents.map(({ document }) =>
        correctedReport(namedHead(documentHead(document), nameOf, options), extractedCorrectionsReport, {
          correctionsOf,
          options,
        }),
      ),
      elements: extracted.flatMap(({ elements }) => elements),
      ...dictionaryReport(session.dictionary),
      ...(explain ? { explanations: extracted.flatMap(({ explanations }) => explanations) } : {}),
      problems: problemReports(problems, options.lang),
      ...removedReports(removed, options),
    }),
    problems,
  };
};
