import type { LocalizedText } from '../../model/problem.ts';
import type { ReviewState } from '../../model/review.ts';
import type { FindingReport } from '../contract/contract.ts';
import type { ReportLanguage } from './report-words.ts';

interface StateWords extends LocalizedText {
  /** Tells the state in black and white too. */
  readonly sign: string;
}

export const REVIEW_STATE_WORDS: Readonly<Record<ReviewState, StateWords>> = {
  open: { sign: '○', zh: '未处理', en: 'open' },
  confirmed: { sign: '✓', zh: '认可', en: 'confirmed' },
  to_check: { sign: '？', zh: '待核', en: 'to check' },
  dismissed: { sign: '✕', zh: '不是问题', en: 'not an issue' },
};

const HUMAN_WORDS: LocalizedText = { zh: '人工添加', en: 'added by hand' };
export const READ_WORDS: LocalizedText = { zh: '已阅', en: 'read' };

/** What a reviewer made of a finding, e.g. `〔✓认可：与市里一致〕`; empty where nobody said anything. */
const reviewWords = (
  { state = 'open', note = null, human = false }: FindingReport,
  language: ReportLanguage,
): string => {
  const words = REVIEW_STATE_WORDS[state];
  const said = [
    human ? HUMAN_WORDS[language] : '',
    state === 'open' ? '' : `${words.sign}${words[language]}`,
    note ?? '',
  ].filter((part) => part !== '');
  if (said.length === 0) return '';
  return language === 'zh' ? `〔${said.join('：')}〕` : ` [${said.join(': ')}]`;
};

/** 说明 of a finding: what differs, and what a reviewer said of it. */
export const findingNote = (finding: FindingReport, language: ReportLanguage): string =>
  `${finding.explanation[language]}${reviewWords(finding, language)}`;
