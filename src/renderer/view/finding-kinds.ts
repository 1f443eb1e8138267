import { FINDING_KIND_WORDS } from '../../core/report/words/report-words.ts';
import type { FindingKind } from '../../core/model/finding.ts';

/** Family of colours that a kind is drawn in; the values are in `tokens.css`. */
export type Tone = 'add' | 'miss' | 'strict' | 'loose' | 'value' | 'actor' | 'doubt' | 'quiet';

/**
 * How a kind of difference is drawn. Its sign and label are those of the written reports and tell it alone; colour only
 * helps.
 */
export interface FindingKindMark {
  readonly tone: Tone;
  /** Folded away unless people ask for it; still counted. */
  readonly noise: boolean;
}

/** How every kind of difference is drawn. */
export const findingKinds: Readonly<Record<FindingKind, FindingKindMark>> = {
  added_obligation: { tone: 'add', noise: false },
  omitted_obligation: { tone: 'miss', noise: false },
  stricter: { tone: 'strict', noise: false },
  looser: { tone: 'loose', noise: false },
  frequency_changed: { tone: 'value', noise: false },
  deadline_changed: { tone: 'value', noise: false },
  quantity_changed: { tone: 'value', noise: false },
  subject_changed: { tone: 'actor', noise: false },
  scope_changed: { tone: 'actor', noise: false },
  suspected_error: { tone: 'doubt', noise: false },
  moved: { tone: 'quiet', noise: false },
  localized: { tone: 'quiet', noise: true },
  format_only: { tone: 'quiet', noise: true },
};

/** Order in which the kinds are listed: that of the written reports. */
export const findingKindOrder: readonly FindingKind[] = Object.keys(FINDING_KIND_WORDS) as FindingKind[];

/** Sign that stands before the label, e.g. ＋. */
export const findingSign = (kind: FindingKind): string => FINDING_KIND_WORDS[kind].sign;
