import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { MatrixRow, MatrixSubject } from '../model/matrix.ts';

/** The clauses of the superior document, or its duties inside clauses, in its order. */
export const matrixRows = (
  { document, elements }: AnalyzedDocument,
  by: MatrixSubject,
): readonly MatrixRow[] =>
  by === 'clause'
    ? document.sections.flatMap(({ clauses }) =>
        clauses.map(({ id, span }) => ({ clause: id, span, obligation: null })),
      )
    : elements.flatMap((element) =>
        element.type === 'obligation' && element.clause !== null
          ? [{ clause: element.clause, span: element.span, obligation: element.id }]
          : [],
      );
