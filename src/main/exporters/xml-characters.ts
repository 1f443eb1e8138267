/** Characters that XML 1.0 cannot hold (section 2.2), and half surrogate pairs. */
export const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are what has to be found
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text with the characters that mean something in XML written as entities, for contents and attributes. */
export const xmlEscaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
