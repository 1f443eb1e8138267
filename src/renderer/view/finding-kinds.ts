import type { FindingKind } from '../../core/model/finding.ts';

/** Family of colours that a kind is drawn in; the values are in `tokens.css`. */
export type Tone = 'add' | 'miss' | 'strict' | 'loose' | 'value' | 'actor' | 'doubt' | 'quiet';

/** How a kind of difference is told on the screen: sign and label carry it, colour only helps. */
export interface FindingKindMark {
  readonly sign: string;
  readonly tone: Tone;
  /** Folded away unless people ask for it; still counted. */
  readonly noise: boolean;
}

/** Signs of every kind of difference; the words for them are in the message catalogues. */
export const findingKinds: Readonly<Record<FindingKind, FindingKindMark>> = {
  added_obligation: { sign: '＋', tone: 'add', noise: false },
  omitted_obligation: { sign: '－', tone: 'miss', noise: false },
  stricter: { sign: '↑', tone: 'strict', noise: false },
  looser: { sign: '↓', tone: 'loose', noise: false },
  frequency_changed: { sign: '↻', tone: 'value', noise: false },
  deadline_changed: { sign: '◔', tone: 'value', noise: false },
  quantity_changed: { sign: '＃', tone: 'value', noise: false },
  subject_changed: { sign: '⇄', tone: 'actor', noise: false },
  scope_changed: { sign: '◐', tone: 'actor', noise: false },
  suspected_error: { sign: '？', tone: 'doubt', noise: false },
  moved: { sign: '⇅', tone: 'quiet', noise: false },
  localized: { sign: '≡', tone: 'quiet', noise: true },
  format_only: { sign: '·', tone: 'quiet', noise: true },
};

/** Order in which the kinds are listed. */
export const findingKindOrder: readonly FindingKind[] = [
  'added_obligation',
  'omitted_obligation',
  'stricter',
  'looser',
  'frequency_changed',
  'deadline_changed',
  'quantity_changed',
  'subject_changed',
  'scope_changed',
  'suspected_error',
  'moved',
  'localized',
  'format_only',
];
