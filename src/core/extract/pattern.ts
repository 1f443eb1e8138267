/** Building blocks for the rules' patterns. Every quantifier in a pattern is bounded: matching stays linear. */

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Fragment: any of the words, the longest first, so that 个工作日 is not read as 个. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')})`;

/** A global pattern. It keeps its place while one sentence is searched, and is searched from the start in the next. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** Fragment: up to `most` signs inside one minor clause (分句), as few as will do. */
export const within = (most: number, without = ''): string => `[^，。；：！？,;:!?\\n${without}]{0,${most}}?`;
