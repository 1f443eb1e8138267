import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { Problem } from '../../core/model/problem.ts';
import { documentHead } from '../../core/report/document-head.ts';
import { SCHEMA_VERSION } from '../../core/report/contract.ts';
import { jsonText, namedHead, problemReports, type CommandResult } from './command-result.ts';
import { loadAnalyzed, loadSegmenter, type CommandSession, type LoadedDocuments } from './command-session.ts';
import { WrongUseError } from './wrong-use.ts';

/** The two documents of `align` and `compare`; a side that could not be read is null, with its problems. */
export interface DocumentPair {
  readonly left: AnalyzedDocument | null;
  readonly right: AnalyzedDocument | null;
  readonly problems: readonly Problem[];
  readonly nameOf: LoadedDocuments<AnalyzedDocument>['nameOf'];
}

const onlyDocument = (
  source: string,
  { documents, problems, removed }: LoadedDocuments<AnalyzedDocument>,
): AnalyzedDocument | null => {
  const [first, ...more] = documents;
  if (more.length > 0) {
    const choices = documents.map(({ document }) => `${document.source.path}#${document.source.part}`);
    throw new WrongUseError({
      zh: `“${source}”里有 ${documents.length} 份文件，请指明一份：${choices.join('、')}。`,
      en: `"${source}" holds ${documents.length} documents; name one of them: ${choices.join(', ')}.`,
    });
  }
  if (first === undefined && problems.length === 0 && removed.length > 0) {
    throw new WrongUseError({
      zh: `“${source}”已在给出的决定中移出文库；去掉 --decisions 可照常比较。`,
      en: `"${source}" was removed from the library by the decisions given; leave out --decisions to use it.`,
    });
  }
  return first ?? null;
};

/** @throws WrongUseError if a source holds several documents */
export const loadPair = async (
  { left, right }: { readonly left: string; readonly right: string },
  session: CommandSession,
): Promise<DocumentPair> => {
  const segmenter = await loadSegmenter();
  const leftLoaded = await loadAnalyzed([left], segmenter, session);
  const rightLoaded = await loadAnalyzed([right], segmenter, session);
  return {
    left: onlyDocument(left, leftLoaded),
    right: onlyDocument(right, rightLoaded),
    problems: [...leftLoaded.problems, ...rightLoaded.problems],
    nameOf: leftLoaded.nameOf,
  };
};

/** What is given where a side could not be read: the heads there are and the problems, and no empty result. */
export const unreadablePair = (
  { left, right, problems, nameOf }: DocumentPair,
  { options }: CommandSession,
): CommandResult => {
  const head = (side: AnalyzedDocument | null) =>
    side === null ? null : namedHead(documentHead(side.document), nameOf, options);
  const json = {
    version: SCHEMA_VERSION,
    left: head(left),
    right: head(right),
    problems: problemReports(problems, options.lang),
  };
  return { text: options.json ? jsonText(json) : '', problems };
};
