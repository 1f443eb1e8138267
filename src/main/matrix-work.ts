import type { PlacedPairings } from '../core/decisions/place-pairings.ts';
import { commonAdditions } from '../core/matrix/common-additions.ts';
import { matrixColumn } from '../core/matrix/matrix-column.ts';
import { matrixRows } from '../core/matrix/matrix-rows.ts';
import { unionRows } from '../core/matrix/union-rows.ts';
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import type { MatrixColumn } from '../core/model/matrix.ts';
import type { WorkSteps } from '../core/model/work-steps.ts';
import { compareAnalyzed } from '../core/pipeline.ts';
import type { MatrixReport } from '../core/report/contract/matrix-contract.ts';
import { matrixOutline, matrixPieces, type MatrixPiece } from '../core/report/matrix-pieces.ts';
import { matrixReport, unionReport } from '../core/report/matrix-report.ts';
import { RULES_VERSION } from '../core/rules-version.ts';
import type { Answer, WantedMatrix } from './analysis-messages.ts';
import type { AskedMatrixPiece, MadeMatrix } from '../ipc/matrix-schemas.ts';
import { jsonText, type JsonText } from '../ipc/json-text.ts';
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

/** Makes matrices. The last one is kept, to be handed over in pieces and to be written without being made again. */
export interface MatrixWork {
  readonly makeMatrix: (wanted: WantedMatrix) => Promise<Answer<MadeMatrix>>;
  /** Null where the matrix is no longer kept. */
  readonly readMatrixPiece: (asked: AskedMatrixPiece) => JsonText<MatrixPiece> | null;
  readonly matrixToWrite: (wanted: WantedMatrix) => Promise<Answer<MatrixReport>>;
  /** A document was read anew: the matrix that is kept may still be shown to its end, but is not written any more. */
  readonly outdate: () => void;
}

interface KeptMatrix {
  readonly id: number;
  readonly report: MatrixReport;
  readonly pieces: readonly MatrixPiece[];
  /** What it was asked for with; null once it is outdated. */
  readonly wanted: string | null;
}

export const createMatrixWork = (memory: MatrixMemory, outlets: SessionOutlets): MatrixWork => {
  let kept: KeptMatrix | null = null;
  let made = 0;
  const make = async (wanted: WantedMatrix): Promise<Answer<MadeMatrix>> => {
    const answer = await matrixOf(wanted, memory, outlets);
    if (answer.kind === 'missing') return answer;
    const pieces = matrixPieces(answer.value);
    made += 1;
    kept = { id: made, report: answer.value, pieces, wanted: JSON.stringify(wanted) };
    return { kind: 'done', value: { ...matrixOutline(answer.value, pieces.length), id: made } };
  };
  return {
    makeMatrix: make,
    readMatrixPiece: ({ matrix, piece }) => {
      const asked = kept?.id === matrix ? kept.pieces[piece] : undefined;
      return asked === undefined ? null : jsonText(asked);
    },
    matrixToWrite: async (wanted) =>
      kept?.wanted === JSON.stringify(wanted)
        ? { kind: 'done', value: kept.report }
        : matrixOf(wanted, memory, outlets),
    outdate: () => {
      kept = kept && { ...kept, wanted: null };
    },
  };
};

/** Documents against a superior, or their union; between two steps the work can be given up. */
const matrixOf = async (
  { superior, documents, by, pairings }: WantedMatrix,
  { held, pairingsOf }: MatrixMemory,
  outlets: SessionOutlets,
): Promise<Answer<MatrixReport>> => {
  await outlets.betweenSteps();
  const wanted = superior === null ? documents : [superior, ...documents];
  const missing = wanted.filter((id) => held(id) === undefined);
  if (missing.length > 0) return { kind: 'missing', documents: missing };
  const others = documents.flatMap((id) => held(id) ?? []);
  const above = superior === null ? undefined : held(superior);
  if (above === undefined) {
    const rows = await inSteps(unionRows(others), { ...outlets, from: 0, to: others.length });
    return { kind: 'done', value: unionReport(others, rows, RULES_VERSION) };
  }
  const rows = matrixRows(above, by);
  const columns: MatrixColumn[] = [];
  // One step more: what only the documents have is gathered at the end.
  const total = others.length + 1;
  for (const [done, reviewed] of others.entries()) {
    const { title, source } = reviewed.document;
    outlets.progress({ work: 'matrix', done, total, label: title ?? source.path });
    await outlets.betweenSteps();
    const pairing = pairings[done];
    const placed = pairing && pairingsOf(pairing, reviewed, above);
    if (placed === null) return { kind: 'missing', documents: [reviewed.document.id, above.document.id] };
    columns.push(matrixColumn(rows, compareAnalyzed(reviewed, above, placed?.given), reviewed, above));
  }
  const additions = await inSteps(commonAdditions(columns, others), {
    ...outlets,
    from: total - 1,
    to: total,
  });
  return { kind: 'done', value: matrixReport(above, others, { by, rows, columns, additions }) };
};

/** Works through the steps, telling how far it is, from `from` to `to` of as many; others are let in between. */
const inSteps = async <Value>(
  steps: WorkSteps<Value>,
  { progress, betweenSteps, from, to }: SessionOutlets & { readonly from: number; readonly to: number },
): Promise<Value> => {
  let step = steps.next();
  while (step.done !== true) {
    progress({ work: 'matrix', done: from + Math.floor((to - from) * step.value), total: to, label: '' });
    await betweenSteps();
    step = steps.next();
  }
  return step.value;
};
