import { NOT_IN_XML, xmlEscaped } from '../xml-characters.ts';

/** A text that looks like such an escape must not be read as one. */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text or an attribute's value as XML, every character kept (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export const xmlText = (text: string): string =>
  xmlEscaped(text.replace(LOOKS_ESCAPED, '_x005F_').replace(NOT_IN_XML, escaped));
