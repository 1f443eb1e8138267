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

export const valueChanged = (
  actor: string | null,
  from: LocalizedText | null,
  fromActor: string | null,
  to: LocalizedText | null,
  direction: Direction,
): LocalizedText => {
  const by =
    fromActor !== null && fromActor !== actor ? { zh: `（${fromActor}）`, en: ` (${fromActor})` } : null;
  const who = actor === null ? { zh: '', en: '' } : { zh: `${actor}：`, en: `${actor}: ` };
  return {
    zh: `${who.zh}${from?.zh ?? '未规定'}${by?.zh ?? ''}→${to?.zh ?? '未规定'}，${DIRECTION[direction].zh}`,
    en: `${who.en}${from?.en ?? 'nothing stated'}${by?.en ?? ''} → ${to?.en ?? 'nothing stated'}, ${DIRECTION[direction].en}`,
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

export const MEANING = {
  subject: { zh: '责任主体变化', en: 'Who must act changed' },
  subjectWider: { zh: '责任主体增加', en: 'More bodies must act' },
  subjectNarrower: { zh: '责任主体减少', en: 'Fewer bodies must act' },
  scope: { zh: '范围变化', en: 'Scope changed' },
  scopeWider: { zh: '范围增加', en: 'Scope widened by' },
  scopeNarrower: { zh: '范围减少', en: 'Scope narrowed by' },
  stricter: { zh: '要求加严', en: 'Stricter wording' },
  looser: { zh: '要求放宽', en: 'Looser wording' },
  localized: { zh: '名称、层级本地化', en: 'Names or levels adapted' },
  format: { zh: '仅标点或字形不同', en: 'Only punctuation or forms differ' },
} as const satisfies Record<string, LocalizedText>;

export const moved = (from: string, to: string): LocalizedText => ({
  zh: `位置移动：${from}→${to}`,
  en: `Moved: ${from} → ${to}`,
});
