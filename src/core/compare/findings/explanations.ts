import type { Direction } from '../../model/finding.ts';
import type { LocalizedText } from '../../model/problem.ts';

/** Explanations are one line in each language, made from the values and passages that differ. */

/** Longest passage repeated in an explanation, in characters. */
const LONGEST = 40;

export const shortened = (passage: string): string =>
  passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST - 1)}…`;

const DIRECTION: Readonly<Record<Direction, LocalizedText>> = {
  stricter: { zh: '加严', en: 'stricter' },
  looser: { zh: '放宽', en: 'looser' },
  incomparable: { zh: '不可直接比较', en: 'not comparable' },
};

/** A value with the body that it binds. */
export interface StatedValue {
  readonly value: LocalizedText | null;
  readonly actor: string | null;
}

const UNSTATED: LocalizedText = { zh: '未规定', en: 'nothing stated' };

/** 镇（开发区、街道）：每年≥2次（各级党委）→每年≥4次，加严 */
export const valueChanged = (from: StatedValue, to: StatedValue, direction: Direction): LocalizedText => {
  const other = from.actor === to.actor ? null : from.actor;
  const line = (language: keyof LocalizedText, brackets: (name: string) => string, mark: string): string => {
    const who = to.actor === null ? '' : `${to.actor}${mark}`;
    const before = `${(from.value ?? UNSTATED)[language]}${other === null ? '' : brackets(other)}`;
    return `${who}${before}→${(to.value ?? UNSTATED)[language]}`;
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
export const exchanged = (meaning: LocalizedText, from: string, to: string): LocalizedText => {
  const [before, after] = [orNothing(from), orNothing(to)];
  return {
    zh: `${meaning.zh}：${before.zh}→${after.zh}`,
    en: `${meaning.en}: ${before.en} → ${after.en}`,
  };
};

/** Items that came or went, without the marks around them. */
export const itemsChanged = (meaning: LocalizedText, items: readonly string[]): LocalizedText => {
  const names = items.map((item) => item.replace(/^[、，和及与]+|[、，和及与]+$/gu, '')).filter(Boolean);
  return {
    zh: `${meaning.zh}：${shortened(names.join('、'))}`,
    en: `${meaning.en}: ${shortened(names.join('、'))}`,
  };
};

/** Members of a list that are missing and that were added. */
export const listChanged = (
  meaning: LocalizedText,
  missing: readonly string[],
  added: readonly string[],
): LocalizedText => {
  const part = (word: string, names: readonly string[], mark: string): readonly string[] =>
    names.length === 0 ? [] : [`${word}${shortened(names.join(mark))}`];
  return {
    zh: `${meaning.zh}：${[...part('缺', missing, '、'), ...part('增', added, '、')].join('；')}`,
    en: `${meaning.en}: ${[...part('missing ', missing, ', '), ...part('added ', added, ', ')].join('; ')}`,
  };
};

export const MEANING = {
  subject: { zh: '责任主体变化', en: 'Who must act changed' },
  subjectWider: { zh: '责任主体增加', en: 'More bodies must act' },
  subjectNarrower: { zh: '责任主体减少', en: 'Fewer bodies must act' },
  scope: { zh: '范围变化', en: 'Scope changed' },
  scopeWider: { zh: '范围扩大，增', en: 'Scope widened, added' },
  scopeNarrower: { zh: '范围缩小，缺', en: 'Scope narrowed, missing' },
  stricter: { zh: '要求加严', en: 'Stricter wording' },
  looser: { zh: '要求放宽', en: 'Looser wording' },
  responsible: { zh: '责任单位变化', en: 'Responsible bodies changed' },
  localized: { zh: '名称、层级本地化', en: 'Names or levels adapted' },
  format: { zh: '仅标点或字形不同', en: 'Only punctuation or forms differ' },
} as const satisfies Record<string, LocalizedText>;

/** From which clause of the superior to which of the reviewed document a passage moved. */
export const moved = (from: string, to: string, passage: string): LocalizedText => ({
  zh: from === to ? `${to}内次序变动：${passage}` : `由${from}移至${to}：${passage}`,
  en: from === to ? `Moved within ${to}: ${passage}` : `Moved from ${from} to ${to}: ${passage}`,
});
