import type { DocumentSide } from '../model/document-side.ts';
import type { Alignment, UnitLink } from '../model/alignment.ts';
import { canonicalSpan } from '../model/span.ts';
import { spanIndex, type SpanIndex } from './span-index.ts';

/** Below this score every other pair of linked sentences was none (docs/confidence.md). */
export const WEAK_SENTENCE_LINK = 0.3;

/** Score of the link of two passages' sentences; `apart` where these are not each other's counterparts. */
export type SentenceScore = (superior: number, reviewed: number) => number | 'apart' | null;

/** By a position in each document; null where one of them lies in no sentence (in a heading). */
export const sentenceScores = ({ units }: Alignment): SentenceScore => {
  const at = (index: SpanIndex<UnitLink>, position: number): readonly UnitLink[] =>
    index.touching(canonicalSpan(position, position + 1));
  const above = spanIndex(...ofSide(units, 'superior'));
  const below = spanIndex(...ofSide(units, 'reviewed'));
  return (superior, reviewed) => {
    const [from, to] = [at(above, superior), at(below, reviewed)];
    if (from.length === 0 || to.length === 0) return null;
    const shared = from.filter((link) => to.includes(link)).map(({ score }) => score);
    return shared.length === 0 ? 'apart' : Math.max(...shared);
  };
};

const ofSide = (units: readonly UnitLink[], side: DocumentSide): Parameters<typeof spanIndex<UnitLink>> => [
  units.filter((link) => link[side] !== null),
  (link) => link[side]?.span ?? canonicalSpan(0, 0),
];
