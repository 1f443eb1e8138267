import type { Anchor } from '../model/anchor.ts';
import type { ElementCorrection, UnplacedElement } from '../model/element-correction.ts';
import type { DocumentId } from '../model/ids.ts';
import type { SourceSpan } from '../model/span.ts';
import { locateAnchor } from './locate-anchor.ts';

/** What a person said of words that were found again. */
export interface PlacedElement extends Pick<ElementCorrection, 'entry' | 'about' | 'document'> {
  /** Which of its entry's places this is, from 0. */
  readonly place: number;
  readonly anchor: Anchor;
  readonly verdict: UnplacedElement['verdict'];
  readonly source: SourceSpan;
}

/** A decision about words that were not found, with the document that it was made on. */
export interface HomelessElement {
  readonly document: DocumentId;
  readonly correction: UnplacedElement;
}

interface PlacedElements {
  /** In the order in which they were decided. */
  readonly placed: readonly PlacedElement[];
  readonly unplaced: readonly HomelessElement[];
}

const anchorKey = ({ quote, before, after, offset }: Anchor, about: string | null): string =>
  JSON.stringify([quote, before, after, offset, about]);

/**
 * Finds the words of all decisions about elements. Of two about one element the later holds; one that gives it
 * back to the program takes the earlier ones away. A passage may hold elements of several kinds.
 */
export const placeElementCorrections = (
  text: string,
  corrections: readonly ElementCorrection[],
): PlacedElements => {
  const placed = new Map<string, PlacedElement>();
  const unplaced = new Map<string, HomelessElement>();
  for (const { entry, document, places, about, verdict } of corrections) {
    for (const [place, anchor] of places.entries()) {
      const found = locateAnchor(text, anchor);
      const isPlaced = found.kind === 'placed';
      const key = isPlaced
        ? `${found.span.start}-${found.span.end} ${about ?? ''}`
        : anchorKey(anchor, about);
      // The later one goes to the end.
      placed.delete(key);
      unplaced.delete(key);
      if (verdict.kind === 'restored') continue;
      if (isPlaced) {
        placed.set(key, { entry, document, about, place, anchor, verdict, source: found.span });
      } else {
        const correction = {
          kind: 'element',
          entry,
          about,
          verdict,
          place: anchor,
          cause: found.kind,
        } as const;
        unplaced.set(key, { document, correction });
      }
    }
  }
  return { placed: [...placed.values()], unplaced: [...unplaced.values()] };
};
