import type { CoverageState, CoveredBody } from '../../model/finding.ts';
import type { LocalizedText } from '../../model/problem.ts';
import { LEVEL_WORDS, ROLE_LEFT_OUT } from '../lexicon/covered-levels.ts';
import { shortened } from './explanations.ts';

/** A part with the words that name its body; null where it is left out. */
export interface StatedPart extends CoveredBody {
  readonly name: string | null;
}

const STATE: Readonly<Record<Exclude<CoverageState, 'uncovered'>, LocalizedText>> = {
  same: { zh: '相同', en: 'same' },
  stricter: { zh: '加严', en: 'stricter' },
  looser: { zh: '放宽', en: 'looser' },
  incomparable: { zh: '不可直接比较', en: 'not comparable' },
};

/** …；分主体：区委相同、镇（开发区、街道）加严；主体缺失：乡镇（街道） */
export const coverageStated = (line: LocalizedText, parts: readonly StatedPart[]): LocalizedText => {
  const told = (language: keyof LocalizedText, blank: string): readonly string[] =>
    parts.flatMap(({ name, state }) =>
      name === null || state === 'uncovered' ? [] : [`${shortened(name)}${blank}${STATE[state][language]}`],
    );
  const missing = (language: keyof LocalizedText): readonly string[] =>
    parts.flatMap((part) => (part.state === 'uncovered' ? [leftOutWords(part)[language]] : []));
  const section = (mark: string, title: string, entries: readonly string[], comma: string): string =>
    entries.length === 0 ? '' : `${mark}${title}${entries.join(comma)}`;
  return {
    zh:
      line.zh +
      section('；', '分主体：', told('zh', ''), '、') +
      section('；', '主体缺失：', missing('zh'), '、'),
    en:
      line.en +
      section('; ', 'by body: ', told('en', ' '), ', ') +
      section('; ', 'left out: ', missing('en'), ', '),
  };
};

const leftOutWords = ({ role, levels: [level] }: CoveredBody): LocalizedText => {
  if (level !== undefined) return LEVEL_WORDS[level];
  return ROLE_LEFT_OUT.get(role ?? '') ?? { zh: role ?? '', en: role ?? '' };
};
