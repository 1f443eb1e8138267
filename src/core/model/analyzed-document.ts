import type { PolicyDocument } from './document.ts';
import type { Element } from './element.ts';
import type { Segmentation } from './segmentation.ts';

/** A document with its words and what was extracted from it: all that comparing and searching need. */
export interface AnalyzedDocument {
  readonly rulesVersion: string;
  readonly document: PolicyDocument;
  /** Words of the canonical text. */
  readonly words: Segmentation;
  readonly elements: readonly Element[];
}
