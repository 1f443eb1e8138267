import type { AdministrativeLevel, DocumentStatus } from '../../model/document.ts';
import type { ElementType, Modality } from '../../model/element.ts';
import type { FindingKind, Severity } from '../../model/finding.ts';
import type { LocalizedText } from '../../model/problem.ts';

/** Language of a readable report. */
export type ReportLanguage = keyof LocalizedText;

/** Names beside each other (甲、乙). */
export const listed = (names: readonly string[], language: ReportLanguage): string =>
  names.join(language === 'zh' ? '、' : ', ');

interface KindWords extends LocalizedText {
  /** Tells the kind in black and white too. */
  readonly sign: string;
}

/** Sign and name of every kind of difference, in the order in which reports list them. */
export const FINDING_KIND_WORDS: Readonly<Record<FindingKind, KindWords>> = {
  added_obligation: { sign: '＋', zh: '新增', en: 'added' },
  omitted_obligation: { sign: '－', zh: '缺失', en: 'missing' },
  stricter: { sign: '↑', zh: '加严', en: 'stricter' },
  looser: { sign: '↓', zh: '放宽', en: 'looser' },
  frequency_changed: { sign: '↻', zh: '频次', en: 'frequency' },
  deadline_changed: { sign: '◷', zh: '时限', en: 'deadline' },
  quantity_changed: { sign: '＃', zh: '数量', en: 'quantity' },
  subject_changed: { sign: '⇄', zh: '主体', en: 'actor' },
  scope_changed: { sign: '◐', zh: '范围', en: 'scope' },
  suspected_error: { sign: '？', zh: '疑误', en: 'suspected slip' },
  moved: { sign: '⇅', zh: '移位', en: 'moved' },
  localized: { sign: '≡', zh: '本地化', en: 'localised' },
  format_only: { sign: '·', zh: '格式', en: 'format only' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, LocalizedText>> = {
  high: { zh: '重要', en: 'high' },
  medium: { zh: '一般', en: 'medium' },
  low: { zh: '轻微', en: 'low' },
};

export const LEVEL_WORDS: Readonly<Record<AdministrativeLevel, LocalizedText>> = {
  central: { zh: '中央', en: 'central' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  district: { zh: '区县级', en: 'district' },
  town: { zh: '乡镇级', en: 'town' },
};

export const STATUS_WORDS: Readonly<Record<DocumentStatus, LocalizedText>> = {
  in_force: { zh: '现行', en: 'in force' },
  draft: { zh: '草案', en: 'draft' },
  unknown: { zh: '未载明', en: 'not stated' },
};

export const RELATION_WORDS: Readonly<
  Record<'same' | 'adapted' | 'partial' | 'superior_only' | 'reviewed_only', LocalizedText>
> = {
  same: { zh: '相同', en: 'same' },
  adapted: { zh: '改写', en: 'adapted' },
  partial: { zh: '部分对应', en: 'partial' },
  superior_only: { zh: '上位有、本文件无', en: 'superior only' },
  reviewed_only: { zh: '本文件新增、上位无', en: 'reviewed only' },
};

export const ELEMENT_TYPE_WORDS: Readonly<Record<ElementType, LocalizedText>> = {
  obligation: { zh: '义务', en: 'obligation' },
  frequency: { zh: '频次', en: 'frequency' },
  deadline: { zh: '时限', en: 'deadline' },
  duration: { zh: '期限', en: 'duration' },
  quantity: { zh: '数量', en: 'quantity' },
};

export const MODALITY_WORDS: Readonly<Record<Modality, LocalizedText>> = {
  must: { zh: '应当', en: 'must' },
  forbid: { zh: '禁止', en: 'must not' },
  may: { zh: '可以', en: 'may' },
  encourage: { zh: '鼓励', en: 'encouraged' },
  target: { zh: '目标', en: 'target' },
  plan: { zh: '计划', en: 'plan' },
  responsibility: { zh: '责任', en: 'responsibility' },
};

/** A duty that is told without a modal word. */
export const BARE_IMPERATIVE: LocalizedText = { zh: '直述', en: 'imperative' };

/** What a report says where the file says nothing. */
export const NOT_STATED: LocalizedText = { zh: '未载明', en: 'not stated' };

/** Sign and name of a kind, e.g. `↑加严`. */
export const kindMark = (kind: FindingKind, language: ReportLanguage): string => {
  const words = FINDING_KIND_WORDS[kind];
  return `${words.sign}${language === 'zh' ? '' : ' '}${words[language]}`;
};

/** Stands for a clause without a label and for no clause at all. */
export const NO_LABEL = '—';
