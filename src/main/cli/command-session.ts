import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { PolicyDocument } from '../../core/model/document.ts';
import type { DocumentId } from '../../core/model/ids.ts';
import type { Problem } from '../../core/model/problem.ts';
import { analyzeSource, structureSource } from '../../core/pipeline.ts';
import type { Segmenter } from '../../core/segment/segmenter.ts';
import { readSource } from '../readers/read-source.ts';
import type { CommonOptions } from './command-line.ts';
import { loadDocuments, type FileReader, type ReadFile } from './load-documents.ts';
import { readPersonDecisions, type PersonDecisions } from './person-decisions.ts';

/** Documents as a command wants them, people's decisions applied. */
export interface LoadedDocuments<Item> {
  readonly documents: readonly Item[];
  readonly problems: readonly Problem[];
  /** Documents among the sources that a person removed from the library. */
  readonly removed: readonly PolicyDocument[];
  /** The name that a person gave a document; null also where no decisions were given. */
  readonly nameOf: (document: DocumentId) => string | null;
}

/** What one run of a command shares: its options, and the means to read sources. */
export interface CommandSession {
  readonly options: CommonOptions;
  /** Told of errors that a message replaces; only `--debug` shows them. */
  readonly onError: (error: unknown) => void;
}

/** Loading the dictionary takes a second and 240 MB: only commands that need words pay for it. */
export const loadSegmenter = async (): Promise<Segmenter> => {
  const { createJiebaSegmenter } = await import('../jieba-segmenter.ts');
  return createJiebaSegmenter();
};

const withDecisions = <Item>(
  { documents, problems }: ReadFile<Item>,
  documentOf: (item: Item) => PolicyDocument,
  decisions: PersonDecisions | null,
): LoadedDocuments<Item> => {
  const isRemoved = (item: Item) => decisions?.removed.has(documentOf(item).id) ?? false;
  return {
    documents: documents.filter((item) => !isRemoved(item)),
    problems,
    removed: documents.filter(isRemoved).map(documentOf),
    nameOf: (document) => decisions?.names.get(document) ?? null,
  };
};

const load = async <Item>(
  sources: readonly string[],
  reader: FileReader<Item>,
  { options }: CommandSession,
): Promise<LoadedDocuments<Item>> => {
  const decisions = options.decisions === null ? null : await readPersonDecisions(options.decisions);
  return withDecisions(await loadDocuments(sources, reader), reader.documentOf, decisions);
};

/** The structure of all documents in the sources. */
export const loadStructured = (
  sources: readonly string[],
  session: CommandSession,
): Promise<LoadedDocuments<PolicyDocument>> =>
  load(
    sources,
    {
      read: async (bytes) => structureSource(await readSource(bytes, session.onError)),
      documentOf: (document) => document,
      onError: session.onError,
    },
    session,
  );

/** All documents in the sources with their words and elements. */
export const loadAnalyzed = (
  sources: readonly string[],
  segmenter: Segmenter,
  session: CommandSession,
): Promise<LoadedDocuments<AnalyzedDocument>> =>
  load(
    sources,
    {
      read: async (bytes) => analyzeSource(await readSource(bytes, session.onError), segmenter),
      documentOf: (analyzed) => analyzed.document,
      onError: session.onError,
    },
    session,
  );
