import { attributeOf, descendantsOf, elementsOf, type XmlElement } from '../xml/parse-xml.ts';
import { isHiddenElement, UNPRINTED } from './page-lines.ts';
import type { PageMeasure } from './page-measure.ts';

/** The element that holds the text of a page, with the elements around it from the outside in. */
export interface MainContent {
  readonly element: XmlElement;
  readonly ancestors: readonly XmlElement[];
}

/** Share of the prose of its parent that an element must hold for the text to be inside it. */
const HOLDS_TEXT = 0.85;

/**
 * Finds the text of a page: from the body inwards, as long as one child holds nearly all prose. Stops in front
 * of a table row, whose cells belong together.
 */
export const findMainContent = (
  body: XmlElement,
  measures: ReadonlyMap<XmlElement, PageMeasure>,
): MainContent => {
  const ancestors: XmlElement[] = [];
  let element = body;
  for (;;) {
    const own = measures.get(element)?.prose ?? 0;
    const next = elementsOf(element).find(
      (child) =>
        !UNPRINTED.has(child.name) &&
        !isHiddenElement(child) &&
        own > 0 &&
        (measures.get(child)?.prose ?? 0) >= own * HOLDS_TEXT,
    );
    if (next === undefined || next.name === 'p' || next.name === 'span') return { element, ancestors };
    ancestors.push(element);
    element = next;
  }
};

/** Files that a page offers for download, by the ending of the address or of the words of a link. */
const FILE_ENDING = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar|7z|pptx?|txt|jpg)(?:$|[?#])/i;

/** The names of the files that links inside an element lead to. */
export const linkedFiles = (element: XmlElement, textOf: (link: XmlElement) => string): readonly string[] =>
  descendantsOf(element, 'a')
    .filter(
      (link) => FILE_ENDING.test(attributeOf(link, 'href') ?? '') || FILE_ENDING.test(textOf(link).trim()),
    )
    .map((link) => textOf(link).replace(/\s+/g, ' ').trim() || (attributeOf(link, 'href') ?? ''));
