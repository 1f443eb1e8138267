import { attributeOf, childAt, type XmlElement } from '../xml/parse-xml.ts';
import type { ListDefinitions } from '../numbering/list-definition.ts';
import { styleChain, type ListPlace, type ParagraphStyles } from './paragraph-styles.ts';

/** numId 0 takes a paragraph out of the list that its style would put it in. */
const NO_LIST = '0';

/**
 * The list and level that number a paragraph: given by itself, else by its style or one that it is based on. A
 * style's level is the one that names it as its paragraph style.
 */
export const listPlaceOf = (
  properties: XmlElement | undefined,
  styles: ParagraphStyles,
  definitions: ListDefinitions,
): ListPlace | null => {
  const numbering = childAt(properties, 'numPr');
  const chain = styleChain(styles, attributeOf(childAt(properties, 'pStyle'), 'val') ?? null);
  const ownId = attributeOf(childAt(numbering, 'numId'), 'val');
  const ownLevel = attributeOf(childAt(numbering, 'ilvl'), 'val');
  const numId = ownId ?? chain.find((style) => style.numId !== null)?.numId ?? null;
  if (numId === null || numId === NO_LIST) return null;
  if (ownLevel !== undefined) return { numId, level: Number(ownLevel) };
  if (ownId !== undefined) return { numId, level: 0 };
  return { numId, level: levelOfStyle(numId, chain, definitions) };
};

const levelOfStyle = (
  numId: string,
  chain: ReturnType<typeof styleChain>,
  definitions: ListDefinitions,
): number => {
  const levels = definitions.get(numId)?.levels ?? new Map<number, never>();
  for (const style of chain) {
    for (const [at, { paragraphStyle }] of levels) if (paragraphStyle === style.id) return at;
    if (style.level !== null) return style.level;
    if (style.numId !== null) return 0;
  }
  return 0;
};
