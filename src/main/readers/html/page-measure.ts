import { attributeOf, isElement, type XmlElement } from '../xml/parse-xml.ts';
import { isHiddenElement, UNPRINTED } from './page-lines.ts';

/** How much text an element holds. */
export interface PageMeasure {
  /** Characters that are not blank. */
  readonly ink: number;
  /** Of these, characters inside links. */
  readonly linked: number;
  /** Punctuation of sentences outside links: prose has it, navigation has not. */
  readonly prose: number;
}

const SENTENCE_MARKS = /[，。；]/g;

/** Measures every element of a page, each once. */
export const measurePage = (root: XmlElement): ReadonlyMap<XmlElement, PageMeasure> => {
  const measures = new Map<XmlElement, PageMeasure>();
  const measure = (element: XmlElement, inLink: boolean): PageMeasure => {
    let [ink, linked, prose] = [0, 0, 0];
    if (!UNPRINTED.has(element.name) && !isHiddenElement(element)) {
      const isLink = inLink || (element.name === 'a' && attributeOf(element, 'href') !== undefined);
      for (const child of element.children) {
        const part = isElement(child) ? measure(child, isLink) : measureText(child, isLink);
        ink += part.ink;
        linked += part.linked;
        prose += part.prose;
      }
    }
    const total = { ink, linked, prose };
    measures.set(element, total);
    return total;
  };
  measure(root, false);
  return measures;
};

const measureText = (text: string, inLink: boolean): PageMeasure => {
  const ink = text.replace(/\s/g, '').length;
  return {
    ink,
    linked: inLink ? ink : 0,
    prose: inLink ? 0 : (text.match(SENTENCE_MARKS)?.length ?? 0),
  };
};
