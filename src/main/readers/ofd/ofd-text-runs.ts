import type { TextRun } from '../pages/text-run.ts';
import { attributeOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { numbersOf } from './ofd-package.ts';

/** Points in a millimetre, the unit of OFD. */
const POINTS = 72 / 25.4;
/** Text at a greater angle (radians) is a watermark. */
const LEVEL = 0.09;
/** Characters further apart (in font heights) than their own width and this are two runs: cells, blanks. */
const APART = 0.2;
const NARROW = /[\u0020-\u007e\u00a0-\u00ff]/;

/** The texts of a page or template at their places. */
export interface OfdTexts {
  readonly runs: readonly TextRun[];
  /** Text at an angle. */
  readonly slanted: string;
}

/** All text objects inside an element, in blocks and layers of any depth; hidden ones are left out. */
export const ofdTexts = (element: XmlElement): OfdTexts => {
  const runs: TextRun[] = [];
  let slanted = '';
  for (const object of descendantsOf(element, 'TextObject')) {
    if (attributeOf(object, 'Visible') === 'false') continue;
    const placement = placementOf(object);
    const [a = 1, b = 0] = placement.matrix;
    const isSlanted = Math.abs(Math.atan2(b, a)) > LEVEL;
    for (const code of codesOf(object)) {
      if (isSlanted) slanted += code.text.trim();
      else runs.push(...runsOf(code, placement));
    }
  }
  return { runs, slanted };
};

/** Where a text object stands and how it is turned: `CTM` in its box (GB/T 33190-2016, 8.5 and 11.2). */
interface Placement {
  readonly x: number;
  readonly y: number;
  readonly matrix: readonly number[];
  /** Size of the font in millimetres. */
  readonly size: number;
  /** How much its characters are narrowed. */
  readonly stretch: number;
}

const placementOf = (object: XmlElement): Placement => {
  const [x = 0, y = 0] = numbersOf(attributeOf(object, 'Boundary') ?? '');
  const matrix = numbersOf(attributeOf(object, 'CTM') ?? '1 0 0 1 0 0');
  return { x, y, matrix, size: sizeOf(object), stretch: Number(attributeOf(object, 'HScale')) || 1 };
};

const sizeOf = (object: XmlElement): number => Number(attributeOf(object, 'Size')) || 1;

/** The characters of a text code with where each of them begins, in millimetres of its object. */
interface PlacedCode {
  readonly text: string;
  readonly characters: readonly { readonly char: string; readonly x: number; readonly y: number }[];
}

/** A code without its own place begins where the one before began (GB/T 33190-2016, 11.3). */
const codesOf = (object: XmlElement): readonly PlacedCode[] => {
  let [startX, startY] = [0, 0];
  const size = sizeOf(object);
  return elementsOf(object, 'TextCode').map((code) => {
    startX = Number(attributeOf(code, 'X') ?? startX) || 0;
    startY = Number(attributeOf(code, 'Y') ?? startY) || 0;
    const text = textOf(code).replace(/[\r\n]/g, '');
    const chars = [...text];
    const across = advancesOf(attributeOf(code, 'DeltaX') ?? '', chars.length);
    const down = advancesOf(attributeOf(code, 'DeltaY') ?? '', chars.length);
    let [x, y] = [startX, startY];
    const characters = chars.map((char, at) => {
      const placed = { char, x, y };
      x += across[at] ?? (down.length > 0 ? 0 : widthOf(char) * size);
      y += down[at] ?? 0;
      return placed;
    });
    return { text, characters };
  });
};

/** Offsets from one character to the next; `g 3 4.2` stands for three times 4.2 (GB/T 33190-2016, 11.3). */
const advancesOf = (text: string, most: number): readonly number[] => {
  const tokens = text
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '');
  const advances: number[] = [];
  for (let at = 0; at < tokens.length && advances.length < most; at += 1) {
    if (tokens[at] !== 'g') {
      advances.push(Number(tokens[at]) || 0);
      continue;
    }
    const count = Math.min(most - advances.length, Math.max(0, Number(tokens[at + 1]) || 0));
    advances.push(...Array.from({ length: count }, () => Number(tokens[at + 2]) || 0));
    at += 2;
  }
  return advances;
};

/** Width of a character in font heights, as the fonts of official documents have it. */
const widthOf = (char: string): number => (NARROW.test(char) ? 0.5 : 1);

const runsOf = ({ characters }: PlacedCode, placement: Placement): readonly TextRun[] => {
  const runs: TextRun[] = [];
  for (const character of characters) {
    const run = characterRun(character, placement);
    const last = runs.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.x - last.width;
    const goesOn = Math.abs(gap) <= APART * run.size && Math.abs(run.y - (last?.y ?? run.y)) < 1;
    if (last !== undefined && goesOn)
      runs[runs.length - 1] = { ...last, text: last.text + run.text, width: run.x + run.width - last.x };
    else if (run.text.trim() !== '') runs.push(run);
  }
  return runs;
};

/** One character on the page: its place in the object, turned by the object's matrix, from the box's corner. */
const characterRun = (
  { char, x, y }: PlacedCode['characters'][number],
  { matrix, size, stretch, ...corner }: Placement,
): TextRun => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return {
    text: char,
    x: (corner.x + a * x + c * y + e) * POINTS,
    y: (corner.y + b * x + d * y + f) * POINTS,
    width: widthOf(char) * size * Math.hypot(a, b) * stretch * POINTS,
    size: size * Math.hypot(c, d) * POINTS,
  };
};
