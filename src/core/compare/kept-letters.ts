import { termDictionary, termWeights, type PassageTerms } from '../align/passage-terms.ts';
import { passageIndex } from '../align/similar-passages.ts';
import { documentUnits } from '../align/split-units.ts';
import type { Unit } from '../model/alignment.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { containmentFrom, type Lettered } from './letter-similarity.ts';
import { minorClauses } from './minor-clauses.ts';

/** Letters that a short word may share with any passage by chance. */
const TOO_SHORT_TO_KEEP = 6;
/** Passages looked at for each minor clause. */
const CANDIDATES = 4;
/** A minor clause that a passage of the other document holds to this share is kept there. */
const KEPT = 0.92;

/** The sentence or item of the document that holds the letters of a minor clause of another one, if any does. */
export const keptLetters = oncePerDocument((analyzed): ((sought: Lettered) => Unit | null) => {
  const passages = documentUnits(analyzed)
    .flat()
    .map((unit): Lettered & { readonly unit: Unit } => ({
      unit,
      letters: minorClauses(analyzed, unit)
        .map(({ letters }) => letters)
        .join(''),
    }));
  const dictionary = termDictionary();
  const ofPassages = passages.map(({ letters }) => dictionary.termsOf(letters));
  const index = passageIndex(ofPassages, termWeights(ofPassages, dictionary));
  return (sought) => {
    const terms = dictionary.knownTermsOf(sought.letters);
    if (isForeign(sought, terms)) return null;
    const holding = index.candidates(terms, CANDIDATES).find((at) => {
      const passage = passages[at];
      if (passage === undefined) return false;
      if (passage.letters.includes(sought.letters)) return true;
      return sought.letters.length >= TOO_SHORT_TO_KEEP && containmentFrom(sought, passage, KEPT) !== null;
    });
    return holding === undefined ? null : (passages[holding]?.unit ?? null);
  };
});

/** So many of the bigrams stand nowhere in the document that no passage of it can hold the letters. */
const isForeign = ({ letters }: Lettered, known: PassageTerms): boolean =>
  known.counts.reduce((sum, count) => sum + count, 0) < Math.floor((2 * KEPT - 1) * (letters.length - 1));
