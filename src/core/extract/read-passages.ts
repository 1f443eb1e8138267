/** Reads paragraphs sentence by sentence: their values, their minor clauses, their duties. */
import type { Segmentation } from '../model/segmentation.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import type { RuleListener } from './apply-rules.ts';
import { extractValues } from './extract-values.ts';
import type { StatedObligation } from './obligation.ts';
import type { Passage } from './passages.ts';
import { NO_LEAD, readParagraph, type LeadState, type ParagraphSentence } from './read-paragraph.ts';
import type { StatedValue, ValueRule } from './rule.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A value with its place in the canonical text. */
export interface PlacedValue {
  readonly span: CanonicalSpan;
  readonly sentence: CanonicalSpan;
  readonly rule: ValueRule;
  readonly value: StatedValue;
}

export interface PassageSentence extends ParagraphSentence {
  readonly values: readonly PlacedValue[];
}

export interface ReadPassage {
  readonly passage: Passage;
  readonly sentences: readonly PassageSentence[];
  readonly obligations: readonly StatedObligation[];
}

/** Listens to the rules at work in one sentence. */
export type SentenceListener = (sentence: Sentence) => RuleListener;

const placedValues = (
  text: string,
  { span }: Sentence,
  listener: RuleListener | undefined,
): readonly PlacedValue[] =>
  extractValues(text, span, listener).map(({ start, end, rule, value }) => ({
    span: canonicalSpan(span.start + start, span.start + end),
    sentence: span,
    rule,
    value,
  }));

/** 生产经营单位…职责：\n（一）建立…: items on lines of their own go on with the actor of the line before. */
const isItem = (sentences: readonly Sentence[]): boolean => (sentences[0]?.label ?? null) !== null;

const isTime = ({ value }: PlacedValue): boolean => value.type !== 'quantity';

/** Every passage as read, in order. */
export const readPassages = (
  text: string,
  words: Segmentation,
  passages: readonly Passage[],
  listen?: SentenceListener,
): readonly ReadPassage[] => {
  const read: ReadPassage[] = [];
  let lead: LeadState = NO_LEAD;
  let before: Passage | null = null;
  for (const passage of passages) {
    // 各单位：: what stands above the first clause leads nothing in.
    if (before?.clause === null && passage.clause !== null) lead = NO_LEAD;
    before = passage;
    const sentences = sentencesOf(text, passage.span);
    const values = sentences.map((sentence) => placedValues(text, sentence, listen?.(sentence)));
    const times = new Map(
      values
        .flat()
        .filter(isTime)
        .map(({ span }) => [span.start, span.end] as const),
    );
    const led = isItem(sentences) ? lead : NO_LEAD;
    const paragraph = readParagraph({ text, words, times }, sentences, led);
    read.push({
      passage,
      sentences: paragraph.sentences.map((sentence, at) => ({ ...sentence, values: values[at] ?? [] })),
      obligations: paragraph.obligations,
    });
    const introduces = /[：:]\s*$/.test(text.slice(passage.span.start, passage.span.end));
    // Who acts in items that follow on lines of their own.
    lead = introduces ? paragraph.lead : led;
  }
  return read;
};
