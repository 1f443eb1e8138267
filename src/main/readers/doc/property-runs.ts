import { firstIndexWhere } from '../../../core/model/first-index.ts';
import { propertyModifiers, type PropertyModifier } from './property-modifiers.ts';
import { viewOf, type WordStream } from './word-stream.ts';

/** What a stretch of characters is. */
export interface CharacterRun {
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly hidden: boolean;
  /** The character stands for something else: a picture, a note's sign, a symbol. */
  readonly special: boolean;
  /** Code of a character from a symbol font. */
  readonly symbol: number | null;
}

/** What a paragraph says of itself; null where its style decides. */
export interface ParagraphRun {
  readonly style: number;
  /** 1-based list override; 0: no list. */
  readonly list: number | null;
  readonly level: number | null;
  readonly inTable: boolean;
  readonly endsRow: boolean;
}

/** Runs by the offsets in the main stream at which their characters stand. */
export interface RunTable<Run> {
  readonly at: (offset: number) => Run | null;
}

const PAGE = 512;

interface FoundRun<Run> {
  readonly start: number;
  readonly end: number;
  readonly run: Run;
}

/** Reads all formatted pages that a bin table names; `runAt` reads the entry of one run on its page. */
const readRuns = <Run>(
  { main, table, partAt }: WordStream,
  part: 'characterBins' | 'paragraphBins',
  runAt: (page: DataView, index: number, count: number) => Run,
): RunTable<Run> => {
  const place = partAt(part);
  const found: FoundRun<Run>[] = [];
  const bins = place === null ? 0 : Math.floor((place.length - 4) / 8);
  for (let bin = 0; bin < bins; bin += 1) {
    const number = table.getUint32((place?.start ?? 0) + (bins + 1) * 4 + bin * 4, true) & 0x3fffff;
    if ((number + 1) * PAGE > main.byteLength) continue;
    const page = viewOf(new Uint8Array(main.buffer, main.byteOffset + number * PAGE, PAGE));
    const count = Math.min(page.getUint8(PAGE - 1), 101);
    for (let index = 0; index < count; index += 1) {
      const start = page.getUint32(index * 4, true);
      const end = page.getUint32((index + 1) * 4, true);
      found.push({ start, end, run: runAt(page, index, count) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return { at: (offset) => runContaining(found, offset) };
};

const runContaining = <Run>(runs: readonly FoundRun<Run>[], offset: number): Run | null => {
  const run = runs[firstIndexWhere(runs, ({ end }) => end > offset)];
  return run !== undefined && run.start <= offset ? run.run : null;
};

const flag = (page: DataView, modifiers: readonly PropertyModifier[], code: number): boolean => {
  const modifier = modifiers.findLast((candidate) => candidate.code === code);
  return modifier !== undefined && (page.getUint8(modifier.at) & 1) === 1;
};

/** sprmCFRMarkDel, sprmCFRMarkIns, sprmCFVanish, sprmCFSpec, sprmCSymbol */
export const characterRuns = (stream: WordStream): RunTable<CharacterRun> =>
  readRuns(stream, 'characterBins', (page, index, count) => {
    const at = page.getUint8((count + 1) * 4 + index) * 2;
    const modifiers = at === 0 ? [] : propertyModifiers(page, at + 1, page.getUint8(at));
    const symbol = modifiers.findLast(({ code }) => code === 0x6a09);
    return {
      deleted: flag(page, modifiers, 0x0800),
      inserted: flag(page, modifiers, 0x0801),
      hidden: flag(page, modifiers, 0x083c),
      special: flag(page, modifiers, 0x0855),
      symbol: symbol === undefined ? null : page.getUint16(symbol.at + 2, true),
    };
  });

/** List and level of a paragraph or a style: sprmPIlfo, sprmPIlvl. */
export const listProperties = (
  view: DataView,
  modifiers: readonly PropertyModifier[],
): { readonly list: number | null; readonly level: number | null } => {
  const list = modifiers.findLast(({ code }) => code === 0x460b);
  const level = modifiers.findLast(({ code }) => code === 0x260a);
  return {
    list: list === undefined ? null : view.getUint16(list.at, true),
    level: level === undefined ? null : view.getUint8(level.at),
  };
};

/** Bytes of an entry that names a run's properties on a page of paragraphs. */
const PARAGRAPH_ENTRY = 13;

export const paragraphRuns = (stream: WordStream): RunTable<ParagraphRun> =>
  readRuns(stream, 'paragraphBins', (page, index, count) => {
    const at = page.getUint8((count + 1) * 4 + index * PARAGRAPH_ENTRY) * 2;
    const words = at === 0 ? 0 : page.getUint8(at);
    // A length of 0 means that the next byte holds it, one byte shorter.
    const start = words === 0 ? at + 2 : at + 1;
    const length = at === 0 ? 0 : words === 0 ? page.getUint8(at + 1) * 2 : words * 2 - 1;
    const modifiers = length < 2 ? [] : propertyModifiers(page, start + 2, length - 2);
    return {
      style: length < 2 ? 0 : page.getUint16(start, true),
      ...listProperties(page, modifiers),
      inTable: flag(page, modifiers, 0x2416),
      endsRow: flag(page, modifiers, 0x2417),
    };
  });
