import { propertyModifiers } from './property-modifiers.ts';
import { listProperties } from './property-runs.ts';
import type { WordStream } from './word-stream.ts';

/** Numbering that a paragraph style gives; null where the style that it is based on decides. */
export interface DocStyle {
  readonly basedOn: number;
  readonly list: number | null;
  readonly level: number | null;
  /** Number of a built-in style (sti), e.g. 19 for 目录 1. */
  readonly builtIn: number;
}

const PARAGRAPH_STYLE = 1;
const NO_STYLE = 0x0fff;

/** The styles of a file by their index ([MS-DOC] 2.9.271, STSH). */
export const readDocStyles = ({ table, partAt }: WordStream): readonly (DocStyle | null)[] => {
  const place = partAt('stylesheet');
  if (place === null) return [];
  const header = table.getUint16(place.start, true);
  const count = table.getUint16(place.start + 2, true);
  const baseBytes = table.getUint16(place.start + 4, true);
  const styles: (DocStyle | null)[] = [];
  let at = place.start + 2 + header;
  const end = place.start + place.length;
  for (let index = 0; index < count && at + 2 <= end; index += 1) {
    const size = table.getUint16(at, true);
    styles.push(size === 0 ? null : readStyle(table, at + 2, size, baseBytes));
    at += 2 + size + (size % 2);
  }
  return styles;
};

const readStyle = (table: DataView, at: number, size: number, baseBytes: number): DocStyle | null => {
  const kind = table.getUint16(at + 2, true);
  if ((kind & 0x0f) !== PARAGRAPH_STYLE) return null;
  const nameLength = table.getUint16(at + baseBytes, true);
  // Name with its length and closing zero; each property list begins at an even distance from the style.
  let properties = baseBytes + 2 + nameLength * 2 + 2;
  properties += properties % 2;
  const length = properties + 2 <= size ? table.getUint16(at + properties, true) : 0;
  // The list of paragraph properties begins with the style's own index.
  const modifiers = length < 2 ? [] : propertyModifiers(table, at + properties + 4, length - 2);
  return {
    basedOn: kind >> 4,
    builtIn: table.getUint16(at, true) & 0x0fff,
    ...listProperties(table, modifiers),
  };
};

/** A style and those it is based on, nearest first. */
export const docStyleChain = (styles: readonly (DocStyle | null)[], index: number): readonly DocStyle[] => {
  const chain: DocStyle[] = [];
  let style = styles[index] ?? null;
  while (style !== null && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === NO_STYLE ? null : (styles[style.basedOn] ?? null);
  }
  return chain;
};
