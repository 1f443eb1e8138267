import { splitUnits } from '../align/split-units.ts';
import { letterPositions, lettersOf, WORDING_RUN } from '../matrix/shared-wording.ts';
import type { Unit } from '../model/alignment.ts';
import type { PolicyDocument } from '../model/document.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';

/** A unit prepared for finding its wording elsewhere. */
export interface ReusePassage {
  /** Position of its document among all. */
  readonly document: number;
  readonly unit: Unit;
  readonly letters: string;
  /** Where in the letters each run of {@link WORDING_RUN} begins, the first places of each. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The canonical passage of letters `from` (inclusive) to `to` (exclusive). */
  readonly spanOf: (from: number, to: number) => CanonicalSpan;
}

/** A run that repeats itself in a passage is followed to its first places only: a limit on work. */
const MOST_PLACES = 16;

/** All units of a document's clauses; headings, preamble and signature are no passages. */
export const reusePassages = (source: PolicyDocument, document: number): readonly ReusePassage[] => {
  const { text } = source.canonical;
  return source.sections
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => splitUnits(text, clause))
    .map((unit): ReusePassage => {
      const passage = textAt(text, unit.span);
      const letters = lettersOf(passage);
      const positions = letterPositions(passage);
      const placeOf = (letter: number): number => unit.span.start + (positions[letter] ?? 0);
      return {
        document,
        unit,
        letters,
        places: placesOf(letters),
        spanOf: (from, to) => canonicalSpan(placeOf(from), placeOf(to - 1) + 1),
      };
    });
};

const placesOf = (letters: string): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + WORDING_RUN <= letters.length; at++) {
    const run = letters.slice(at, at + WORDING_RUN);
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
};
