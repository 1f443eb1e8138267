import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import {
  NO_CORRECTIONS,
  type DocumentCorrections,
  type SourceCorrections,
} from '../../core/model/correction.ts';
import type { PolicyDocument } from '../../core/model/document.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../../core/model/ids.ts';
import type { ComparedDocuments, PairingCorrections } from '../../core/model/pairing.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { PairReviews } from '../../core/model/review.ts';
import type { SourceText, TextReading } from '../../core/model/source.ts';
import { analyzeSource, structureSource, type SourceBytes } from '../../core/pipeline.ts';
import type { Segmenter } from '../../core/segment/segmenter.ts';
import { userDictionaryText } from '../../core/segment/user-dictionary.ts';
import { readSource } from '../readers/read-source.ts';
import type { CommonOptions } from './command-line.ts';
import { loadDocuments, type ReadFile } from './load-documents.ts';
import { readPersonDecisions } from './person-decisions.ts';
import type { UserDictionary } from './user-dictionary-file.ts';

/** Documents as a command wants them, people's decisions applied. */
export interface LoadedDocuments<Item> {
  readonly documents: readonly Item[];
  readonly problems: readonly Problem[];
  /** Documents among the sources that a person removed from the library. */
  readonly removed: readonly PolicyDocument[];
  /** What became of people's corrections of a document; null where it has none. */
  readonly correctionsOf: (document: DocumentId) => DocumentCorrections | null;
  /** What reviewers decided about a comparison; null where no decisions were given. */
  readonly reviewsOf: (pair: ComparedDocuments) => PairReviews | null;
  /** The name that a person gave a document; null also where no decisions were given. */
  readonly nameOf: (document: DocumentId) => string | null;
  /** What people say of the pairing of two documents; null where no decisions were given. */
  readonly pairingOf: ((pair: ComparedDocuments) => PairingCorrections) | null;
  /** The whole text of a document's source. */
  readonly sourceTextOf: (document: DocumentId) => string;
  /** The user dictionary that the documents were cut with; null where none was given. */
  readonly dictionary: UserDictionary | null;
}

/** What one run of a command shares: its options, and the means to read sources. */
export interface CommandSession {
  readonly options: CommonOptions;
  /** Null where `--dictionary` was not given. */
  readonly dictionary: UserDictionary | null;
  /** Told of errors that a message replaces; only `--debug` shows them. */
  readonly onError: (error: unknown) => void;
}

/** The one segmenter of this process, and the text of the user dictionary that it was made with. */
let loaded: { readonly ownWords: string; readonly segmenter: Promise<Segmenter> } | null = null;

/**
 * Loading the dictionary takes a second and 240 MB: only commands that need words pay for it, once a process
 * as long as the user dictionary stays the same. Another one replaces it for the whole process, so runs with
 * different dictionaries must follow one another.
 */
export const loadSegmenter = ({ dictionary }: CommandSession): Promise<Segmenter> => {
  const words = dictionary?.words ?? [];
  const ownWords = userDictionaryText(words);
  if (loaded?.ownWords !== ownWords) {
    const segmenter = import('../jieba-segmenter.ts').then(({ createJiebaSegmenter }) =>
      createJiebaSegmenter(words),
    );
    loaded = { ownWords, segmenter };
  }
  return loaded.segmenter;
};

/** How a command reads a source whose corrections are known. */
interface CorrectedReader<Item> {
  readonly read: (
    reading: TextReading,
    corrections: SourceCorrections,
  ) => ReadFile<Item> & {
    readonly source: SourceText | null;
    readonly corrections: readonly DocumentCorrections[];
  };
  readonly documentOf: (item: Item) => PolicyDocument;
}

const load = async <Item>(
  sources: readonly string[],
  { read, documentOf }: CorrectedReader<Item>,
  { options, dictionary, onError }: CommandSession,
): Promise<LoadedDocuments<Item>> => {
  const decisions = options.decisions === null ? null : await readPersonDecisions(options.decisions);
  const applied = new Map<DocumentId, DocumentCorrections>();
  const texts = new Map<Sha256, string>();
  const readCorrected = async (bytes: SourceBytes): Promise<ReadFile<Item>> => {
    const given = decisions?.corrections.get(bytes.sha256) ?? NO_CORRECTIONS;
    const { corrections, source, ...file } = read(await readSource(bytes, onError), given);
    texts.set(bytes.sha256, source?.text ?? '');
    for (const entry of corrections) applied.set(entry.document, entry);
    return file;
  };
  const loaded = await loadDocuments(sources, { read: readCorrected, documentOf, onError });
  const isRemoved = (item: Item) => decisions?.removed.has(documentOf(item).id) ?? false;
  return {
    documents: loaded.documents.filter((item) => !isRemoved(item)),
    problems: loaded.problems,
    removed: loaded.documents.filter(isRemoved).map(documentOf),
    correctionsOf: (document) => applied.get(document) ?? null,
    reviewsOf: (pair) => decisions?.reviewsOf(pair) ?? null,
    nameOf: (document) => decisions?.names.get(document) ?? null,
    pairingOf: decisions?.pairingOf ?? null,
    sourceTextOf: (document) => texts.get(sourceOf(document)) ?? '',
    dictionary,
  };
};

/** The structure of all documents in the sources. */
export const loadStructured = (
  sources: readonly string[],
  session: CommandSession,
): Promise<LoadedDocuments<PolicyDocument>> =>
  load(sources, { read: structureSource, documentOf: (document) => document }, session);

/** All documents in the sources with their words and elements. */
export const loadAnalyzed = (
  sources: readonly string[],
  segmenter: Segmenter,
  session: CommandSession,
): Promise<LoadedDocuments<AnalyzedDocument>> =>
  load(
    sources,
    {
      read: (reading, corrections) => analyzeSource(reading, segmenter, corrections),
      documentOf: (analyzed) => analyzed.document,
    },
    session,
  );
