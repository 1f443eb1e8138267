import { termDictionary, termWeights, type PassageTerms } from '../align/passage-terms.ts';
import { passageIndex } from '../align/similar-passages.ts';
import { documentUnits } from '../align/split-units.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { containmentFrom, type Lettered } from './letter-similarity.ts';
import { minorClauses } from './minor-clauses.ts';

/** Letters that a short word may share with any passage by chance. */
const TOO_SHORT_TO_KEEP = 6;
/** Passages looked at for each minor clause. */
const CANDIDATES = 4;
/** A minor clause that a passage of the other document holds to this share is kept there. */
const KEPT = 0.92;

/** Whether a sentence or item of the document holds the letters of a minor clause of another one. */
export const keptLetters = oncePerDocument((analyzed): ((sought: Lettered) => boolean) => {
  const passages = documentUnits(analyzed)
    .flat()
    .map((unit): Lettered => ({
      letters: minorClauses(analyzed, unit)
        .map(({ letters }) => letters)
        .join(''),
    }));
  const dictionary = termDictionary();
  const ofPassages = passages.map(({ letters }) => dictionary.termsOf(letters));
  const index = passageIndex(ofPassages, termWeights(ofPassages, dictionary));
  return (sought) => {
    const terms = dictionary.knownTermsOf(sought.letters);
    if (isForeign(sought, terms)) return false;
    return index.candidates(terms, CANDIDATES).some((at) => {
      const passage = passages[at];
      if (passage === undefined) return false;
      if (passage.letters.includes(sought.letters)) return true;
      return sought.letters.length >= TOO_SHORT_TO_KEEP && containmentFrom(sought, passage, KEPT) !== null;
    });
  };
});

/** So many of the bigrams stand nowhere in the document that no passage of it can hold the letters. */
const isForeign = ({ letters }: Lettered, known: PassageTerms): boolean =>
  known.counts.reduce((sum, count) => sum + count, 0) < Math.floor((2 * KEPT - 1) * (letters.length - 1));
