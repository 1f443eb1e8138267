import { joinLaidOutLines, type LaidOutLine } from '../laid-out-line.ts';
import type { PrintedLabel } from './list-counters.ts';

/** After a label that ends so, official prose prints no space. */
const CLOSED_LABEL = /[、，。．：；）】〕）]$/u;

/** A paragraph behind the number that its list gives it. */
export const labelledLine = ({ label, suffix }: PrintedLabel, line: LaidOutLine): LaidOutLine => {
  const space = suffix === 'nothing' || (suffix === 'tab' && CLOSED_LABEL.test(label)) ? '' : ' ';
  const mark = { mark: { kind: 'automatic_label' }, start: 0, end: label.length } as const;
  return joinLaidOutLines([{ text: label + space, marks: [mark] }, line], '');
};
