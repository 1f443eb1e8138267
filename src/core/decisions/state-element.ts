import { MODAL_WORDS, BARE_IMPERATIVE_STRENGTH, TARGET_STRENGTH } from '../extract/lexicon/modal-words.ts';
import { passagesOf } from '../extract/passages.ts';
import { sentencesOf } from '../extract/sentences.ts';
import { timesPerYear } from '../extract/time-span.ts';
import { bodyFamily } from '../extract/word-classes.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Actor, Element, Modality, Obligation } from '../model/element.ts';
import type { StatedElement } from '../model/element-correction.ts';
import { ruleId, type ElementId } from '../model/ids.ts';
import { canonicalSpan, contains, textAt, type CanonicalSpan } from '../model/span.ts';

/** Stands in the place of a rule where a person stated the element. */
const BY_A_PERSON = ruleId('human.stated');

/** Where a person says that an element stands. */
export interface StatedPlace {
  readonly id: ElementId;
  readonly span: CanonicalSpan;
  /** What the program read there; null where it read nothing. */
  readonly read: Element | null;
}

/** The element that a person states, as every later stage takes it. */
export const stateElement = (
  { value, actor, modality }: StatedElement,
  { id, span, read }: StatedPlace,
  document: PolicyDocument,
): Element => {
  const { clause, context } = read ?? surroundingsOf(document, span);
  const base = {
    id,
    clause,
    span,
    context,
    modality,
    actor: statedActor(actor, read?.actor ?? null, document.canonical.text, context),
    rule: BY_A_PERSON,
    confidence: 1,
    human: true,
  } as const;
  switch (value.type) {
    case 'frequency':
      return { ...base, ...value, perYear: timesPerYear(value.count, value.period) };
    case 'deadline':
    case 'duration':
    case 'quantity':
      return { ...base, ...value };
    case 'obligation': {
      const duty = read?.type === 'obligation' ? read : null;
      return { ...base, ...value, ...bindingOf(modality, span, document.canonical.text, duty) };
    }
  }
};

/** Clause and sentence that hold a passage; its own line where it stands outside of all paragraphs. */
const surroundingsOf = (
  document: PolicyDocument,
  span: CanonicalSpan,
): Pick<Element, 'clause' | 'context'> => {
  const { text } = document.canonical;
  const holdsStart = (outer: CanonicalSpan): boolean => outer.start <= span.start && span.start < outer.end;
  const passage = passagesOf(document).find((other) => holdsStart(other.span));
  if (passage === undefined) return { clause: null, context: lineAround(text, span) };
  const sentence = sentencesOf(text, passage.span).find((other) => holdsStart(other.span))?.span;
  const { start, end } = sentence ?? passage.span;
  return { clause: passage.clause, context: canonicalSpan(start, Math.max(end, span.end)) };
};

const lineAround = (text: string, { start, end }: CanonicalSpan): CanonicalSpan => {
  const next = text.indexOf('\n', end);
  return canonicalSpan(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next);
};

/**
 * Who acts: the words are looked for in the sentence, then back through the document (then they are carried on from
 * there). Words that the text does not have in front stand for the sentence as a whole.
 */
const statedActor = (
  words: string | null,
  read: Actor | null,
  text: string,
  context: CanonicalSpan,
): Actor | null => {
  if (words === null) return null;
  if (words === read?.text) return read;
  const at = text.lastIndexOf(words, context.end - words.length);
  const span = at < 0 ? context : canonicalSpan(at, at + words.length);
  const role = bodyFamily(words, words)?.role ?? null;
  return { text: words, span, inherited: !contains(context, span), role };
};

/** Rungs of modalities whose word the passage does not print, by the ladder in `extract/lexicon/modal-words.ts`. */
const UNWORDED_STRENGTH: Readonly<Record<Modality, number>> = {
  must: BARE_IMPERATIVE_STRENGTH,
  forbid: 90,
  may: 40,
  encourage: 20,
  target: TARGET_STRENGTH,
  plan: 50,
  responsibility: BARE_IMPERATIVE_STRENGTH,
};

type Binding = Pick<Obligation, 'modalWord' | 'strength' | 'predicate' | 'object' | 'condition' | 'values'>;

/** How a stated duty binds: as it was read where its modality is the same, else by a modal word in its own words. */
const bindingOf = (
  modality: Modality,
  span: CanonicalSpan,
  text: string,
  read: Obligation | null,
): Binding => {
  const parts =
    read === null
      ? { predicate: span, object: null, condition: null, values: [] }
      : { predicate: read.predicate, object: read.object, condition: read.condition, values: read.values };
  if (read?.modality === modality) {
    const { modalWord, strength } = read;
    return { ...parts, modalWord, strength };
  }
  const words = textAt(text, span);
  const printed = MODAL_WORDS.filter((modal) => modal.modality === modality && words.includes(modal.word));
  const [longest] = printed.toSorted((a, b) => b.word.length - a.word.length);
  return {
    ...parts,
    modalWord: longest?.word ?? null,
    strength: longest?.strength ?? UNWORDED_STRENGTH[modality],
  };
};
