import { attributeOf, childAt, elementsOf, type XmlElement } from '../xml/parse-xml.ts';

/** A place in a list: which list, which level (0-based). */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** What a paragraph style says of its paragraphs. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  /** Numbering given by the style itself; each half may be inherited. */
  readonly numId: string | null;
  readonly level: number | null;
}

/** The paragraph styles of a document. */
export interface ParagraphStyles {
  readonly byId: ReadonlyMap<string, ParagraphStyle>;
  readonly standard: string | null;
}

const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | null =>
  attributeOf(childAt(element, ...path), 'val') ?? null;

const numberOrNull = (value: string | null): number | null => (value === null ? null : Number(value));

export const readParagraphStyles = (styles: XmlElement | null): ParagraphStyles => {
  if (styles === null) return { byId: new Map(), standard: null };
  const paragraphStyles = elementsOf(styles, 'style').filter(
    (style) => (attributeOf(style, 'type') ?? 'paragraph') === 'paragraph',
  );
  const standard = paragraphStyles.find((style) =>
    ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? ''),
  );
  const entries = paragraphStyles.map((style): readonly [string, ParagraphStyle] => {
    const id = attributeOf(style, 'styleId') ?? '';
    return [
      id,
      {
        id,
        name: (valueAt(style, 'name') ?? '').toLowerCase(),
        basedOn: valueAt(style, 'basedOn'),
        numId: valueAt(style, 'pPr', 'numPr', 'numId'),
        level: numberOrNull(valueAt(style, 'pPr', 'numPr', 'ilvl')),
      },
    ];
  });
  return {
    byId: new Map(entries),
    standard: attributeOf(standard, 'styleId') ?? null,
  };
};

/** A style and those it is based on, nearest first; a circle ends where it closes. */
export const styleChain = (styles: ParagraphStyles, id: string | null): readonly ParagraphStyle[] => {
  const chain: ParagraphStyle[] = [];
  let style = styles.byId.get(id ?? styles.standard ?? '');
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === null ? undefined : styles.byId.get(style.basedOn);
  }
  return chain;
};
