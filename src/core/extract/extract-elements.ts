import type { PolicyDocument } from '../model/document.ts';
import type { Element } from '../model/element.ts';
import { elementId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { canonicalSpan } from '../model/span.ts';
import { extractValues } from './extract-values.ts';
import { passagesOf, type Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** Every frequency, deadline, duration, quantity and obligation of a document, in position order. */
export const extractElements = (document: PolicyDocument, words: Segmentation): readonly Element[] =>
  extractFromPassages(document.canonical.text, words, passagesOf(document));

/** As {@link extractElements}, over paragraphs of any text. */
export const extractFromPassages = (
  text: string,
  _words: Segmentation,
  passages: readonly Passage[],
): readonly Element[] => {
  const elements: Element[] = [];
  for (const passage of passages) {
    for (const sentence of sentencesOf(text, passage.span)) {
      for (const winner of extractValues(text, sentence.span).winners) {
        const span = canonicalSpan(sentence.span.start + winner.start, sentence.span.start + winner.end);
        elements.push({
          ...winner.value,
          id: elementId(winner.value.type, elements.length + 1),
          clause: passage.clause,
          span,
          context: sentence.span,
          actor: null,
          modality: 'must',
          rule: winner.rule.id,
          confidence: winner.rule.confidence,
        });
      }
    }
  }
  return elements;
};
