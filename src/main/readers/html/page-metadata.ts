import type { SourceNote } from '../../../core/model/source.ts';
import { joinLaidOutLines, type LaidOutLine } from '../laid-out-line.ts';

/**
 * Names of the facts that government sites print above a document (政府信息公开目录: 索引号, 发布机构 …), with
 * blanks and colons left out.
 */
const FACT_NAMES = new Set(
  (
    '索引号 索引编号 信息索引号 组配分类 主题分类 体裁分类 主题词 关键词 分类 信息分类 信息类别 公文种类 文种 ' +
    '发文机关 发文单位 发布机构 发布单位 发布机关 制发机关 制定机关 责任部门 信息来源 来源 联合发文单位 公开主体 ' +
    '成文日期 成文时间 发文日期 发文时间 公文生成日期 生成日期 生成时间 印发日期 签发日期 制发日期 ' +
    '发布日期 发布时间 公开日期 公开时间 公布日期 登记日期 更新时间 实施日期 施行日期 生效日期 生效时间 ' +
    '失效日期 废止日期 失效时间 废止时间 终止日期 截止日期 ' +
    '文号 发文字号 发布文号 备注/文号 公文文号 文件编号 统一登记号 登记号 统一编号 规范性文件编号 ' +
    '有效性 时效性 时效 效力状态 文件状态 有效期 公开方式 公开范围 公开形式 公开类别 公开时限 ' +
    '信息名称 文件名称 题名 内容概述 公文名称 阅读人次 浏览次数 点击数 点击率 访问量 字号 字体 作者 责任编辑 编辑'
  ).split(' '),
);
/** Blanks, colons and brackets that are printed with a name. */
const bareName = (text: string): string => text.replace(/[\s\u00a0\u3000:：[\]【】]/g, '');

const isFactName = (text: string): boolean => FACT_NAMES.has(bareName(text));

/** A name in front of its colon or in brackets, anywhere in a line. */
const NAMED =
  /(?:^|[\s\u00a0\t|])([\u4e00-\u9fff](?:[\s\u00a0\u3000]{0,4}[\u4e00-\u9fff/]){1,10}[\s\u00a0\u3000]{0,2})[:：]|[[【]([\u4e00-\u9fff\s/]{2,10})[\]】]/g;
/** A line of facts is short, and no sentence. */
const LONGEST_LINE = 300;

/** Whether a line consists of facts about the document: a name with its value, or a name alone. */
export const isFactLine = ({ text }: LaidOutLine): boolean => {
  if (text.length > LONGEST_LINE || text.includes('。')) return false;
  if (isFactName(text) || isFactName(text.split('\t')[0] ?? '')) return true;
  const first = NAMED.exec(text.trim());
  NAMED.lastIndex = 0;
  return first !== null && first.index === 0 && isFactName(first[1] ?? first[2] ?? '');
};

/** Whether a line is a fact's name whose value stands on the next line. */
const isNameAlone = ({ text }: LaidOutLine): boolean => isFactName(text);

/**
 * The facts among lines, each once (sites print them a second time for telephones); a value on a line of its own
 * goes to its name.
 */
export const factLines = (lines: readonly LaidOutLine[]): readonly LaidOutLine[] => {
  const facts: LaidOutLine[] = [];
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (!isFactLine(line)) return;
    const next = lines[at + 1];
    const fact =
      isNameAlone(line) && next !== undefined && !isFactLine(next)
        ? joinLaidOutLines([line, next], line.text.trim().endsWith('：') ? '' : '：')
        : line;
    const words = bareName(fact.text);
    if (seen.has(words)) return;
    seen.add(words);
    facts.push(fact);
  });
  return facts;
};

/** Names under which sites state the number and the date of a document. */
const NUMBER_NAMES = ['文号', '发文字号', '备注/文号', '发布文号', '公文文号'];
const DATE_NAMES = ['成文日期', '成文时间', '公文生成日期', '发文日期', '发文时间', '印发日期', '签发日期'];
const NUMBER = /[\u4e00-\u9fff]{1,12}\s*[〔［[(（]\s*\d{4}\s*[〕］\])）]\s*第?\d+\s*号/;
const DATE = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** Number and date of the document as the facts state them. */
export const statedFacts = (facts: readonly LaidOutLine[]): readonly SourceNote[] => {
  const values = facts.flatMap(namedValues);
  const valueOf = (names: readonly string[], pattern: RegExp): RegExpExecArray | null =>
    values
      .filter(({ name }) => names.includes(name))
      .map(({ value }) => pattern.exec(value))
      .find((match) => match !== null) ?? null;
  const docNumber = valueOf(NUMBER_NAMES, NUMBER)?.[0].replace(/\s/g, '') ?? null;
  const date = valueOf(DATE_NAMES, DATE);
  const issued =
    date === null
      ? null
      : [date[1] ?? '', (date[2] ?? '').padStart(2, '0'), (date[3] ?? '').padStart(2, '0')].join('-');
  return docNumber === null && issued === null ? [] : [{ kind: 'stated_facts', docNumber, issued }];
};

/** Names and values of a line: in cells, or after colons and brackets. */
const namedValues = ({ text }: LaidOutLine): readonly { readonly name: string; readonly value: string }[] => {
  const cells = text.split('\t');
  if (cells.length >= 2)
    return cells.flatMap((cell, at) =>
      isFactName(cell) ? [{ name: bareName(cell), value: cells[at + 1] ?? '' }] : [],
    );
  const names = [...text.matchAll(NAMED)];
  return names.map((match, at) => ({
    name: bareName(match[1] ?? match[2] ?? ''),
    value: text.slice(match.index + match[0].length, names[at + 1]?.index ?? text.length),
  }));
};
