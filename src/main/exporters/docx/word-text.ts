import { NOT_IN_XML, xmlEscaped } from '../xml-characters.ts';

/** Text as XML; what XML cannot hold is shown as U+FFFD, for a Word file has no way to write it. */
const wordText = (text: string): string => xmlEscaped(text.replace(NOT_IN_XML, '\ufffd'));

const PIECE = /[\n\t]|[^\n\t]+/g;

/** Text as the content of a run: line breaks and tabs are elements of their own. */
export const runContent = (text: string): string =>
  (text.match(PIECE) ?? [])
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${wordText(piece)}</w:t>`;
    })
    .join('');
