import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { DocumentId } from '../model/ids.ts';
import { textAt } from '../model/span.ts';
import type { NearPassage } from '../search-index/nearest-passages.ts';
import { clauseReferences } from './clause-reference.ts';
import type { SpanReport } from './contract/contract.ts';

/** A passage near to some words; `start`, `end` count in the source text of its document. */
export interface NearPassageReport extends SpanReport {
  readonly document: DocumentId;
  /** Short reference of its clause, e.g. `（四）`. */
  readonly clause: string;
  readonly text: string;
  /** Offsets into `text`, ascending, without overlaps: what stands in the words asked for too. */
  readonly shared: readonly SpanReport[];
  /** 0..1 */
  readonly score: number;
}

const SCORE_DECIMALS = 3;

/** Near passages as the window shows them, in their order. */
export const nearPassagesReport = (found: readonly NearPassage[]): readonly NearPassageReport[] =>
  found.map(({ analyzed: { document }, unit, score, shared }) => {
    const { start, end } = canonicalMapping(document.canonical).toSource(unit.span);
    return {
      document: document.id,
      clause: clauseReferences(document).of(unit.clause),
      text: textAt(document.canonical.text, unit.span),
      shared: shared.map((run) => ({
        start: run.start - unit.span.start,
        end: run.end - unit.span.start,
      })),
      score: Number(score.toFixed(SCORE_DECIMALS)),
      start,
      end,
    };
  });
