import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { DocumentCorrections } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Element, ElementType } from '../model/element.ts';
import type { CorrectedElement, ElementCorrection, StatedElement } from '../model/element-correction.ts';
import { statedElementId, type ElementId } from '../model/ids.ts';
import { contains, overlap, type CanonicalSpan } from '../model/span.ts';
import {
  placeElementCorrections,
  type HomelessElement,
  type PlacedElement,
} from './place-element-corrections.ts';
import { stateElement } from './state-element.ts';

/** A document with the elements that the program read in it. */
interface ReadElements {
  readonly document: PolicyDocument;
  readonly elements: readonly Element[];
}

/** The elements of a document as people decided, and what became of the decisions. */
interface CorrectedElements extends Pick<DocumentCorrections, 'elements' | 'unplaced'> {
  readonly corrected: readonly Element[];
}

/**
 * Applies what people decided about elements of one source, document by document. The ids of all other elements stay
 * what they were. What cannot be placed changes nothing; the first document tells of it where its own is no more.
 */
export const correctElements = (
  text: string,
  documents: readonly ReadElements[],
  corrections: readonly ElementCorrection[],
): readonly CorrectedElements[] => {
  if (corrections.length === 0)
    return documents.map(({ elements }) => ({ corrected: elements, elements: [], unplaced: [] }));
  const { placed, unplaced } = placeElementCorrections(text, corrections);
  const holderOf = ({ source }: PlacedElement): PolicyDocument | undefined =>
    documents.find(({ document }) => contains(document.source.span, source))?.document;
  const lost: readonly HomelessElement[] = [
    ...unplaced,
    ...placed.filter((one) => holderOf(one) === undefined).map(leftOut),
  ];
  const known = new Set(documents.map(({ document }) => document.id));
  return documents.map((read, at) => {
    const applied = applyTo(
      read,
      placed.filter((one) => holderOf(one) === read.document),
    );
    const told = [...lost, ...applied.homeless].filter(
      ({ document }) => document === read.document.id || (at === 0 && !known.has(document)),
    );
    return {
      corrected: applied.corrected,
      elements: applied.elements,
      unplaced: told.map(({ correction }) => correction),
    };
  });
};

const leftOut = ({ entry, document, about, verdict, anchor }: PlacedElement): HomelessElement => ({
  document,
  correction: { kind: 'element', entry, about, verdict, place: anchor, cause: 'left_out' },
});

interface Applied {
  readonly corrected: readonly Element[];
  readonly elements: readonly CorrectedElement[];
  readonly homeless: readonly HomelessElement[];
}

const applyTo = ({ document, elements }: ReadElements, placed: readonly PlacedElement[]): Applied => {
  if (placed.length === 0) return { corrected: elements, elements: [], homeless: [] };
  const mapping = canonicalMapping(document.canonical);
  const left = new Set(elements);
  const stated: Element[] = [];
  const told: CorrectedElement[] = [];
  const homeless: HomelessElement[] = [];
  for (const decided of placed) {
    const { entry, about, verdict, source, place } = decided;
    const span = mapping.toCanonical(source);
    if (span.start === span.end) {
      homeless.push(leftOut(decided));
      continue;
    }
    const read = readAt([...left], span, about, verdict);
    if (read !== null) left.delete(read);
    const was = read === null ? null : statementOf(read);
    if (verdict.kind === 'dismissed') told.push({ entry, about, source, element: null, read: was });
    else {
      const id = statedElementId(verdict.element.value.type, entry, place);
      stated.push(stateElement(verdict.element, { id, span, read }, document));
      told.push({ entry, about, source, element: id, read: was });
    }
  }
  return { corrected: withValues([...left, ...stated]), elements: told, homeless };
};

/** Least part of the longer of two passages that both have, where a rule now reads other words than it did. */
const SAME_ELEMENT_SHARE = 0.5;

/**
 * The element that the decision is about: of its kind, at its words or over most of them. What a person added takes
 * the place of one of its own kind that the program has learnt to read in the very same words.
 */
const readAt = (
  elements: readonly Element[],
  span: CanonicalSpan,
  about: ElementType | null,
  verdict: PlacedElement['verdict'],
): Element | null => {
  const type = about ?? (verdict.kind === 'stated' ? verdict.element.value.type : null);
  const shareOf = (element: Element): number =>
    overlap(element.span, span) / Math.max(element.span.end - element.span.start, span.end - span.start);
  const least = about === null ? 1 : SAME_ELEMENT_SHARE;
  const [best] = elements
    .filter((element) => element.type === type && shareOf(element) >= least)
    .toSorted((a, b) => shareOf(b) - shareOf(a));
  return best ?? null;
};

/** What an element states, as a person would state it. */
const statementOf = (element: Element): StatedElement => ({
  value: valueOf(element),
  actor: element.actor?.text ?? null,
  modality: element.modality,
});

const valueOf = (element: Element): StatedElement['value'] => {
  switch (element.type) {
    case 'frequency': {
      const { type, count, period, bound, vague, duration } = element;
      return { type, count, period, bound, vague, duration };
    }
    case 'deadline': {
      const { type, date, trigger, bound, workingDays, vague } = element;
      return { type, date, trigger, bound, workingDays, vague };
    }
    case 'duration':
      return { type: element.type, duration: element.duration };
    case 'quantity': {
      const { type, value, unit, bound } = element;
      return { type, value, unit, bound };
    }
    case 'obligation':
      return { type: element.type };
  }
};

/** In position order, a duty before the values inside it; every duty with the values that it holds now. */
const withValues = (elements: readonly Element[]): readonly Element[] => {
  const isDuty = ({ type }: Element): boolean => type === 'obligation';
  const ordered = elements.toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || Number(isDuty(b)) - Number(isDuty(a)),
  );
  return ordered.map((element, at) =>
    element.type === 'obligation' ? { ...element, values: valuesInside(element, ordered, at) } : element,
  );
};

/** Elements that begin inside a duty follow it closely. */
const valuesInside = (duty: Element, ordered: readonly Element[], at: number): readonly ElementId[] => {
  const next = ordered.findIndex(({ span }, index) => index > at && span.start >= duty.span.end);
  return ordered
    .slice(at + 1, next < 0 ? ordered.length : next)
    .filter((element) => element.type !== 'obligation' && contains(duty.span, element.span))
    .map(({ id }) => id);
};
