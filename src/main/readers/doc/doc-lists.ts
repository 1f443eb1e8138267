import type { ListDefinition, ListDefinitions, ListLevel } from '../numbering/list-definition.ts';
import type { WordStream } from './word-stream.ts';

/** Number formats by their code (MSONFC, [MS-OSHARED] 2.2.1.3), as docx names them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'] as const;
const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;

interface ReadLevel {
  readonly level: ListLevel;
  /** Where the next structure begins. */
  readonly end: number;
}

/** One level (LVL): its description, its formatting, and what it prints. */
const readLevel = (table: DataView, at: number): ReadLevel => {
  const flags = table.getUint8(at + 5);
  const text = at + LEVEL_BYTES + table.getUint8(at + 24) + table.getUint8(at + 25);
  const length = table.getUint16(text, true);
  const chars = Array.from({ length }, (_, index) => table.getUint16(text + 2 + index * 2, true));
  return {
    level: {
      start: table.getUint32(at, true),
      format: FORMATS[table.getUint8(at + 4)] ?? 'decimal',
      // Codes 0 to 8 stand for the counters of the levels.
      text: chars.map((code) => (code <= 8 ? `%${code + 1}` : String.fromCharCode(code))).join(''),
      suffix: SUFFIXES[table.getUint8(at + 15)] ?? 'tab',
      legal: (flags & 0x04) !== 0,
      restartAfter: (flags & 0x08) === 0 ? null : table.getUint8(at + 26),
      paragraphStyle: null,
    },
    end: text + 2 + length * 2,
  };
};

/** The levels of each list by its id (PlfLst, with its levels behind it). */
const readLists = ({ table, partAt }: WordStream): ReadonlyMap<number, ReadonlyMap<number, ListLevel>> => {
  const place = partAt('lists');
  const lists = new Map<number, ReadonlyMap<number, ListLevel>>();
  if (place === null) return lists;
  const count = table.getUint16(place.start, true);
  let at = place.start + 2 + count * LIST_BYTES;
  for (let index = 0; index < count; index += 1) {
    const head = place.start + 2 + index * LIST_BYTES;
    const isSimple = (table.getUint8(head + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : 9); level += 1) {
      const read = readLevel(table, at);
      levels.set(level, read.level);
      at = read.end;
    }
    lists.set(table.getUint32(head, true), levels);
  }
  return lists;
};

/** The lists as paragraphs refer to them: by the 1-based number of their override (PlfLfo). */
export const readDocLists = (stream: WordStream): ListDefinitions => {
  const { table, partAt } = stream;
  const place = partAt('listOverrides');
  const definitions = new Map<string, ListDefinition>();
  if (place === null) return definitions;
  const lists = readLists(stream);
  const count = table.getUint32(place.start, true);
  let at = place.start + 4 + count * OVERRIDE_BYTES;
  for (let index = 0; index < count; index += 1) {
    const head = place.start + 4 + index * OVERRIDE_BYTES;
    const list = table.getUint32(head, true);
    const levels = new Map(lists.get(list) ?? []);
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let override = 0; override < table.getUint8(head + 12); override += 1) {
      const start = table.getUint32(at, true);
      const flags = table.getUint32(at + 4, true);
      at += 8;
      const level = flags & 0x0f;
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, at);
        levels.set(level, read.level);
        at = read.end;
      }
      if ((flags & 0x10) !== 0) startOverrides.set(level, start);
    }
    definitions.set(String(index + 1), { abstractId: String(list), levels, startOverrides });
  }
  return definitions;
};
