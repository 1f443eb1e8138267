import { numeralValue } from '../numbering/numeral.ts';

/** The parts of a statute from outer to inner (编章节条款项目, Legislation Law, Art. 65); 部分 as in plans. */
export type PartUnit = 'part' | 'chapter' | 'subchapter' | 'article' | 'paragraph' | 'item' | 'subitem';

export const PART_UNITS: readonly PartUnit[] = [
  'part',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
  'item',
  'subitem',
];

const UNIT_NAMES: Readonly<Record<string, PartUnit>> = {
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'subchapter',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
};

/** The unit that a character such as 条 names. */
export const partUnit = (name: string): PartUnit | null => UNIT_NAMES[name] ?? null;

/** One step down: 第三条, 第二款, （一）项. */
export interface PathStep {
  readonly unit: PartUnit;
  readonly value: number;
  /** 二 in 第十条之二; 0 where there is none. */
  readonly inserted: number;
}

/** Where one part is named: 第四条第二款, or 第二款第（一）项 to 第（三）项. */
export interface PartPath {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly PathStep[];
  /** The last part of a range; null where one part is named. */
  readonly through: readonly PathStep[] | null;
}

const NUMERAL = '[〇零一二三四五六七八九十百千\\d]{1,7}';
/** A unit's character also begins other words: 条例, 项目, 章程, 节能. */
const UNIT = '编(?![制写号])|部分|章(?!程)|节(?![点日能约课])|条(?![例件])|款(?!项)|项(?!目)|目(?![标的录])';
const CONNECTIVE = '、|以及|或者|[和及与或至到－—–~～-]';
const TO = /^[至到－—–~～-]$/;
const BLANK = '[ \\t\\u3000]*';

/** The next numeral with its unit; several numerals may share a unit: 第（一）、（三）项, 第十至十五条. */
const TOKEN = new RegExp(
  `(${BLANK}(?:(${CONNECTIVE})${BLANK})?)(第${BLANK})?(?:[（(]${BLANK}(${NUMERAL})${BLANK}[）)]|(${NUMERAL}))` +
    `(?:${BLANK}(${UNIT})(?:之([一二三四五六七八九十]+))?)?`,
  'y',
);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly connective: string | null;
  /** Whether 第 or brackets stand at the numeral. */
  readonly isMarked: boolean;
  readonly isBracketed: boolean;
  readonly value: number;
  readonly inserted: number;
  /** Null where a later numeral names it. */
  readonly unit: PartUnit | null;
}

interface UnitToken extends Token {
  readonly unit: PartUnit;
}

/**
 * The parts that are named from a place on, one after the other, as long as they are connected: 第四条第一款、第二款
 * 和第九条 are three. A part takes over from the one before it what it leaves out (第二款 of 第四条).
 */
export const readPartPaths = (text: string, from: number): readonly PartPath[] => {
  const paths: PartPath[] = [];
  for (const token of withUnits(tokensFrom(text, from))) {
    const last = paths.at(-1);
    const longer = last === undefined ? null : continued(last, token);
    if (longer !== null) paths[paths.length - 1] = longer;
    else paths.push(begun(last, token));
  }
  return paths;
};

/** The path with the token as its next step down (第四条第二款) or as the end of its range; null where it is neither. */
const continued = (path: PartPath, token: UnitToken): PartPath | null => {
  const step = stepOf(token);
  if (token.connective !== null)
    return TO.test(token.connective)
      ? { ...path, end: token.end, through: [...above(path.steps, step), step] }
      : null;
  const open = path.through ?? path.steps;
  if (!isBelow(step, open.at(-1))) return null;
  const deeper = [...open, step];
  return path.through === null
    ? { ...path, end: token.end, steps: deeper }
    : { ...path, end: token.end, through: deeper };
};

const begun = (before: PartPath | undefined, token: UnitToken): PartPath => {
  const step = stepOf(token);
  const outer = above(before?.through ?? before?.steps ?? [], step);
  return { start: token.start, end: token.end, steps: [...outer, step], through: null };
};

const stepOf = ({ unit, value, inserted }: UnitToken): PathStep => ({ unit, value, inserted });

const depth = (unit: PartUnit): number => PART_UNITS.indexOf(unit);

const isBelow = (step: PathStep, before: PathStep | undefined): boolean =>
  before === undefined || depth(step.unit) > depth(before.unit);

/** What a part named without its outer parts takes over; 条 are counted through the whole document. */
const above = (steps: readonly PathStep[], { unit }: PathStep): readonly PathStep[] =>
  unit === 'article' ? [] : steps.filter((step) => depth(step.unit) < depth(unit));

const tokensFrom = (text: string, from: number): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = from; ;) {
    const before = tokens.at(-1);
    const token = tokenAt(text, at);
    if (token === null || !mayFollow(token, before)) return tokens;
    // 第三条（二）: an item without its unit
    const isItem = token.isBracketed && token.unit === null && token.connective === null;
    tokens.push(isItem && before !== undefined ? { ...token, unit: 'item' } : token);
    at = token.end;
  }
};

const tokenAt = (text: string, at: number): Token | null => {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const [whole, lead = '', connective = null, ordinal, bracketed, plain, unitName, inserted] = match;
  const value = numeralValue(bracketed ?? plain ?? '');
  if (value === null) return null;
  return {
    start: at + lead.length,
    end: at + whole.length,
    connective,
    isMarked: ordinal !== undefined || bracketed !== undefined,
    isBracketed: bracketed !== undefined,
    value,
    inserted: inserted === undefined ? 0 : (numeralValue(inserted) ?? 0),
    unit: unitName === undefined ? null : partUnit(unitName),
  };
};

/** A bare numeral goes on only with the unit before it, or one that they share: 第十、十一条, 第十条至十五条. */
const mayFollow = (token: Token, before: Token | undefined): boolean => {
  if (before === undefined) return token.connective === null && token.isMarked;
  if (token.isMarked) return true;
  if (token.connective === null) return false;
  return before.unit === null || before.unit === token.unit;
};

/** Gives numerals without a unit that of the next one; those behind the last unit belong to the sentence. */
const withUnits = (tokens: readonly Token[]): readonly UnitToken[] => {
  const last = tokens.findLastIndex(({ unit }) => unit !== null);
  return tokens.slice(0, last + 1).map((token, at) => {
    const next = tokens.slice(at).find(({ unit }) => unit !== null)?.unit;
    return { ...token, unit: token.unit ?? next ?? 'article' };
  });
};
