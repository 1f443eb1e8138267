import type { Edit } from '../lines/passage.ts';
import type { RepairRule } from './repair-rule.ts';

/** The whole match read as something else. */
const readAs =
  (understood: (printed: string) => string) =>
  (match: RegExpExecArray): Edit | null => {
    const after = understood(match[0]);
    return after === match[0] ? null : { start: match.index, end: match.index + match[0].length, after };
  };

/**
 * Radicals of the CJK supplement that stand for a whole character; Unicode gives them no decomposition
 * (CJKRadicals.txt and EquivalentUnifiedIdeograph.txt of the Unicode database).
 */
const SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尣⺏尢⺐尣⺑尣⺒巳⺓幺⺔彐⺕彐⺖忄⺗心⺘扌⺙攵⺛无⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺴罒⺵罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';
const UNIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(SUPPLEMENT.matchAll(/(\p{Script=Han})(\p{Script=Han})/gu), (pair) => [
    pair[1] ?? '',
    pair[2] ?? '',
  ]),
);

/** Control and format characters (Unicode categories Cc and Cf, without tab and line ends), variation selectors. */
const INVISIBLE = String.raw`(?![\t\n\v\f\r])[\p{Cc}\p{Cf}]|\p{Variation_Selector}`;
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const SYLLABLES = String.raw`[a-zü${TONED}]{1,7}(?:[\s'’][a-zü${TONED}]{1,7}){0,5}`;
const SPREAD = String.raw`[\p{Script=Han}\d，。、；：！？（）《》“”〔〕]`;
const HAN_NUMERAL = '[〇零一二三四五六七八九十百]';
const SPREAD_NUMERAL = String.raw`[〇零一二三四五六七八九十百 \u00a0]{0,10}`;

/**
 * Slips of single characters, made good in every line before anything is read in it: a label that holds one
 * would not be recognised.
 */
export const CHARACTER_RULES: readonly RepairRule[] = [
  {
    id: 'repair.invisible-character',
    kind: 'invisible_character',
    certainty: 'sure',
    pattern: new RegExp(`(?:${INVISIBLE})+`, 'gu'),
    production: readAs(() => ''),
    examples: [['安全\u200b生产\ufeff', '安全生产']],
  },
  // compatibility ideographs and Kangxi radicals, as PDF fonts and old code pages give them
  {
    id: 'repair.compatibility-ideograph',
    kind: 'variant_character',
    certainty: 'sure',
    pattern: /[\u2e80-\u2fdf\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu,
    production: readAs((printed) => UNIFIED.get(printed) ?? printed.normalize('NFKC')),
    examples: [['⼀、\uf98e度⽬标', '一、年度目标']],
  },
  {
    id: 'repair.injected-reading',
    kind: 'injected_reading',
    certainty: 'sure',
    pattern: new RegExp(`(?<=\\p{Script=Han})[（(]\\s?(?=[^）)]{0,40}[${TONED}])${SYLLABLES}\\s?[）)]`, 'gu'),
    production: readAs(() => ''),
    examples: [['粮(liáng)食安全', '粮食安全']],
  },
  // numerals that recognition read as a stroke, a circle or a letter
  {
    id: 'repair.misread-one',
    kind: 'misread_character',
    certainty: 'probable',
    pattern:
      /(?<=^(?:[十二三四五六七八九]{0,2}))[—－-](?=\s?、\p{Script=Han})|(?<=^[（(﹙]\s?[十二三四五六七八九]{0,2})[—－-](?=\s?[）)﹚])|(?<=^第[十百二三四五六七八九]{0,3})[—－-](?=[章条节编]|[十百])/gu,
    production: readAs(() => '一'),
    examples: [
      ['—、总体要求', '一、总体要求'],
      ['（—）指导思想', '（一）指导思想'],
    ],
  },
  {
    id: 'repair.misread-zero',
    kind: 'misread_character',
    certainty: 'probable',
    pattern: /(?<=\d)[OoＯ○](?=[\d年〕\]号])|(?<=[12])[OoＯ○](?=\d{1,2}[年〕\]])/g,
    production: readAs(() => '0'),
    examples: [['2O18年', '2018年']],
  },
  {
    id: 'repair.misread-han-zero',
    kind: 'misread_character',
    certainty: 'probable',
    pattern: /(?<=[一二〇○OＯ][一二三四五六七八九〇○OＯ]{0,2})[○OＯ](?=[一二三四五六七八九〇○OＯ]{0,2}年)/g,
    production: readAs(() => '〇'),
    examples: [['二○一八年', '二〇一八年']],
  },
  // blanks inside a label: 第 一 条, （ 一 ）, 一 、
  {
    id: 'repair.blank-in-label',
    kind: 'stray_space',
    certainty: 'sure',
    pattern: new RegExp(
      [
        `(?<=^第${SPREAD_NUMERAL})[ \\u00a0]+(?=${SPREAD_NUMERAL}[编章节条])`,
        `(?<=^${HAN_NUMERAL}${SPREAD_NUMERAL})[ \\u00a0]+(?=${SPREAD_NUMERAL}、)`,
        `(?<=^[（(]${SPREAD_NUMERAL})[ \\u00a0]+(?=${SPREAD_NUMERAL}[）)])`,
      ].join('|'),
      'g',
    ),
    production: readAs(() => ''),
    examples: [
      ['第 二 十 一 条 为了', '第二十一条 为了'],
      ['十 一、保障措施', '十一、保障措施'],
    ],
  },
  // a line spread out by recognition: at least seven blanks in a row, each between two characters
  {
    id: 'repair.spread-line',
    kind: 'stray_space',
    certainty: 'sure',
    pattern: new RegExp(
      [0, 1, 2, 3, 4, 5, 6]
        .map(
          (before) =>
            `(?<=(?:${SPREAD}[ \\u00a0]){${before}}${SPREAD})[ \\u00a0](?=${SPREAD}(?:[ \\u00a0]${SPREAD}){${6 - before}})`,
        )
        .join('|'),
      'gu',
    ),
    production: readAs(() => ''),
    examples: [['各 级 党 委 要 加 强 领 导', '各级党委要加强领导']],
  },
];

/** Lines without any of these need no repair; this saves them all rules. */
export const MAY_NEED_CHARACTER_RULES = new RegExp(
  `${INVISIBLE}|[\\u2e80-\\u2fdf\\uf900-\\ufaff]|[\\u{2f800}-\\u{2fa1f}]|[${TONED}]|^.{0,4}[—－-]|[OoＯ○]|^(?:第|[（(]|${HAN_NUMERAL}).{0,6}[ \\u00a0]|(?:\\p{Script=Han}[ \\u00a0]){4}`,
  'u',
);
