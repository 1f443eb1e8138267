/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** What is printed: `%1` stands for the counter of the first level, and so on. */
  readonly text: string;
  /** What follows the number. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Prints every counter as a decimal number (isLgl). */
  readonly legal: boolean;
  /** The level (1-based) whose numbers start this one anew; 0: none does; null: every higher level. */
  readonly restartAfter: number | null;
  /** Paragraph style that is numbered by this level. */
  readonly paragraphStyle: string | null;
}

/** One list as paragraphs refer to it (w:num). */
export interface ListDefinition {
  /** Lists of one abstract definition count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Values at which this list starts anew, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** All lists of a document, by numId. */
export type ListDefinitions = ReadonlyMap<string, ListDefinition>;
