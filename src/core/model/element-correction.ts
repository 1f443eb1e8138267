import type { Anchor } from './anchor.ts';
import type {
  Deadline,
  Duration,
  ElementType,
  Frequency,
  Modality,
  Obligation,
  Quantity,
} from './element.ts';
import type { DocumentId, ElementId } from './ids.ts';
import type { SourceSpan } from './span.ts';

/** What an element states by itself; a duty states nothing beside who must act and how it binds. */
export type StatedElementValue =
  | Pick<Frequency, 'type' | 'count' | 'period' | 'bound' | 'vague' | 'duration'>
  | Pick<Deadline, 'type' | 'date' | 'trigger' | 'bound' | 'workingDays' | 'vague'>
  | Pick<Duration, 'type' | 'duration'>
  | Pick<Quantity, 'type' | 'value' | 'unit' | 'bound'>
  | Pick<Obligation, 'type'>;

/** An element as a person states it. */
export interface StatedElement {
  readonly value: StatedElementValue;
  /** Who must act, in the text's own words; null where it does not say. */
  readonly actor: string | null;
  readonly modality: Modality;
}

/** `dismissed`: the words state no such element. `restored`: as the program reads them. */
export type ElementVerdict =
  | { readonly kind: 'stated'; readonly element: StatedElement }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'restored' };

/** A decision about elements, in effect. */
export interface ElementCorrection {
  /** Number of its entry in the journal. */
  readonly entry: number;
  readonly document: DocumentId;
  /** The words that state the element; nearly always one place. */
  readonly places: readonly Anchor[];
  /** What the program read there; null: nothing, a person added the element. */
  readonly about: ElementType | null;
  readonly verdict: ElementVerdict;
}

/** An element that is, or is none, because a person said so. */
export interface CorrectedElement {
  readonly entry: number;
  readonly about: ElementType | null;
  readonly source: SourceSpan;
  /** The element that stands there now; null where it was dismissed. */
  readonly element: ElementId | null;
  /** What the program read instead; null where it read nothing. */
  readonly read: StatedElement | null;
}

/** A decision about an element whose words are not found for certain, or are in no part of a document. */
export interface UnplacedElement {
  readonly kind: 'element';
  readonly entry: number;
  readonly about: ElementType | null;
  readonly verdict: Exclude<ElementVerdict, { readonly kind: 'restored' }>;
  readonly place: Anchor;
  readonly cause: 'lost' | 'ambiguous' | 'left_out';
}
