import type { PolicyDocument } from '../model/document.ts';
import type { Actor, Element, Modality, Obligation } from '../model/element.ts';
import { elementId, type ElementId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { contains, type CanonicalSpan } from '../model/span.ts';
import type { StatedObligation } from './obligation.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readPassages, type PlacedValue, type ReadPassage } from './read-passages.ts';
import type { ReadClause } from './read-sentence.ts';

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

/** What binds whom: of the minor clause that holds a value. */
interface Holder {
  readonly actor: Actor | null;
  readonly modality: Modality;
}

type Draft = { readonly passage: Passage; readonly span: CanonicalSpan } & (
  | { readonly kind: 'value'; readonly placed: PlacedValue; readonly holder: Holder }
  | { readonly kind: 'obligation'; readonly stated: StatedObligation }
);

/** 事故结案后1年内，区政府要组织开展评估: the actor comes with the duty that the time belongs to. */
const leadsInto = (clause: ReadClause, next: ReadClause | undefined): next is ReadClause =>
  clause.reading.role !== 'duty' && next?.actor?.inherited === false;

const holderOf = (clauses: readonly ReadClause[], span: CanonicalSpan): Holder => {
  const at = clauses.findIndex((clause) => clause.span.start <= span.start && span.start < clause.span.end);
  const clause = clauses[at];
  if (clause === undefined) return { actor: null, modality: 'must' };
  const next = clauses[at + 1];
  const { actor, modality } = leadsInto(clause, next) ? next : clause;
  return { actor, modality: modality.modality };
};

const draftsOf = ({ passage, sentences, obligations }: ReadPassage): readonly Draft[] => {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const drafts: Draft[] = sentences.flatMap(({ values }) =>
    values.map((placed) => ({
      kind: 'value' as const,
      passage,
      span: placed.span,
      placed,
      holder: holderOf(clauses, placed.span),
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

const numbered = (drafts: readonly Draft[]): readonly Element[] => {
  const ids = drafts.map((draft, index) =>
    elementId(draft.kind === 'value' ? draft.placed.value.type : 'obligation', index + 1),
  );
  return ids.flatMap((id, index) => {
    const draft = drafts[index];
    return draft === undefined ? [] : [elementOf(draft, id, index, { drafts, ids })];
  });
};

interface NumberedDrafts {
  readonly drafts: readonly Draft[];
  readonly ids: readonly ElementId[];
}

const elementOf = (draft: Draft, id: ElementId, at: number, { drafts, ids }: NumberedDrafts): Element => {
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
    values: valuesInside(at, draft.span, { drafts, ids }),
    rule,
    confidence,
  };
};

/** Drafts are in order of their beginning, so the values inside an obligation follow it closely. */
const valuesInside = (
  at: number,
  span: CanonicalSpan,
  { drafts, ids }: NumberedDrafts,
): Obligation['values'] => {
  const inside: ElementId[] = [];
  for (let index = at + 1; index < drafts.length; index += 1) {
    const other = drafts[index];
    const id = ids[index];
    if (other === undefined || id === undefined || other.span.start >= span.end) break;
    if (other.kind === 'value' && contains(span, other.span)) inside.push(id);
  }
  return inside;
};
