import { WORDING_RUN } from '../matrix/shared-wording.ts';
import type { SharedRun } from '../model/reuse.ts';
import type { ReusePassage } from './reuse-passages.ts';

/**
 * What stands word for word in both passages: from left to right the longest run of letters that the source has too,
 * then on behind it (after the tiles of Wise, Running Karp-Rabin Matching and Greedy String Tiling, 1993; here the
 * source may be used twice, as a text may repeat what it takes over).
 */
export const sharedRuns = (own: ReusePassage, source: ReusePassage): readonly SharedRun[] => {
  const runs: SharedRun[] = [];
  let at = 0;
  while (at + WORDING_RUN <= own.letters.length) {
    const places = source.places.get(own.letters.slice(at, at + WORDING_RUN)) ?? [];
    const { place, letters } = longestAt(own.letters, at, source.letters, places);
    if (letters > 0) {
      const [ownSpan, sourceSpan] = [own.spanOf(at, at + letters), source.spanOf(place, place + letters)];
      runs.push({ own: ownSpan, source: sourceSpan, letters });
    }
    at += Math.max(1, letters);
  }
  return runs;
};

const longestAt = (
  own: string,
  at: number,
  source: string,
  places: readonly number[],
): { readonly place: number; readonly letters: number } => {
  let longest = { place: 0, letters: 0 };
  for (const place of places) {
    let letters = WORDING_RUN;
    while (at + letters < own.length && own.charAt(at + letters) === source.charAt(place + letters))
      letters++;
    if (letters > longest.letters) longest = { place, letters };
  }
  return longest;
};
