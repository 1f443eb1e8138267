/** Characters that a terminal draws two columns wide: Han, kana, full-width forms and Chinese punctuation. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\u{1F300}-\u{1FAFF}“”‘’…—·①-⑳]/u;

const width = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);

/** Control characters would move the cursor or run as a terminal's commands. */
const CONTROL = /\p{Cc}+/gu;

/** One line without control characters, as a terminal can safely show it. */
export const singleLine = (text: string): string => text.replace(CONTROL, ' ');

/** The text if it is at most `limit` characters, else its beginning with an ellipsis. */
export const shortened = (text: string, limit: number): string => {
  const characters = [...singleLine(text)];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
};

/** Rows as aligned columns; the last column is not padded. */
export const textTable = (rows: readonly (readonly string[])[]): string => {
  const clean = rows.map((row) => row.map(singleLine));
  const columns = Math.max(0, ...clean.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...clean.map((row) => width(row[column] ?? ''))),
  );
  const drawn = clean.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
  return drawn.map((line) => `${line}\n`).join('');
};
