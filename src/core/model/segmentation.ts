/**
 * The words of a text: `ends[i]` is where word i ends (UTF-16 code units), the words are gapless, so word i
 * begins at `ends[i - 1]` (0 for the first).
 */
export interface Segmentation {
  readonly ends: readonly number[];
}
