import { greatestStrength, passageValues } from '../matrix/passage-values.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { DocumentId, ElementId } from '../model/ids.ts';
import type {
  MatrixCell,
  MatrixColumn,
  MatrixRow,
  MatrixSubject,
  PassageCluster,
  UnionRow,
} from '../model/matrix.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { SCHEMA_VERSION } from './contract/contract.ts';
import { documentHead } from './document-head.ts';
import { valueReport } from './elements/element-report.ts';
import type {
  MatrixCellReport,
  MatrixReport,
  MatrixRowReport,
  MatrixValueReport,
} from './contract/matrix-contract.ts';
import { passageWriter, type PassageWriter } from './printed/passage-writer.ts';

/** Writes passages and values of one document. */
interface Writer {
  readonly passage: PassageWriter['passage'];
  readonly cell: (cell: MatrixCell) => MatrixCellReport;
  readonly stated: (span: CanonicalSpan) => Pick<MatrixRowReport, 'strength' | 'values'>;
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const writerOf = (analyzed: AnalyzedDocument): Writer => {
  const { clauses, quote, passage } = passageWriter(analyzed.document);
  const elements = new Map(analyzed.elements.map((element) => [element.id, element]));
  const statedIn = passageValues(analyzed);
  const values = (ids: readonly ElementId[]): readonly MatrixValueReport[] =>
    ids.flatMap((id) => {
      const element = elements.get(id);
      return element === undefined || element.type === 'obligation'
        ? []
        : [
            {
              ...valueReport(element),
              ...quote(element.span),
              ...(element.human === true ? { human: true as const } : {}),
            },
          ];
    });
  return {
    passage,
    cell: ({ relation, moved, kept, strength, stricter, looser, ...cell }) => ({
      relation,
      moved,
      kept: rounded(kept),
      strength,
      stricter,
      looser,
      clauses: cell.clauses.map(clauses.of),
      passages: cell.passages.map(quote),
      values: values(cell.values),
    }),
    stated: (span) => {
      const stated = statedIn([span]);
      return { strength: greatestStrength(stated.obligations), values: values(stated.values) };
    },
  };
};

/** Writers by document, each made once. */
const writersOf = (documents: readonly AnalyzedDocument[]): ((id: DocumentId) => Writer) => {
  const writers = new Map(documents.map((analyzed) => [analyzed.document.id, writerOf(analyzed)]));
  return (id) => {
    const writer = writers.get(id);
    if (writer === undefined) throw new RangeError(`no document ${id} in the matrix`);
    return writer;
  };
};

/** A superior document against others, as the headless command prints it. */
export const matrixReport = (
  superior: AnalyzedDocument,
  documents: readonly AnalyzedDocument[],
  made: {
    readonly by: MatrixSubject;
    readonly rows: readonly MatrixRow[];
    /** In the order of the documents. */
    readonly columns: readonly MatrixColumn[];
    /** What only the documents have, by matter. */
    readonly additions: readonly PassageCluster[];
  },
): MatrixReport => {
  const above = writerOf(superior);
  const writer = writersOf(documents);
  return {
    version: SCHEMA_VERSION,
    by: made.by,
    superior: documentHead(superior.document),
    documents: documents.map(({ document }) => documentHead(document)),
    rows: made.rows.map((row, at) => ({
      ...above.passage(row),
      ...above.stated(row.span),
      cells: made.columns.flatMap(({ document, cells }) => {
        const cell = cells[at];
        return cell === undefined ? [] : [writer(document).cell(cell)];
      }),
    })),
    additions: made.additions.map((cluster) => ({
      documents: cluster.documents,
      members: cluster.members.map((member) => writer(member.document).passage(member)),
    })),
    rulesVersion: superior.rulesVersion,
  };
};

/** Documents without a common superior, by topic. */
export const unionReport = (
  documents: readonly AnalyzedDocument[],
  rows: readonly UnionRow[],
  rulesVersion: string,
): MatrixReport => {
  const writer = writersOf(documents);
  return {
    version: SCHEMA_VERSION,
    by: 'clause',
    superior: null,
    documents: documents.map(({ document }) => documentHead(document)),
    rows: rows.map(({ topic, cells }) => ({
      ...writer(topic.document).passage(topic),
      ...writer(topic.document).stated(topic.span),
      cells: cells.flatMap((cell, at) => {
        const own = documents[at];
        return own === undefined ? [] : [writer(own.document.id).cell(cell)];
      }),
    })),
    additions: [],
    rulesVersion,
  };
};
