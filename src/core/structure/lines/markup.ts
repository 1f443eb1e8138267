import type { Edit } from './passage.ts';

/** Residue of Markdown, as converters leave it in a plain text. */
const RESIDUE: readonly RegExp[] = [
  /(?<=^[*_>\s]{0,8})#{1,6}(?:\s+|(?=[^\s#]))(?:#{1,6}\s+)*/g, // ## 二、…, **## 二、…
  /^(?:>\s*)+/g, // > quotation
  /\*{2,3}|__(?=\S)/g, // **二、…**
  /\\(?=[.\-*#()[\]_])/g, // 1\. …
  /<!--[^<>]{0,200}-->/g, // comments of a web page
  /&nbsp;|&emsp;|&ensp;/g,
];

/** What to leave out of a line as residue of markup; in order. */
export const markupResidue = (text: string): readonly Edit[] =>
  RESIDUE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      after: '',
    })),
  )
    .sort((a, b) => a.start - b.start)
    .filter((edit, at, edits) => at === 0 || edit.start >= (edits[at - 1]?.end ?? 0));

/** Whether Markdown marks the line as a heading. */
export const isMarkedHeading = (text: string): boolean => /^[*_>\s]{0,8}#{1,6}\s*\S/.test(text);
