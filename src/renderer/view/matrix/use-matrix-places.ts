import { useMemo } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { MatrixRowReport } from '../../../core/report/contract/matrix-contract.ts';
import type { MatrixOutline } from '../../../core/report/matrix-pieces.ts';
import type { QuoteReport } from '../../../core/report/quote-report.ts';
import { useWorkbench } from '../workbench.ts';

/** The ways from the matrix to the texts. */
export interface MatrixPlaces {
  /** False in a union: there is no superior to compare with. */
  readonly hasSuperior: boolean;
  readonly openSource: (document: DocumentId, passage: QuoteReport) => void;
  readonly openRow: (row: MatrixRowReport) => void;
  /** The passages of a cell in its document's source text. */
  readonly openPassage: (row: MatrixRowReport, column: number) => void;
  /** The comparison at the row's clause; in a union the passage itself. */
  readonly openCell: (row: MatrixRowReport, column: number) => void;
}

export const useMatrixPlaces = (outline: MatrixOutline): MatrixPlaces => {
  const { go } = useWorkbench();
  return useMemo(() => {
    const { superior, documents } = outline;
    const openSource: MatrixPlaces['openSource'] = (document, { start, end }) => {
      go({ kind: 'reader', document, target: { start, end } });
    };
    const openPassage: MatrixPlaces['openPassage'] = ({ cells }, column) => {
      const document = documents[column];
      const [passage] = cells[column]?.passages ?? [];
      if (document !== undefined && passage !== undefined) openSource(document.id, passage);
    };
    return {
      hasSuperior: superior !== null,
      openSource,
      openPassage,
      openRow: (row) => {
        openSource(row.document, row);
      },
      openCell: (row, column) => {
        const reviewed = documents[column];
        if (superior === null) openPassage(row, column);
        else if (reviewed !== undefined) {
          go({ kind: 'compare', superior: superior.id, reviewed: reviewed.id, at: { offset: row.start } });
        }
      },
    };
  }, [outline, go]);
};
