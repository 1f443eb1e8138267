import { extractFromPassages } from '../../../src/core/extract/extract-elements.ts';
import type { ValueElement } from '../../../src/core/model/element.ts';
import { canonicalSpan, textAt } from '../../../src/core/model/span.ts';
import { segmentText } from '../../../src/core/segment/segmenter.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const segmenter = createJiebaSegmenter();

/** What is read out of one paragraph. */
export const readElements = (text: string) =>
  extractFromPassages(text, segmentText(text, segmenter), [
    { clause: null, span: canonicalSpan(0, text.length) },
  ]);

const stated = (element: ValueElement): string => {
  const vague = 'vague' in element && element.vague ? ' vague' : '';
  switch (element.type) {
    case 'frequency':
      return `${element.count ?? '?'} a ${element.period ?? '?'} ${element.bound}${element.duration === null ? '' : ` for ${element.duration}`}${vague}`;
    case 'deadline':
      return `${element.bound} ${element.date ?? '?'}${element.workingDays ? ' working' : ''}${element.trigger === null ? '' : ` after ${element.trigger}`}${vague}`;
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
