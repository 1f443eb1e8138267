import type { Anchor } from '../model/anchor.ts';
import type {
  CorrectedPlace,
  GivenReadings,
  LineReading,
  StructureCorrection,
  UnplacedCorrection,
} from '../model/correction.ts';
import type { DocumentId } from '../model/ids.ts';
import { locateAnchor } from './locate-anchor.ts';

/** A correction that found no place, with the document that it was made on. */
export interface HomelessCorrection {
  readonly document: DocumentId;
  readonly correction: UnplacedCorrection;
}

/** The corrections of a source's structure in its text as it is read now. */
export interface PlacedCorrections {
  readonly given: GivenReadings;
  readonly places: readonly CorrectedPlace[];
  readonly unplaced: readonly HomelessCorrection[];
}

/** Same words in the same surroundings at the same offset: the very place, whether or not it is found. */
const placeKey = ({ quote, before, after, offset }: Anchor): string =>
  JSON.stringify([quote, before, after, offset]);

/**
 * Finds the places of all corrections. Where two concern one place the later holds; one that gives the place
 * back to the program takes the earlier ones away.
 */
export const placeCorrections = (
  text: string,
  corrections: readonly StructureCorrection[],
): PlacedCorrections => {
  const placed = new Map<number, CorrectedPlace>();
  const unplaced = new Map<string, HomelessCorrection>();
  for (const { entry, document, places, reading } of corrections) {
    for (const place of places) {
      const found = locateAnchor(text, place);
      if (found.kind === 'placed') {
        if (reading === null) placed.delete(found.span.start);
        else placed.set(found.span.start, { entry, reading, source: found.span });
      } else if (reading === null) unplaced.delete(placeKey(place));
      else {
        const correction = { kind: 'structure', entry, reading, place, cause: found.kind } as const;
        unplaced.set(placeKey(place), { document, correction });
      }
    }
  }
  const inOrder = [...placed.values()].toSorted((a, b) => a.source.start - b.source.start);
  return {
    given: new Map<number, LineReading>(inOrder.map(({ source, reading }) => [source.start, reading])),
    places: inOrder,
    unplaced: [...unplaced.values()],
  };
};
