import type { PolicyDocument } from '../model/document.ts';
import type { Element, Obligation } from '../model/element.ts';
import { elementId, type ElementId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { contains, type CanonicalSpan } from '../model/span.ts';
import type { StatedObligation } from './obligation.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readPassages, type PlacedValue, type ReadPassage } from './read-passages.ts';
import { holderReader, type ValueHolder } from './value-holder.ts';

/** Every frequency, deadline, duration, quantity and obligation of a document, in position order. */
export const extractElements = (document: PolicyDocument, words: Segmentation): readonly Element[] =>
  extractFromPassages(document.canonical.text, words, passagesOf(document));

/** As {@link extractElements}, over paragraphs of any text. */
export const extractFromPassages = (
  text: string,
  words: Segmentation,
  passages: readonly Passage[],
): readonly Element[] => {
  const drafts = readPassages(text, words, passages).flatMap(draftsOf);
  return numbered(drafts.sort(byPosition));
};

type Draft = { readonly passage: Passage; readonly span: CanonicalSpan } & (
  | { readonly kind: 'value'; readonly placed: PlacedValue; readonly holder: ValueHolder }
  | { readonly kind: 'obligation'; readonly stated: StatedObligation }
);

const draftsOf = ({ passage, sentences, obligations }: ReadPassage): readonly Draft[] => {
  const holderOf = holderReader(sentences);
  const drafts: Draft[] = sentences.flatMap(({ values }, sentence) =>
    values.map((placed) => ({
      kind: 'value' as const,
      passage,
      span: placed.span,
      placed,
      holder: holderOf(sentence, placed.span),
    })),
  );
  if (passage.holdsDuties)
    for (const stated of obligations) drafts.push({ kind: 'obligation', passage, span: stated.span, stated });
  return drafts;
};

const isObligation = (draft: Draft): number => (draft.kind === 'obligation' ? 0 : 1);

/** An obligation first, then the values inside it. */
const byPosition = (a: Draft, b: Draft): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || isObligation(a) - isObligation(b);

const numbered = (drafts: readonly Draft[]): readonly Element[] =>
  drafts
    .map((draft, at) => ({
      draft,
      id: elementId(draft.kind === 'value' ? draft.placed.value.type : 'obligation', at + 1),
    }))
    .map(elementOf);

interface NumberedDraft {
  readonly draft: Draft;
  readonly id: ElementId;
}

const elementOf = ({ draft, id }: NumberedDraft, at: number, all: readonly NumberedDraft[]): Element => {
  const clause = draft.passage.clause;
  if (draft.kind === 'value') {
    const { placed, holder } = draft;
    const { id: rule, confidence } = placed.rule;
    return {
      ...placed.value,
      id,
      clause,
      span: placed.span,
      context: placed.sentence,
      ...holder,
      rule,
      confidence,
    };
  }
  const { actor, modality, modalWord, strength, predicate, object, condition, rule, confidence, sentence } =
    draft.stated;
  return {
    type: 'obligation',
    id,
    clause,
    span: draft.span,
    context: sentence,
    actor,
    modality,
    modalWord,
    strength,
    predicate,
    object,
    condition,
    values: valuesInside(at, draft.span, all),
    rule,
    confidence,
  };
};

/** Drafts are in order of their beginning, so the values inside an obligation follow it closely. */
const valuesInside = (
  at: number,
  span: CanonicalSpan,
  all: readonly NumberedDraft[],
): Obligation['values'] => {
  const inside: ElementId[] = [];
  for (let index = at + 1; index < all.length; index += 1) {
    const other = all[index];
    if (other === undefined || other.draft.span.start >= span.end) break;
    if (other.draft.kind === 'value' && contains(span, other.draft.span)) inside.push(other.id);
  }
  return inside;
};
