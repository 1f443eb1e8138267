import type { DocumentSide } from '../model/document-side.ts';
import { canonicalSpan, textAt } from '../model/span.ts';
import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import {
  joinedTerms,
  sharedMass,
  termMass,
  weightedDice,
  type PassageTerms,
  type TermWeights,
} from './passage-terms.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** A neighbour joins a paired unit when this share of it is in the counterpart … */
const LEAST_CONTAINED = 0.3;
/** … and the pair as a whole becomes more similar by at least this much … */
const LEAST_GAIN = 0.02;
/** … or nearly the whole of it is there, however short it is: 坚持安全发展。 is in 坚持安全发展，贯彻以人民为中心…. */
const WHOLE = 0.9;

/**
 * Sentences that were merged or split: the unpaired units next to a paired one join it, one after another,
 * as long as the counterpart holds their text too (坚持党政同责。各级党委要重视。 / 按照党政同责的要求，各级党委要重视。). The joined unit spans both.
 */
export const mergeUnits = (
  pairs: readonly UnitSimilarity[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
): readonly UnitSimilarity[] => {
  const onReviewed = mergeSide(pairs, 'reviewed', reviewed, weights);
  return mergeSide(onReviewed, 'superior', superior, weights);
};

const mergeSide = (
  pairs: readonly UnitSimilarity[],
  key: DocumentSide,
  side: AlignmentSide,
  weights: TermWeights,
): readonly UnitSimilarity[] => {
  const taken = new Set(pairs.map((pair) => pair[key].index));
  const { text } = side.document.document.canonical;
  return pairs.map((pair) => {
    const other = key === 'reviewed' ? pair.superior : pair.reviewed;
    let merged = pair;
    for (const step of [-1, 1]) {
      for (let at = pair[key].index + step; ; at += step) {
        const next = side.units[at];
        if (next === undefined || taken.has(next.index) || !isNeighbour(text, next, merged[key])) break;
        const part = contained(next.terms, other.terms, weights);
        if (part < LEAST_CONTAINED) break;
        const joined = join(text, merged[key], next);
        const dice = weightedDice(joined.terms, other.terms, weights);
        if (part < WHOLE && dice < merged.dice + LEAST_GAIN) break;
        taken.add(next.index);
        merged = { ...merged, [key]: joined, dice };
      }
    }
    return merged;
  });
};

const isNeighbour = (text: string, a: SideUnit, b: SideUnit): boolean => {
  const [first, second] = a.unit.span.start < b.unit.span.start ? [a, b] : [b, a];
  const between = text.slice(first.unit.span.end, second.unit.span.start);
  return a.clause === b.clause && !between.includes('\n');
};

const join = (text: string, a: SideUnit, b: SideUnit): SideUnit => {
  const span = canonicalSpan(
    Math.min(a.unit.span.start, b.unit.span.start),
    Math.max(a.unit.span.end, b.unit.span.end),
  );
  return {
    ...a,
    unit: { ...a.unit, span },
    text: textAt(text, span),
    terms: joinedTerms([a.terms, b.terms]),
  };
};

const contained = (part: PassageTerms, whole: PassageTerms, weights: TermWeights): number => {
  const mass = termMass(part, weights);
  return mass > 0 ? sharedMass(part, whole, weights) / mass : 0;
};
