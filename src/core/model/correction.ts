import type { Anchor } from './anchor.ts';
import type { AdministrativeLevel, DocumentStatus, PolicyDocument } from './document.ts';
import type { CorrectedElement, ElementCorrection, UnplacedElement } from './element-correction.ts';
import type { DocumentId } from './ids.ts';
import type { SourceSpan } from './span.ts';

/**
 * What a line of a source is, as far as a person can say it.
 * - `section`, `clause`, `item`: it opens one; its label, if it prints one, is taken as it stands.
 * - `text`: a paragraph of what stands before it, whatever it looks like.
 * - `continuation`: no paragraph of its own: the break in front of it is the printer's.
 * - `title`, `addressees`, `preamble`: it stands above the clauses, and so does all before it.
 * - `closing`, `signature`, `distribution`: the clauses end before it.
 * - `cover`: the letter that carries the document reaches down to it; `annexes`: they begin here.
 * - `furniture`: it is no part of a document (running head, page number).
 */
export const LINE_READINGS = [
  'section',
  'clause',
  'item',
  'text',
  'continuation',
  'title',
  'addressees',
  'preamble',
  'closing',
  'signature',
  'distribution',
  'cover',
  'annexes',
  'furniture',
] as const;
export type LineReading = (typeof LINE_READINGS)[number];

/** By offset in the source text: what a person says begins there. */
export type GivenReadings = ReadonlyMap<number, LineReading>;

/** One fact about a document as a person states it. Null: the document has none. */
export type StatedFact =
  | { readonly field: 'title' | 'docNumber' | 'kind' | 'issued' | 'effective'; readonly value: string | null }
  | { readonly field: 'issuers' | 'region'; readonly value: readonly string[] }
  | { readonly field: 'level'; readonly value: AdministrativeLevel | null }
  | { readonly field: 'status'; readonly value: DocumentStatus };
export type FactField = StatedFact['field'];

/** A decision about lines of a source, in effect. */
export interface StructureCorrection {
  /** Number of its entry in the journal. */
  readonly entry: number;
  readonly document: DocumentId;
  readonly places: readonly Anchor[];
  /** Null: as the program reads it. */
  readonly reading: LineReading | null;
}

/** A decision about a fact, in effect. */
export interface FactCorrection {
  readonly entry: number;
  readonly document: DocumentId;
  readonly fact: StatedFact;
}

/** All that people decided about the reading of one source. */
export interface SourceCorrections {
  /** The numbers of the entries in effect: equal keys mean equal readings. '' where there are none. */
  readonly key: string;
  readonly structure: readonly StructureCorrection[];
  readonly facts: readonly FactCorrection[];
  readonly elements: readonly ElementCorrection[];
}

export const NO_CORRECTIONS: SourceCorrections = { key: '', structure: [], facts: [], elements: [] };

/** A line that is read as a person said. */
export interface CorrectedPlace {
  readonly entry: number;
  readonly reading: LineReading;
  readonly source: SourceSpan;
}

/** A fact that a person stated, beside what the program read. */
export interface CorrectedFact {
  readonly entry: number;
  readonly fact: StatedFact;
  readonly read: PolicyDocument[FactField];
}

/** A decision that could not be carried out: its place is gone or not certain, or its document is. */
export type UnplacedCorrection =
  | {
      readonly kind: 'structure';
      readonly entry: number;
      readonly reading: LineReading;
      readonly place: Anchor;
      readonly cause: 'lost' | 'ambiguous';
    }
  | { readonly kind: 'fact'; readonly entry: number; readonly fact: StatedFact }
  | UnplacedElement;

/** What became of people's corrections in one document. */
export interface DocumentCorrections {
  readonly document: DocumentId;
  readonly places: readonly CorrectedPlace[];
  readonly facts: readonly CorrectedFact[];
  readonly elements: readonly CorrectedElement[];
  readonly unplaced: readonly UnplacedCorrection[];
}

/** A document that nobody corrected. */
export const uncorrected = (document: DocumentId): DocumentCorrections => ({
  document,
  places: [],
  facts: [],
  elements: [],
  unplaced: [],
});
