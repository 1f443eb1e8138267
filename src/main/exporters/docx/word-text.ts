/** Characters that XML 1.0 cannot hold, and half surrogate pairs; a Word file has no way to write them. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are what has to be found
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; what XML cannot hold is shown as U+FFFD. */
const wordText = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const PIECE = /[\n\t]|[^\n\t]+/g;

/** Text as the content of a run: line breaks and tabs are elements of their own. */
export const runContent = (text: string): string =>
  (text.match(PIECE) ?? [])
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${wordText(piece)}</w:t>`;
    })
    .join('');
