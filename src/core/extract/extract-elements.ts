import type { PolicyDocument } from '../model/document.ts';
import type { Actor, Element, Modality, Obligation, ValueElement } from '../model/element.ts';
import { elementId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { canonicalSpan, contains, type CanonicalSpan } from '../model/span.ts';
import { NO_ACTOR, type ActorState } from './actor-inheritance.ts';
import { extractValues } from './extract-values.ts';
import { readDuties, type ParagraphDuties, type ReadClause, type StatedObligation } from './obligation.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { ValueRule, StatedValue } from './rule.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** Every frequency, deadline, duration, quantity and obligation of a document, in position order. */
export const extractElements = (document: PolicyDocument, words: Segmentation): readonly Element[] =>
  extractFromPassages(document.canonical.text, words, passagesOf(document));

/** A value with its place in the canonical text. */
interface PlacedValue {
  readonly span: CanonicalSpan;
  readonly sentence: CanonicalSpan;
  readonly rule: ValueRule;
  readonly value: StatedValue;
}

const placedValues = (text: string, sentence: Sentence): readonly PlacedValue[] =>
  extractValues(text, sentence.span).winners.map((winner) => ({
    span: canonicalSpan(sentence.span.start + winner.start, sentence.span.start + winner.end),
    sentence: sentence.span,
    rule: winner.rule,
    value: winner.value,
  }));

/** Who acts and how strictly, for a value: as in the minor clause that holds it. */
const holderOf = (
  clauses: readonly ReadClause[],
  span: CanonicalSpan,
): { readonly actor: Actor | null; readonly modality: Modality } => {
  const at = clauses.findIndex(
    (clause) =>
      contains(clause.span, span) || (clause.span.start <= span.start && span.start < clause.span.end),
  );
  const clause = clauses[at];
  if (clause === undefined) return { actor: null, modality: 'must' };
  // 事故结案后1年内，区政府要组织开展评估: the actor comes with the duty that the time belongs to.
  const next = clauses[at + 1];
  const leads = clause.role !== 'duty' && next !== undefined && !next.actor?.inherited && next.actor !== null;
  const holder = leads ? next : clause;
  return { actor: holder.actor, modality: holder.modality };
};

const valueElement = (
  placed: PlacedValue,
  duties: ParagraphDuties,
  passage: Passage,
): Omit<ValueElement, 'id'> => ({
  ...placed.value,
  clause: passage.clause,
  span: placed.span,
  context: placed.sentence,
  ...holderOf(duties.clauses, placed.span),
  rule: placed.rule.id,
  confidence: placed.rule.confidence,
});

type Draft =
  | {
      readonly kind: 'value';
      readonly span: CanonicalSpan;
      readonly placed: PlacedValue;
      readonly duties: ParagraphDuties;
      readonly passage: Passage;
    }
  | {
      readonly kind: 'obligation';
      readonly span: CanonicalSpan;
      readonly stated: StatedObligation;
      readonly passage: Passage;
    };

/** An obligation first, then the values inside it. */
const byPosition = (a: Draft, b: Draft): number =>
  a.span.start - b.span.start ||
  b.span.end - a.span.end ||
  (a.kind === b.kind ? 0 : a.kind === 'obligation' ? -1 : 1);

/** 生产经营单位…职责：\n（一）建立…: items on lines of their own go on with the actor of the line before. */
const carriesOn = (text: string, passage: Passage, sentences: readonly Sentence[]): boolean =>
  text.charAt(passage.span.start) !== '' && sentences[0]?.label !== null && sentences[0]?.label !== undefined;

/** As {@link extractElements}, over paragraphs of any text. */
export const extractFromPassages = (
  text: string,
  words: Segmentation,
  passages: readonly Passage[],
): readonly Element[] => {
  const drafts: Draft[] = [];
  let lead: ActorState = NO_ACTOR;
  for (const passage of passages) {
    const sentences = sentencesOf(text, passage.span);
    const values = sentences.flatMap((sentence) => placedValues(text, sentence));
    const times = new Map(
      values
        .filter(({ value }) => value.type === 'frequency' || value.type === 'deadline')
        .map(({ span }) => [span.start, span.end] as const),
    );
    const duties = readDuties(
      text,
      words,
      sentences,
      times,
      carriesOn(text, passage, sentences) ? lead : NO_ACTOR,
    );
    const introduces = /[：:]\s*$/.test(text.slice(passage.span.start, passage.span.end));
    lead = introduces ? duties.state : carriesOn(text, passage, sentences) ? lead : NO_ACTOR;
    drafts.push(
      ...values.map((placed) => ({ kind: 'value', span: placed.span, placed, duties, passage }) as const),
    );
    if (passage.clause !== null || passages.length === 1) {
      drafts.push(
        ...duties.obligations.map(
          (stated) => ({ kind: 'obligation', span: stated.span, stated, passage }) as const,
        ),
      );
    }
  }
  return numbered(drafts.sort(byPosition));
};

const numbered = (drafts: readonly Draft[]): readonly Element[] => {
  const ids = drafts.map((draft, index) =>
    elementId(draft.kind === 'value' ? draft.placed.value.type : 'obligation', index + 1),
  );
  return drafts.map((draft, index): Element => {
    const id = ids[index] ?? elementId('element', index + 1);
    if (draft.kind === 'value')
      return { ...valueElement(draft.placed, draft.duties, draft.passage), id } as Element;
    const { sentence, ...stated } = draft.stated;
    const inside: Obligation['values'][number][] = [];
    for (let at = index + 1; (drafts[at]?.span.start ?? Infinity) < draft.span.end; at += 1) {
      const other = drafts[at];
      const otherId = ids[at];
      if (other?.kind === 'value' && otherId !== undefined && contains(draft.span, other.span))
        inside.push(otherId);
    }
    return {
      ...stated,
      type: 'obligation',
      id,
      clause: draft.passage.clause,
      context: sentence,
      values: inside,
    };
  });
};
