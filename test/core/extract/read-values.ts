import { extractFromPassages } from '../../../src/core/extract/extract-elements.ts';
import type { Passage } from '../../../src/core/extract/passages.ts';
import type { Element, ValueElement } from '../../../src/core/model/element.ts';
import type { Segmentation } from '../../../src/core/model/segmentation.ts';
import { canonicalSpan, textAt } from '../../../src/core/model/span.ts';
import { segmentText } from '../../../src/core/segment/segmenter.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const segmenter = createJiebaSegmenter();

/** The paragraphs of a text, one a line. */
export const passagesOfLines = (text: string): readonly Passage[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = canonicalSpan(start, start + line.length);
    start += line.length + 1;
    return { clause: null, span, holdsDuties: true };
  });
};

export const wordsIn = (text: string): Segmentation => segmentText(text, segmenter);

/** What is read out of the paragraphs of a text, one a line. */
export const readElements = (text: string): readonly Element[] =>
  extractFromPassages(text, wordsIn(text), passagesOfLines(text));

const after = (label: string, value: string | null): string => (value === null ? '' : ` ${label} ${value}`);
const orOpen = (value: number | string | null): string => String(value ?? '?');

/** What a value says, in one line. */
export const stated = (element: ValueElement): string => {
  switch (element.type) {
    case 'frequency': {
      const { count, period, bound, duration, vague } = element;
      return `${orOpen(count)} a ${orOpen(period)} ${bound}${after('for', duration)}${vague ? ' vague' : ''}`;
    }
    case 'deadline': {
      const { bound, date, workingDays, trigger, vague } = element;
      return `${bound} ${orOpen(date)}${workingDays ? ' working' : ''}${after('after', trigger)}${vague ? ' vague' : ''}`;
    }
    case 'duration':
      return element.duration;
    case 'quantity':
      return `${element.bound} ${String(element.value)} ${element.unit}`.trim();
  }
};

/** Each value as `type quote = what it says`, in order: the notation of the tables beside this file. */
export const readValues = (text: string): readonly string[] =>
  readElements(text).flatMap((element) =>
    element.type === 'obligation'
      ? []
      : [`${element.type} ${textAt(text, element.span)} = ${stated(element)}`],
  );

/** Each duty as `actor | modality | quote`, in order; an inherited actor has ^ before it. */
export const readDutyLines = (text: string): readonly string[] =>
  readElements(text).flatMap((element) => {
    if (element.type !== 'obligation') return [];
    const actor = element.actor === null ? '-' : `${element.actor.inherited ? '^' : ''}${element.actor.text}`;
    return [`${actor} | ${element.modality} | ${textAt(text, element.span)}`];
  });
