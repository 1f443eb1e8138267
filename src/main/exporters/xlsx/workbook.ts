/** A workbook as an export describes it; {@link writeWorkbook} makes the file. */

/** How a stretch of text differs from what it is compared with; told by more than colour. */
export type RunMark = 'plain' | 'removed' | 'added' | 'strong' | 'quiet';

export interface TextRun {
  readonly text: string;
  readonly mark: RunMark;
}

/** A text cell stays text whatever it begins with: the file holds no formulas at all. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'heading'; readonly text: string };

export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in digits of the standard font. */
  readonly widths: readonly number[];
  /** Lines above the table. */
  readonly above: readonly (readonly Cell[])[];
  /** Stays in sight, is repeated on every printed page, and carries the filter; null for a sheet without one. */
  readonly header: readonly string[] | null;
  /** So many columns from the left stay in sight with the header; left out: none. */
  readonly frozenColumns?: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export const textCell = (text: string): Cell => ({ kind: 'text', text });

/** A number is written as one, everything else as text. */
export const cellOf = (value: string | number): Cell =>
  typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
