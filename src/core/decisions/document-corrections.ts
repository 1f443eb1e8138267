import type {
  CorrectedFact,
  DocumentCorrections,
  SourceCorrections,
  UnplacedCorrection,
} from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { StatedDocument } from './apply-facts.ts';
import type { PlacedCorrections } from './place-corrections.ts';

/** What became of a source's corrections, document by document; empty where there are none. */
export const documentCorrections = (
  stated: readonly StatedDocument[],
  placed: PlacedCorrections,
  corrections: SourceCorrections,
): readonly DocumentCorrections[] => {
  if (corrections.key === '') return [];
  const known = new Set(stated.map(({ document }) => document.id));
  return stated.map(({ document, facts }, at) => ({
    document: document.id,
    places: placed.places.filter(({ source }) => isIn(document, source.start)),
    facts,
    elements: [],
    unplaced: unplacedIn(
      (made) => made === document.id || (at === 0 && !known.has(made)),
      facts,
      placed,
      corrections,
    ),
  }));
};

const isIn = ({ source: { span } }: PolicyDocument, offset: number): boolean =>
  offset >= span.start && offset < span.end;

/** What could not be carried out; the first document of a source tells for those that are no more. */
const unplacedIn = (
  isTold: (madeOn: DocumentId) => boolean,
  applied: readonly CorrectedFact[],
  placed: PlacedCorrections,
  corrections: SourceCorrections,
): readonly UnplacedCorrection[] => {
  const done = new Set(applied.map(({ entry }) => entry));
  return [
    ...placed.unplaced.filter(({ document }) => isTold(document)).map(({ correction }) => correction),
    ...corrections.facts
      .filter(({ document, entry }) => isTold(document) && !done.has(entry))
      .map(({ entry, fact }): UnplacedCorrection => ({ kind: 'fact', entry, fact })),
  ];
};
