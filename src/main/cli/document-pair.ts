import {
  NO_PAIRINGS,
  placePairings,
  type DocumentInSource,
  type PlacedPairings,
} from '../../core/decisions/place-pairings.ts';
import type { ReviewedTexts } from '../../core/decisions/match-evidence.ts';
import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { PairReviews } from '../../core/model/review.ts';
import { documentHead } from '../../core/report/document-head.ts';
import { SCHEMA_VERSION, type PairingReport } from '../../core/report/contract/contract.ts';
import { pairingReport } from '../../core/report/pairing-report.ts';
import { jsonText, namedHead, problemReports, type CommandResult } from './command-result.ts';
import { loadAnalyzed, loadSegmenter, type CommandSession, type LoadedDocuments } from './command-session.ts';
import { dictionaryReport } from './user-dictionary-file.ts';
import { WrongUseError } from './wrong-use.ts';

/** The two documents of `align` and `compare`; a side that could not be read is null, with its problems. */
export interface DocumentPair {
  readonly left: AnalyzedDocument | null;
  readonly right: AnalyzedDocument | null;
  readonly problems: readonly Problem[];
  readonly nameOf: LoadedDocuments<AnalyzedDocument>['nameOf'];
  readonly dictionary: LoadedDocuments<AnalyzedDocument>['dictionary'];
  /** What people say of the pairing. */
  readonly pairings: PlacedPairings;
  /** Null where no decisions were given. */
  readonly reviews: PairReviews | null;
  readonly texts: ReviewedTexts;
}

/** The one document that a source holds; null where it could not be read. @throws WrongUseError if it holds several */
export const onlyDocument = (
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

export const inSource = (
  { document }: AnalyzedDocument,
  { sourceTextOf }: LoadedDocuments<AnalyzedDocument>,
): DocumentInSource => ({ document, text: sourceTextOf(document.id) });

/** What people say of the pairing of two documents, found in their texts. */
export const givenPairings = (
  reviewed: DocumentInSource,
  superior: DocumentInSource,
  { pairingOf }: LoadedDocuments<AnalyzedDocument>,
): PlacedPairings => {
  const said = pairingOf?.({ reviewed: reviewed.document.id, superior: superior.document.id });
  return said === undefined ? NO_PAIRINGS : placePairings(said, reviewed, superior);
};

/** Under `--decisions` what people say of the pairing. */
export const pairingOfPair = (
  { pairings }: DocumentPair,
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  { decisions }: CommandSession['options'],
): { readonly pairing?: PairingReport } =>
  decisions === null ? {} : { pairing: pairingReport(pairings, reviewed, superior) };

/** @throws WrongUseError if a source holds several documents */
export const loadPair = async (
  { left, right }: { readonly left: string; readonly right: string },
  session: CommandSession,
): Promise<DocumentPair> => {
  const segmenter = await loadSegmenter(session);
  const leftLoaded = await loadAnalyzed([left], segmenter, session);
  const rightLoaded = await loadAnalyzed([right], segmenter, session);
  const reviewed = onlyDocument(left, leftLoaded);
  const superior = onlyDocument(right, rightLoaded);
  const isWhole = reviewed !== null && superior !== null;
  return {
    left: reviewed,
    right: superior,
    pairings: isWhole
      ? givenPairings(inSource(reviewed, leftLoaded), inSource(superior, rightLoaded), leftLoaded)
      : NO_PAIRINGS,
    reviews: isWhole
      ? leftLoaded.reviewsOf({ reviewed: reviewed.document.id, superior: superior.document.id })
      : null,
    texts: {
      reviewed: reviewed === null ? '' : leftLoaded.sourceTextOf(reviewed.document.id),
      superior: superior === null ? '' : rightLoaded.sourceTextOf(superior.document.id),
    },
    problems: [...leftLoaded.problems, ...rightLoaded.problems],
    nameOf: leftLoaded.nameOf,
    dictionary: leftLoaded.dictionary,
  };
};

/** What is given where a side could not be read: the heads there are and the problems, and no empty result. */
export const unreadablePair = (
  { left, right, problems, nameOf, dictionary }: DocumentPair,
  { options }: CommandSession,
): CommandResult => {
  const head = (side: AnalyzedDocument | null) =>
    side === null ? null : namedHead(documentHead(side.document), nameOf, options);
  const json = {
    version: SCHEMA_VERSION,
    left: head(left),
    right: head(right),
    ...dictionaryReport(dictionary),
    problems: problemReports(problems, options.lang),
  };
  return { text: options.json ? jsonText(json) : '', problems };
};
