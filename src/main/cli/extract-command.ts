import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import { documentHead } from '../../core/report/document-head.ts';
import { elementReports } from '../../core/report/element-report.ts';
import { SCHEMA_VERSION, type ElementReport } from '../../core/report/contract.ts';
import { ELEMENT_TYPE_WORDS } from '../../core/report/report-words.ts';
import type { Language } from './command-line.ts';
import {
  jsonText,
  namedHead,
  problemReports,
  removedReports,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import { loadAnalyzed, loadSegmenter, type CommandSession } from './command-session.ts';
import { shownTitle } from './shown-title.ts';
import { shortened, textTable } from './text-table.ts';
import { WrongUseError } from './wrong-use.ts';

/** Characters of a quote, and of an actor, that the table shows. */
const QUOTE_LENGTH = 36;
const ACTOR_LENGTH = 14;

const shownValue = (element: ElementReport): string => {
  switch (element.type) {
    case 'frequency':
      return [element.count ?? '', element.period ?? '', element.bound].join(' ').trim();
    case 'deadline':
      return [element.date ?? '', element.bound, element.trigger ?? ''].join(' ').trim();
    case 'duration':
      return element.duration;
    case 'quantity':
      return [String(element.value), element.unit, element.bound].join(' ');
    case 'obligation':
      return `${element.modality} ${element.strength}`;
  }
};

const readable = (
  analyzed: AnalyzedDocument,
  elements: readonly ElementReport[],
  language: Language,
): string => {
  const zh = language === 'zh';
  const columns = zh ? ['条款', '类型', '值', '主体', '原文'] : ['clause', 'type', 'value', 'actor', 'quote'];
  const rows = elements.map((element) => [
    element.clause ?? '—',
    ELEMENT_TYPE_WORDS[element.type][language],
    shownValue(element),
    shortened(element.subject ?? '—', ACTOR_LENGTH),
    shortened(element.quote, QUOTE_LENGTH),
  ]);
  return `${shownTitle(documentHead(analyzed.document), language)}\n${textTable([columns, ...rows])}`;
};

/** `duikan extract SOURCE…` */
export const runExtract = async (
  { sources, options, explain }: CommandOf<'extract'>,
  session: CommandSession,
): Promise<CommandResult> => {
  if (explain) {
    throw new WrongUseError({
      zh: '本版本尚不支持 --explain；每个要素的 rule 字段写明了依据的规则。',
      en: '--explain is not available in this version; the field "rule" of each element names its rule.',
    });
  }
  const segmenter = await loadSegmenter();
  const { documents, problems, removed, nameOf } = await loadAnalyzed(sources, segmenter, session);
  const extracted = documents.map((analyzed) => ({ analyzed, elements: elementReports(analyzed) }));
  if (!options.json) {
    const texts = extracted.map(({ analyzed, elements }) => readable(analyzed, elements, options.lang));
    return { text: texts.join('\n'), problems };
  }
  return {
    text: jsonText({
      version: SCHEMA_VERSION,
      documents: documents.map(({ document }) => namedHead(documentHead(document), nameOf, options)),
      elements: extracted.flatMap(({ elements }) => elements),
      problems: problemReports(problems, options.lang),
      ...removedReports(removed, options),
    }),
    problems,
  };
};
