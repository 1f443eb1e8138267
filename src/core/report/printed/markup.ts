/** Text that is HTML already. Everything else that enters a template is escaped. */
export interface Markup {
  readonly markup: string;
}

type Content = string | number | Markup | readonly Markup[];

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Control characters have no place in HTML, nor in Markdown; line breaks and tabs stay. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** Text as HTML shows it. A control character is shown as U+FFFD, as a browser would. */
export const escapeHtml = (text: string): string =>
  text.replace(CONTROL, '\ufffd').replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);

const written = (content: Content): string => {
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map((part) => part.markup).join('');
};

/** Template for HTML: markup`<td>${text}</td>` escapes the text, and takes other markup as it is. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: strings
    .map((string, index) => string + (index < contents.length ? written(contents[index] ?? '') : ''))
    .join(''),
});
