import type { PlacedPairings } from '../core/decisions/place-pairings.ts';
import { matrixColumn } from '../core/matrix/matrix-column.ts';
import { matrixRows } from '../core/matrix/matrix-rows.ts';
import { unionRows } from '../core/matrix/union-rows.ts';
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import type { MatrixColumn } from '../core/model/matrix.ts';
import { compareAnalyzed } from '../core/pipeline.ts';
import type { MatrixReport } from '../core/report/contract/matrix-contract.ts';
import { matrixReport, unionReport } from '../core/report/matrix-report.ts';
import { RULES_VERSION } from '../core/rules-version.ts';
import type { Answer, WantedMatrix } from './analysis-messages.ts';
import type { SessionOutlets } from './session-outlets.ts';

/** What making a matrix needs of the session's memory. */
export interface MatrixMemory {
  readonly held: (id: DocumentId) => AnalyzedDocument | undefined;
  /** Null: the sources' texts are needed to find places in them. */
  readonly pairingsOf: (
    pairing: WantedMatrix['pairings'][number],
    reviewed: AnalyzedDocument,
    superior: AnalyzedDocument,
  ) => PlacedPairings | null;
}

/** Documents against a superior, or their union; between two documents the work can be given up. */
export const makeMatrix = async (
  { superior, documents, by, pairings }: WantedMatrix,
  { held, pairingsOf }: MatrixMemory,
  { progress, betweenSteps }: SessionOutlets,
): Promise<Answer<MatrixReport>> => {
  await betweenSteps();
  const wanted = superior === null ? documents : [superior, ...documents];
  const missing = wanted.filter((id) => held(id) === undefined);
  if (missing.length > 0) return { kind: 'missing', documents: missing };
  const others = documents.flatMap((id) => held(id) ?? []);
  const above = superior === null ? undefined : held(superior);
  if (above === undefined) {
    return { kind: 'done', value: unionReport(others, unionRows(others), RULES_VERSION) };
  }
  const rows = matrixRows(above, by);
  const columns: MatrixColumn[] = [];
  for (const [done, reviewed] of others.entries()) {
    const { title, source } = reviewed.document;
    progress({ work: 'matrix', done, total: others.length, label: title ?? source.path });
    await betweenSteps();
    const pairing = pairings[done];
    const placed = pairing && pairingsOf(pairing, reviewed, above);
    if (placed === null) return { kind: 'missing', documents: [reviewed.document.id, above.document.id] };
    columns.push(matrixColumn(rows, compareAnalyzed(reviewed, above, placed?.given), reviewed, above));
  }
  return { kind: 'done', value: matrixReport(above, others, { by, rows, columns }) };
};
