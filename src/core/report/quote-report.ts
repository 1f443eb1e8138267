/**
 * A passage of a source: its words without line breaks inside, and its offsets in the source text (UTF-16 code units).
 */
export interface QuoteReport {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
