/** A piece of text at its place on a page; lengths in points, `y` grows downwards. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
}

/** A gap (in font heights) that sets cells apart. */
export const CELL_GAP = 2;
