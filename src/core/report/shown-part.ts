import type { FindingKind } from '../model/finding.ts';
import type { FindingId } from '../model/ids.ts';
import { REVIEW_STATES, type ReviewState } from '../model/review.ts';
import type { ComparisonView } from './comparison-view/comparison-view.ts';
import { kindMark, listed, type ReportLanguage } from './words/report-words.ts';
import { REVIEW_STATE_WORDS } from './words/review-words.ts';

/** How much of a comparison is drawn: differences by clause (条款), sentences (句), or duties (义务). */
export const DETAILS = ['clause', 'sentence', 'duty'] as const;
export type Detail = (typeof DETAILS)[number];

/** A row that is not folded away. */
export interface ShownRow {
  readonly id: string;
  /** Those of its sentences that are drawn, by their place in the row; null where it is closed to its head. */
  readonly sentences: readonly number[] | null;
}

/** The part of a comparison that a person has chosen to see. */
export interface ShownPart {
  readonly detail: Detail;
  readonly rows: readonly ShownRow[];
  readonly findings: readonly FindingId[];
  /** What the rows and findings were chosen by; empty: every kind but noise, in every state. */
  readonly picked: readonly (FindingKind | ReviewState)[];
}

const DETAIL_WORDS: Readonly<Record<Detail, Readonly<Record<ReportLanguage, string>>>> = {
  clause: { zh: '按条款', en: 'by clause' },
  sentence: { zh: '按句', en: 'by sentence' },
  duty: { zh: '按义务', en: 'by duty' },
};

const isState = (picked: FindingKind | ReviewState): picked is ReviewState =>
  REVIEW_STATES.some((state) => state === picked);

const pickedWords = (picked: ShownPart['picked'], language: ReportLanguage): string =>
  listed(
    picked.map((one) => {
      if (!isState(one)) return kindMark(one, language);
      const { sign, [language]: word } = REVIEW_STATE_WORDS[one];
      return `${sign}${word}`;
    }),
    language,
  );

/** Says what a report of the part leaves out, in a line. */
export const shownPartWords = (view: ComparisonView, part: ShownPart, language: ReportLanguage): string => {
  const { detail, rows, findings, picked } = part;
  const [ofRows, ofFindings] = [view.rows.length, view.report.findings.length];
  const by = DETAIL_WORDS[detail][language];
  const chosen = pickedWords(picked, language);
  return language === 'zh'
    ? `按窗口所示：${by}显示，${chosen === '' ? '未筛选' : `筛选 ${chosen}`}；列出条款 ${rows.length} / ${ofRows} 行（序号与全表一致），差异 ${findings.length} / ${ofFindings} 处，其余未列。`
    : `As shown in the window: ${by}, ${chosen === '' ? 'not filtered' : `filtered by ${chosen}`}; ${rows.length} of ${ofRows} rows of clauses (numbered as in the whole table) and ${findings.length} of ${ofFindings} differences are listed.`;
};

/** Says in the table that sentences between two others are left out. */
export const leftOutWords = (count: number, language: ReportLanguage): string =>
  language === 'zh' ? `（略 ${count} 句）` : `(${count} sentences left out)`;
