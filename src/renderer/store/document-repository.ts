import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import { uncorrected, type DocumentCorrections } from '../../core/model/correction.ts';
import { sourceOf, type DocumentId } from '../../core/model/ids.ts';
import type { CitingDocument } from '../../core/model/lineage.ts';
import type { DocumentReport, ElementReport } from '../../core/report/contract/contract.ts';
import type { ReadSource } from '../../ipc/ipc-contract.ts';
import { parseJsonText, type JsonText } from '../../ipc/json-text.ts';
import type { DocumentRow, LibraryDatabase } from './database.ts';
import type { DocumentContent } from './library-store.ts';

/** A document as the analysis process takes it back. */
interface StoredAnalysis {
  readonly id: DocumentId;
  readonly analyzed: JsonText<AnalyzedDocument>;
}

/** Derived documents in the window's database. */
export interface DocumentRepository {
  readonly list: () => Promise<readonly DocumentRow[]>;
  /** Null where the database does not hold it whole. */
  readonly read: (id: DocumentId) => Promise<DocumentContent | null>;
  /** The whole file's text; null where the database does not hold it. */
  readonly readSourceText: (id: DocumentId) => Promise<string | null>;
  readonly readCiting: (ids: readonly DocumentId[]) => Promise<readonly CitingDocument[]>;
  readonly readReports: (ids: readonly DocumentId[]) => Promise<readonly DocumentReport[]>;
  readonly readElements: (id: DocumentId) => Promise<readonly ElementReport[]>;
  readonly readAnalyses: (ids: readonly DocumentId[]) => Promise<readonly StoredAnalysis[]>;
  /** Puts what a source gave in the place of what it gave before, all or nothing. */
  readonly replace: (reading: ReadSource, rulesVersion: string) => Promise<void>;
}

export const documentRepository = (database: LibraryDatabase): DocumentRepository => {
  const { sources, texts, documents, citing, contents, analyses } = database;
  return {
    list: () => documents.toArray(),
    read: async (id) => {
      const [row, content, source] = await Promise.all([
        documents.get(id),
        contents.get(id),
        texts.get(sourceOf(id)),
      ]);
      if (row === undefined || content === undefined || source === undefined) return null;
      return {
        report: parseJsonText(content.report),
        elements: parseJsonText(content.elements),
        sourceText: source.text,
        corrections: correctionsOfRow(row),
      };
    },
    readSourceText: async (id) => (await texts.get(sourceOf(id)))?.text ?? null,
    readCiting: async (ids) => (await citing.bulkGet([...ids])).flatMap((row) => row ?? []),
    readReports: async (ids) => {
      const rows = await contents.bulkGet([...ids]);
      return rows.flatMap((row) => (row === undefined ? [] : [parseJsonText(row.report)]));
    },
    readElements: async (id) => {
      const row = await contents.get(id);
      return row === undefined ? [] : parseJsonText(row.elements);
    },
    readAnalyses: async (ids) => {
      const rows = await analyses.bulkGet([...ids]);
      return rows.flatMap((row) => row ?? []);
    },
    replace: (reading, rulesVersion) =>
      database.transaction('rw', [sources, texts, documents, citing, contents, analyses], async () => {
        const { source, text, correctionsKey } = reading;
        const before = await documents.where('source').equals(source).primaryKeys();
        await Promise.all([documents, citing, contents, analyses].map((table) => table.bulkDelete(before)));
        const ids = reading.documents.map(({ id }) => id);
        await texts.put({ sha256: source, text });
        await documents.bulkPut(
          reading.documents.map(({ id, head, clauses, corrections }) => ({
            id,
            source,
            rulesVersion,
            head,
            clauses,
            corrections,
          })),
        );
        await citing.bulkPut(reading.documents.map((document) => document.citing));
        await contents.bulkPut(
          reading.documents.map(({ id, report, elements }) => ({ id, report, elements })),
        );
        await analyses.bulkPut(reading.documents.map(({ id, analyzed }) => ({ id, analyzed })));
        // Last: a source counts as read only when all it gave is there.
        await sources.put({ sha256: source, rulesVersion, correctionsKey, documents: ids });
      }),
  };
};

/** What became of the corrections of a document; none of those that the row is older than. */
export const correctionsOfRow = ({ id, corrections }: DocumentRow): DocumentCorrections => ({
  ...uncorrected(id),
  ...corrections,
});
