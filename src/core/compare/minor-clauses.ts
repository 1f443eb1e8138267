import { sentencesOf } from '../extract/sentences.ts';
import type { Unit } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ClauseId } from '../model/ids.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { lettersWithin } from './document-letters.ts';

/** A minor clause (分句) of a unit: what stands between commas, colons and stops outside of brackets. */
export interface MinorClause {
  readonly clause: ClauseId;
  /** The unit it is part of. */
  readonly unit: CanonicalSpan;
  /** Without item label and closing mark. */
  readonly span: CanonicalSpan;
  /** For comparing only: folded, without marks. */
  readonly letters: string;
}

const knownOf = oncePerDocument(() => new Map<string, readonly MinorClause[]>());

/** The minor clauses of a unit, in order. */
export const minorClauses = (analyzed: AnalyzedDocument, unit: Unit): readonly MinorClause[] => {
  const known = knownOf(analyzed);
  const key = `${unit.span.start}-${unit.span.end}`;
  const found = known.get(key) ?? minorClausesOf(analyzed, unit);
  known.set(key, found);
  return found;
};

const minorClausesOf = (analyzed: AnalyzedDocument, unit: Unit): readonly MinorClause[] => {
  const { text } = analyzed.document.canonical;
  return sentencesOf(text, unit.span)
    .flatMap((sentence) => sentence.minorClauses)
    .map(({ span }) => ({
      clause: unit.clause,
      unit: unit.span,
      span,
      letters: lettersWithin(analyzed, span),
    }))
    .filter(({ letters }) => letters.length > 0);
};
