import { DOCUMENT_KINDS } from '../blocks/document-cues.ts';
import { numeralValue } from '../numbering/numeral.ts';
import { partUnit, type PartUnit } from './reference-path.ts';

/** From where a reference counts. */
export type ReferenceBase =
  /** The whole document: 本办法. */
  | { readonly kind: 'document' }
  /** This document, unless its sentence names an article of another one before. */
  | { readonly kind: 'unnamed' }
  /** The article where it is printed, or the one that this article has named before (违反本办法第四条…：（一）违反第二款). */
  | { readonly kind: 'here' }
  /** The part of this unit that holds the place: 本条. */
  | { readonly kind: 'this'; readonly unit: PartUnit }
  /** The `count` parts of this unit before the place: 前款, 前两款. */
  | { readonly kind: 'preceding'; readonly unit: PartUnit; readonly count: number }
  /** Another document: its articles go with its citation. */
  | { readonly kind: 'other' };

/** One way in which official prose begins to refer to a part; what follows it is read as a path (第三条第二款). */
export interface ReferenceRule {
  readonly id: string;
  /** What stands in front of the path; must have the flag `g`. */
  readonly pattern: RegExp;
  /** Null where the match is no reference. */
  readonly production: (match: RegExpExecArray) => ReferenceBase | null;
  /** Whether a path has to follow, or what may follow path or pattern. */
  readonly path: 'required' | 'optional';
  /** Only inside the articles of a statute, for elsewhere the words mean other things. */
  readonly isOfStatutes: boolean;
  /** What has to stand behind all of it. */
  readonly before?: RegExp;
  /** Sentence → what is printed. */
  readonly examples: readonly (readonly [sentence: string, printed: string])[];
}

/** 解释: of the courts. */
const KIND = [...DOCUMENT_KINDS, '解释', '修正案'].join('|');
/** Up to the path: a bracket (试行), 中 or 的. */
const JOINT = '(?:（[^（）\\n]{1,8}）)?[中的之]?';
const PATH = '(?=[ \\t\\u3000]*(?:第[ \\t\\u3000]*)?[（(]?[〇零一二三四五六七八九十百千\\d])';
/** 基本法, 成本项目, 版本: 本 is part of another word. */
const WORD_START = '(?<![基版成资根书样文原副课标脚读剧])';
/** A remark in brackets behind a title, with one pair inside. */
const REMARK = '(?:[（(][^（）()\\n]{0,60}(?:[（(][^（）()\\n]{0,20}[）)])?[^（）()\\n]{0,60}[）)])?';

/** What leads to an article without naming whose it is. */
const LEADS =
  '违反|违背|依照|依据|按照|根据|遵照|参照|符合|适用|执行|履行|具备|属于|有|见|除|对|按|依|由|在|将|从|自|于|未|经|是|为|因|上述';

const preceding = ([, numeral = '', name = '']: RegExpExecArray): ReferenceBase | null => {
  const unit = partUnit(name);
  const count = numeral === '' ? 1 : numeralValue(numeral);
  return unit === null || count === null || count === 0 ? null : { kind: 'preceding', unit, count };
};

const holding = ([, name = '']: RegExpExecArray): ReferenceBase | null => {
  const unit = partUnit(name);
  return unit === null ? null : { kind: 'this', unit };
};

/** Tried in this order where several match at one place. */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  {
    id: 'reference.own-document',
    pattern: new RegExp(`${WORD_START}本《?(?:${KIND})》?${JOINT}${PATH}`, 'g'),
    production: () => ({ kind: 'document' }),
    path: 'required',
    isOfStatutes: false,
    examples: [
      ['违反本办法第十条规定的', '本办法第十条'],
      ['依照本条例第十八条第二款的规定处罚', '本条例第十八条第二款'],
      ['适用本实施细则第五条至第八条', '本实施细则第五条至第八条'],
    ],
  },
  {
    id: 'reference.other-document',
    pattern: new RegExp(`(?:》${REMARK}|号(?:文件)?|(?<!本)(?:${KIND})(?:总则|分则)?)${JOINT}${PATH}`, 'g'),
    production: () => ({ kind: 'other' }),
    path: 'required',
    isOfStatutes: false,
    examples: [
      ['依照《行政处罚法》第十条的规定', '》第十条'],
      ['依照安全生产法第九十条的规定', '法第九十条'],
    ],
  },
  {
    id: 'reference.preceding-part',
    pattern:
      /(?<![目当之以此事提])(?:本条)?前([一二两三四五六七八九十]{0,2})(条(?![例件])|款(?!项)|项(?!目))/g,
    production: preceding,
    path: 'optional',
    isOfStatutes: true,
    examples: [
      ['依照前款规定处理', '前款'],
      ['有前两款所列行为的', '前两款'],
      ['前条第二款规定的期限', '前条第二款'],
    ],
  },
  {
    id: 'reference.this-part',
    pattern: new RegExp(`${WORD_START}本(条(?![例件])|款(?!项)|章(?!程)|节(?![点日能约课目]))`, 'g'),
    production: holding,
    path: 'optional',
    isOfStatutes: true,
    examples: [
      ['本条第一款规定的建设项目', '本条第一款'],
      ['本章所称设备', '本章'],
    ],
  },
  {
    id: 'reference.article-alone',
    pattern: new RegExp(
      `(?<=(?:[，。；：（(“]|${LEADS})[ \\t\\u3000]*)(?=第[ \\t\\u3000]*[〇零一二三四五六七八九十百千\\d]{1,7}[条章、至])`,
      'g',
    ),
    production: () => ({ kind: 'unnamed' }),
    path: 'required',
    isOfStatutes: true,
    examples: [
      ['违反第十五条第七项，未按照规定培训的', '第十五条第七项'],
      ['交纳费用，第十条、第十二条规定的除外', '第十条、第十二条'],
    ],
  },
  {
    id: 'reference.paragraph-alone',
    pattern: new RegExp(
      `(?<=(?:[，。；：（(“\\n]|${LEADS}))(?=第[（(]?[〇零一二三四五六七八九十\\d]{1,3}[）)]?[款项、至])`,
      'g',
    ),
    production: () => ({ kind: 'here' }),
    path: 'required',
    isOfStatutes: true,
    before: /^(?:的?规定|所[列称]|情形|行为)/,
    examples: [
      ['有第二款规定的行为的', '第二款'],
      ['有第（一）项、第（三）项所列情形的', '第（一）项、第（三）项'],
    ],
  },
];
