/** Characters that XML 1.0 cannot hold, and half surrogate pairs. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are what has to be found
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text that looks like such an escape must not be read as one. */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or an attribute's value as XML, every character kept (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export const xmlText = (text: string): string =>
  text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(NOT_IN_XML, escaped)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
