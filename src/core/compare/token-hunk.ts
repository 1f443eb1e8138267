/** A stretch of tokens `[start, end)` on each side that stands in place of the other; one may be empty. */
export interface TokenHunk {
  readonly superior: TokenRange;
  readonly reviewed: TokenRange;
}

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}
