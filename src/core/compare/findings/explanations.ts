import type { Direction } from '../../model/finding.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { ListChange } from '../list-change.ts';
import type { ToldChange } from './told-changes.ts';

/** Explanations are one line in each language, made from the values and passages that differ. */

/** Longest passage repeated in an explanation, in characters. */
const LONGEST = 40;

/** Marks before which a passage is best broken off, best first. */
const BREAKS = ['。', '；', ';', '，', ',', '、'];

/** The passage, or its beginning up to the last mark that lies in its second half, so that no word is cut. */
export const shortened = (passage: string): string => {
  if (passage.length <= LONGEST) return passage;
  const beginning = passage.slice(0, LONGEST - 1);
  const at = BREAKS.map((mark) => beginning.lastIndexOf(mark)).find((place) => place >= LONGEST / 2);
  return `${at === undefined ? beginning : beginning.slice(0, at)}…`;
};

/** Whole names, as many as there is room for, and how many there are where some are left out. */
const listed = (names: readonly string[], mark: string, more: (count: number) => string): string => {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length > 0 && [...shown, name].join(mark).length > LONGEST) break;
    shown.push(shortened(name));
  }
  return shown.join(mark) + (shown.length < names.length ? more(names.length) : '');
};

const DIRECTION: Readonly<Record<Direction, LocalizedText>> = {
  stricter: { zh: '加严', en: 'stricter' },
  looser: { zh: '放宽', en: 'looser' },
  incomparable: { zh: '不可直接比较', en: 'not comparable' },
};

/** A value with the body that it binds. */
export interface StatedValue {
  readonly value: LocalizedText | null;
  /** As the text has it: told where both values would be described in the same words. */
  readonly printed: string;
  readonly actor: string | null;
}

const UNSTATED: LocalizedText = { zh: '未规定', en: 'nothing stated' };

/** 镇（开发区、街道）：每年≥2次（各级党委）→每年≥4次，加严 */
export const valueChanged = (from: StatedValue, to: StatedValue, direction: Direction): LocalizedText => {
  const other = from.actor === to.actor ? null : from.actor;
  const isAlike = from.value !== null && from.value.zh === to.value?.zh;
  const described = ({ value, printed }: StatedValue, language: keyof LocalizedText): string =>
    isAlike ? shortened(printed) : (value ?? UNSTATED)[language];
  const line = (language: keyof LocalizedText, brackets: (name: string) => string, mark: string): string => {
    const who = to.actor === null ? '' : `${to.actor}${mark}`;
    const before = `${described(from, language)}${other === null ? '' : brackets(other)}`;
    return `${who}${before}→${described(to, language)}`;
  };
  return {
    zh: `${line('zh', (name) => `（${name}）`, '：')}，${DIRECTION[direction].zh}`,
    en: `${line('en', (name) => ` (${name})`, ': ').replace('→', ' → ')}, ${DIRECTION[direction].en}`,
  };
};

export const added = (passage: string): LocalizedText => ({
  zh: `新增：${shortened(passage)}`,
  en: `Added: ${shortened(passage)}`,
});

export const omitted = (passage: string): LocalizedText => ({
  zh: `上位有、本文件无：${shortened(passage)}`,
  en: `In the superior document, missing here: ${shortened(passage)}`,
});

const orNothing = (passage: string): LocalizedText =>
  passage === '' ? { zh: '（无）', en: '(nothing)' } : { zh: shortened(passage), en: shortened(passage) };

/** `X → Y` with a word for what it means. */
export const exchanged = (meaning: LocalizedText, from: string, to: string): LocalizedText =>
  exchangedEach(meaning, [{ before: from, after: to }]);

/** Exchanges of one sentence that are told; further ones are left to the marked text. */
const MOST_EXCHANGES = 4;

/** `X → Y; U → V` with a word for what it means: each exchange by itself. */
export const exchangedEach = (meaning: LocalizedText, changes: readonly ToldChange[]): LocalizedText => {
  const told = changes.slice(0, MOST_EXCHANGES).map(({ before, after }) => ({
    before: orNothing(before),
    after: orNothing(after),
  }));
  const more = changes.length > MOST_EXCHANGES ? '…' : '';
  const zh = told.map(({ before, after }) => `${before.zh}→${after.zh}`).join('；');
  const en = told.map(({ before, after }) => `${before.en} → ${after.en}`).join('; ');
  return { zh: `${meaning.zh}：${zh}${more}`, en: `${meaning.en}: ${en}${more}` };
};

/** 全文替换：政府→政府（管委会、办事处），共9处 */
export const repeated = ({ zh, en }: LocalizedText, places: number): LocalizedText => ({
  zh: `${zh}，共${places}处`,
  en: `${en}, ${places} places`,
});

/** Who must act, and whether an earlier sentence says so. */
export interface NamedActor {
  readonly name: string;
  readonly carriedOn: boolean;
}

/** 责任主体变化：各级党委（承前）→区委 */
export const actorChanged = (meaning: LocalizedText, from: NamedActor, to: NamedActor): LocalizedText => {
  const named = ({ name, carriedOn }: NamedActor, note: string): string =>
    `${shortened(name)}${carriedOn ? note : ''}`;
  return {
    zh: `${meaning.zh}：${named(from, '（承前）')}→${named(to, '（承前）')}`,
    en: `${meaning.en}: ${named(from, ' (carried on)')} → ${named(to, ' (carried on)')}`,
  };
};

/** Members of a list that are missing and that were added, with how many there are. */
export const listChanged = (
  meaning: LocalizedText,
  { missing, added: gained, lengths }: ListChange,
): LocalizedText => {
  const counts = lengths === null ? '' : `${lengths.superior}→${lengths.reviewed}`;
  const inChinese = (word: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${word}${listed(names, '、', (count) => `等${count}项`)}`];
  const inEnglish = (word: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${word}${listed(names, ', ', (count) => `, … (${count} in all)`)}`];
  const zh = [...inChinese('缺：', missing), ...inChinese('增：', gained)].join('；');
  const en = [...inEnglish('missing: ', missing), ...inEnglish('added: ', gained)].join('; ');
  return {
    zh: `${meaning.zh}${counts === '' ? '' : `（${counts.replace('→', '项→')}项）`}，${zh}`,
    en: `${meaning.en}${counts === '' ? '' : ` (${counts.replace('→', ' → ')} items)`}, ${en}`,
  };
};

export const MEANING = {
  subject: { zh: '责任主体变化', en: 'Who must act changed' },
  subjectWider: { zh: '责任主体增加', en: 'More bodies must act' },
  subjectNarrower: { zh: '责任主体减少', en: 'Fewer bodies must act' },
  scope: { zh: '范围变化', en: 'Scope changed' },
  scopeWider: { zh: '范围扩大', en: 'Scope widened' },
  scopeNarrower: { zh: '范围缩小', en: 'Scope narrowed' },
  verb: { zh: '要求的行为变化', en: 'What is to be done changed' },
  stricter: { zh: '要求加严', en: 'Stricter wording' },
  looser: { zh: '要求放宽', en: 'Looser wording' },
  conditionAdded: { zh: '适用条件增加', en: 'A condition was added' },
  conditionOmitted: { zh: '适用条件取消', en: 'A condition was dropped' },
  responsible: { zh: '责任单位变化', en: 'Responsible bodies changed' },
  localized: { zh: '名称、层级本地化', en: 'Names or levels adapted' },
  replaced: { zh: '全文替换', en: 'Replaced throughout' },
  renumbered: { zh: '所引条款编号变化，内容对应', en: 'A reference renumbered, to the same provision' },
  caseAdded: { zh: '所列情形增加', en: 'A case was added to the list' },
  caseOmitted: { zh: '所列情形减少', en: 'A case of the list was dropped' },
  format: { zh: '仅标点或字形不同', en: 'Only punctuation or forms differ' },
} as const satisfies Record<string, LocalizedText>;

/** A condition, or a case of a list, that only one side states. */
export const conditionChanged = (meaning: LocalizedText, passage: string): LocalizedText => ({
  zh: `${meaning.zh}：${shortened(passage)}`,
  en: `${meaning.en}: ${shortened(passage)}`,
});

const IN_DOCUMENT = {
  reviewed: { zh: '本文件', en: 'this document' },
  superior: { zh: '上位文件', en: 'the superior document' },
  both: { zh: '两文件均有', en: 'both documents' },
} as const satisfies Record<string, LocalizedText>;

/** 疑似笔误（本文件）：“预防控体系”，疑漏“制”字… */
export const suspected = (
  side: keyof typeof IN_DOCUMENT,
  passage: string,
  reason: LocalizedText,
): LocalizedText => ({
  zh: `疑似笔误（${IN_DOCUMENT[side].zh}）：“${shortened(passage)}”，${reason.zh}`,
  en: `Suspected slip (in ${IN_DOCUMENT[side].en}): “${shortened(passage)}”, ${reason.en}`,
});

/** From which clause of the superior to which of the reviewed document a passage moved; null: inside one. */
export const moved = (from: string | null, to: string, passage: string): LocalizedText => {
  const [zh, en] = passage === '' ? ['', ''] : [`：${passage}`, `: ${passage}`];
  return from === null
    ? { zh: `${to}内次序变动${zh}`, en: `Moved within ${to}${en}` }
    : { zh: `由${from}移至${to}${zh}`, en: `Moved from ${from} to ${to}${en}` };
};

/** 空白日期已填：上位文件待填→2022年4月1日. `open`: the document that leaves the date open. */
export const dateFilled = (open: keyof typeof IN_DOCUMENT, date: string): LocalizedText =>
  open === 'superior'
    ? {
        zh: `空白日期已填：${IN_DOCUMENT.superior.zh}待填→${date}`,
        en: `A blank date was filled in: open in ${IN_DOCUMENT.superior.en} → ${date}`,
      }
    : {
        zh: `日期待填：${date}→${IN_DOCUMENT.reviewed.zh}空白`,
        en: `A date is still open: ${date} → blank in ${IN_DOCUMENT.reviewed.en}`,
      };
