import type { RepairKind } from '../../model/document.ts';
import type { Edit } from '../lines/passage.ts';

/** One kind of slip that conversion leaves in a text, and how it is made good. */
export interface RepairRule {
  readonly id: string;
  readonly kind: RepairKind;
  readonly certainty: 'sure' | 'probable';
  /** Must have the flag `g`. */
  readonly pattern: RegExp;
  /** What to change, in offsets of the paragraph; null where the match is no slip. */
  readonly production: (match: RegExpExecArray) => Edit | null;
  /** Printed → understood. */
  readonly examples: readonly (readonly [string, string])[];
}
