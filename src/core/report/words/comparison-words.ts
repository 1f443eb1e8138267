import type { ComparisonRow, ComparisonView, SentenceRow } from '../comparison-view/comparison-view.ts';
import type { FindingReport } from '../contract/contract.ts';
import {
  FINDING_KIND_WORDS,
  kindMark,
  RELATION_WORDS,
  SEVERITY_WORDS,
  type ReportLanguage,
} from './report-words.ts';
import type { FindingKind, Severity } from '../../model/finding.ts';
import { findingNote, READ_WORDS } from './review-words.ts';

/** Fixed words of a comparison report. */
export const COMPARISON_WORDS = {
  zh: {
    title: '条文对照表',
    number: '序号',
    superior: '上位文件',
    reviewed: '本文件',
    superiorClause: '上位文件条款',
    reviewedClause: '本文件条款',
    kind: '差异类型',
    note: '说明',
    findings: '差异清单',
    severity: '程度',
    noFindings: '没有需要说明的差异。',
    superiorOnly: '（本文件无）',
    reviewedOnly: '（上位无）',
    saidAt: {
      superior: (clause: string) => `（对应内容见上位文件${clause}）`,
      reviewed: (clause: string) => `（对应内容见本文件${clause}）`,
    },
    partlySaidAt: {
      superior: (clause: string) => `（部分为新增，其余见上位文件${clause}）`,
      reviewed: (clause: string) => `（部分缺失，其余见本文件${clause}）`,
    },
    movedTo: (clause: string) => `（移至本文件${clause}）`,
    movedFrom: (clause: string) => `（移自上位文件${clause}）`,
    inOtherSentence: '（在本条另一句）',
    legend:
      '图例：删除线为上位文件有而本文件没有的字词，下划线为本文件改成或新增的字词。表述方向：上位文件 → 本文件。',
    incomplete: '个别段落过长，字词差异为近似结果。',
    heads: '文件',
  },
  en: {
    title: 'Clause by clause comparison',
    number: 'No.',
    superior: 'Superior document',
    reviewed: 'Reviewed document',
    superiorClause: 'Superior clause',
    reviewedClause: 'Reviewed clause',
    kind: 'Difference',
    note: 'Note',
    findings: 'Differences',
    severity: 'Severity',
    noFindings: 'No differences to report.',
    superiorOnly: '(not in the reviewed document)',
    reviewedOnly: '(not in the superior document)',
    saidAt: {
      superior: (clause: string) => `(said in ${clause} of the superior document)`,
      reviewed: (clause: string) => `(said in ${clause} of the reviewed document)`,
    },
    partlySaidAt: {
      superior: (clause: string) => `(partly said in ${clause} of the superior document, the rest is new)`,
      reviewed: (clause: string) =>
        `(partly said in ${clause} of the reviewed document, the rest is missing)`,
    },
    movedTo: (clause: string) => `(moved to ${clause} of the reviewed document)`,
    movedFrom: (clause: string) => `(moved here from ${clause} of the superior document)`,
    inOtherSentence: '(in another sentence of this clause)',
    legend:
      'Struck through: words of the superior document that the reviewed one does not have; underlined: words that it has instead or adds. Direction: superior → reviewed.',
    incomplete: 'Some passages are too long: their word differences are approximate.',
    heads: 'Documents',
  },
} as const satisfies Readonly<Record<ReportLanguage, object>>;

export type ComparisonWords = (typeof COMPARISON_WORDS)[ReportLanguage];

const DIRECTION_KINDS = { stricter: 'stricter', looser: 'looser' } as const satisfies Partial<
  Record<string, FindingKind>
>;

/** The kinds of a finding with their signs, e.g. `↻频次 ↑加严`. */
export const findingMarks = (finding: FindingReport, language: ReportLanguage): string => {
  const kinds: FindingKind[] = [finding.kind, ...finding.also];
  if (finding.direction === 'stricter' || finding.direction === 'looser') {
    kinds.push(DIRECTION_KINDS[finding.direction]);
  }
  return [...new Set(kinds)].map((kind) => kindMark(kind, language)).join(' ');
};

/** What stands beside a row about its findings: the marks, and the explanations, one a line each. */
export const findingNotes = (
  ids: readonly string[],
  findings: ReadonlyMap<string, FindingReport>,
  language: ReportLanguage,
): { readonly marks: readonly string[]; readonly explanations: readonly string[] } => {
  const found = ids.flatMap((id) => findings.get(id) ?? []);
  return {
    marks: found.map((finding) => `${finding.id} ${findingMarks(finding, language)}`),
    explanations: found.map((finding) => `${finding.id} ${findingNote(finding, language)}`),
  };
};

/** Findings that a report lists one by one: all but those of punctuation and numbering. */
export const listedFindings = ({ report }: ComparisonView): readonly FindingReport[] =>
  report.findings.filter(({ kind }) => kind !== 'format_only');

/** Differences of punctuation and numbering, stated once with their clauses; '' where there are none. */
export const formatOnlyWords = ({ report }: ComparisonView, language: ReportLanguage): string => {
  const findings = report.findings.filter(({ kind }) => kind === 'format_only');
  if (findings.length === 0) return '';
  const clauses = [
    ...new Set(findings.flatMap(({ leftClause, rightClause }) => leftClause ?? rightClause ?? [])),
  ];
  return language === 'zh'
    ? `另有 ${findings.length} 处仅标点、全半角或序号不同，不逐条列出（本文件${clauses.join('、')}）。`
    : `${findings.length} more differ in punctuation, width or numbering only and are not listed (${clauses.join(', ')}).`;
};

/** Findings of the row that none of its sentences names. */
export const findingsOfRowOnly = (row: ComparisonRow): readonly string[] => {
  const named = new Set(row.sentences.flatMap((sentence) => sentence.findings));
  return row.findings.filter((id) => !named.has(id));
};

/** What is said of a pair in words: its relation, that it moved, that a person has read it. */
export const relationWords = (
  {
    relation,
    moved,
    givenBy,
    read,
  }: Pick<ComparisonRow, 'relation' | 'moved'> & Pick<Partial<ComparisonRow>, 'givenBy' | 'read'>,
  language: ReportLanguage,
): string => {
  const words = RELATION_WORDS[relation][language];
  const marks = [
    words,
    ...(moved ? [kindMark('moved', language)] : []),
    ...(givenBy === undefined ? [] : [language === 'zh' ? '人工' : 'by hand']),
    ...(read === true ? [READ_WORDS[language]] : []),
  ];
  return marks.join(' ');
};

/**
 * The same for a pair of sentences. Nothing is said where they are alike and in place, or where the empty cell says
 * where the other document has it.
 */
export const sentenceWords = (sentence: SentenceRow, language: ReportLanguage): string =>
  (sentence.relation === 'same' && !sentence.moved) || sentence.counterpart !== undefined
    ? ''
    : relationWords(sentence, language);

/** Counts by kind and by severity on one line. */
export const summaryWords = (view: ComparisonView, language: ReportLanguage): string => {
  const { summary } = view.report;
  const zh = language === 'zh';
  const kinds = Object.keys(FINDING_KIND_WORDS)
    .filter((kind): kind is FindingKind => Object.hasOwn(summary.byKind, kind))
    .map((kind) => `${kindMark(kind, language)} ${summary.byKind[kind] ?? 0}`);
  const severities = (['high', 'medium', 'low'] satisfies Severity[]).map(
    (severity) => `${SEVERITY_WORDS[severity][language]} ${summary.bySeverity[severity]}`,
  );
  const total = zh
    ? `共 ${view.rows.length} 行条款，${summary.findings} 处差异`
    : `${view.rows.length} rows of clauses, ${summary.findings} differences`;
  const details = [severities, kinds].filter((list) => summary.findings > 0 && list.length > 0);
  return [total, ...details.map((list) => list.join(zh ? '，' : ', '))].join(zh ? '；' : '; ');
};
