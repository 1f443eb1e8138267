import type { DocumentHead } from '../contract/contract.ts';
import type {
  MatrixCellReport,
  MatrixReport,
  MatrixRowReport,
  MatrixValueReport,
} from '../contract/matrix-contract.ts';
import { kindMark, listed, RELATION_WORDS, type ReportLanguage } from './report-words.ts';
import { HUMAN_VALUE_WORDS, valueWords } from './value-words.ts';

/** Fixed words of a matrix. */
export const MATRIX_WORDS = {
  zh: {
    title: '多文件对照表',
    unionTitle: '各地条款汇总表',
    number: '序号',
    superiorClause: '上位文件条款',
    superiorDuty: '上位文件要求',
    topic: '条款主题',
    superior: '上位文件',
    document: (at: number) => `文件${at}`,
    documents: '文件',
    kept: (percent: number) => `原文保留${percent}%`,
    reworded: '另行表述',
    strength: (strength: number) => `力度${strength}`,
    moved: '见于其他条款',
    absent: '（无）',
    additions: '上位文件没有的内容',
    additionsNote: (common: number, all: number) =>
      `共 ${all} 项，其中 ${common} 项为两份以上文件共有；同一事项并为一行，引文取其中最有代表性的一处。`,
    addition: '内容',
    share: '文件数',
    where: '见于',
    summary: (rows: number, documents: number) => `共 ${rows} 行，${documents} 份文件。`,
    legend:
      '每格依次为：对应条款、对应关系、原文保留比例（连续五字以上相同的字数，没有的为另行表述）、频次、时限、期限与数量、义务力度（100 必须、严禁；90 应当、不得；80 要；70 直接祈使；40 可以；30 支持、引导；20 鼓励）、较上位文件加严或放宽的处数。',
    unionLegend:
      '每行一个主题，以与其余各条最相近的一条为准，主题下注明其出处。每格依次为：条款、与该条的对应关系、保留该条原文的比例（连续五字以上相同的字数，没有的为另行表述）、频次、时限、期限与数量、义务力度（100 必须、严禁；90 应当、不得；80 要；70 直接祈使；40 可以；30 支持、引导；20 鼓励）。',
  },
  en: {
    title: 'Matrix of documents',
    unionTitle: 'Topics of all documents',
    number: 'No.',
    superiorClause: 'Superior clause',
    superiorDuty: 'Superior duty',
    topic: 'Topic',
    superior: 'Superior document',
    document: (at: number) => `Document ${at}`,
    documents: 'Documents',
    kept: (percent: number) => `${percent}% kept`,
    reworded: 'in other words',
    strength: (strength: number) => `strength ${strength}`,
    moved: 'in other clauses',
    absent: '(none)',
    additions: 'What the superior document does not have',
    additionsNote: (common: number, all: number) =>
      `${all} matters, ${common} of them in two or more documents; one row a matter, quoted where it is most typical.`,
    addition: 'Content',
    share: 'Documents',
    where: 'Found in',
    summary: (rows: number, documents: number) => `${rows} rows, ${documents} documents.`,
    legend:
      'Each cell: clauses, relation, share of the wording kept in runs of five letters or more (none: in other words), frequencies, deadlines, durations and quantities, strength of duty (100 必须, 严禁; 90 应当, 不得; 80 要; 70 imperative; 40 可以; 30 支持, 引导; 20 鼓励), how often stricter or looser.',
    unionLegend:
      'A row a topic, told by the clause that is closest to all others; below it, where that stands. Each cell: clauses, relation to that clause, share of its wording kept in runs of five letters or more (none: in other words), frequencies, deadlines, durations and quantities, strength of duty (100 必须, 严禁; 90 应当, 不得; 80 要; 70 imperative; 40 可以; 30 支持, 引导; 20 鼓励).',
  },
} as const satisfies Readonly<Record<ReportLanguage, object>>;

/** Values in words, each once, in the order of the text. */
export const matrixValueWords = (
  values: readonly MatrixValueReport[],
  language: ReportLanguage,
): readonly string[] => [
  ...new Set(
    values.map(
      (value) =>
        valueWords(value, value.quote)[language] + (value.human === true ? HUMAN_VALUE_WORDS[language] : ''),
    ),
  ),
];

/** The relation in words: an empty cell says 无, a moved passage where it is. */
export const cellRelationWords = (
  { relation, moved }: Pick<MatrixCellReport, 'relation' | 'moved'>,
  language: ReportLanguage,
): string => {
  const words = MATRIX_WORDS[language];
  if (relation === 'superior_only') return words.absent;
  return moved ? words.moved : RELATION_WORDS[relation][language];
};

/** How much of the wording a document has: where no run of letters is the same, that it says so in other words. */
const keptWords = ({ kept }: Pick<MatrixCellReport, 'kept'>, language: ReportLanguage): string => {
  const words = MATRIX_WORDS[language];
  return kept === 0 ? words.reworded : words.kept(Math.round(kept * 100));
};

const directionWords = (
  { stricter, looser }: MatrixCellReport,
  language: ReportLanguage,
): readonly string[] => [
  ...(stricter > 0 ? [`${kindMark('stricter', language)} ${stricter}`] : []),
  ...(looser > 0 ? [`${kindMark('looser', language)} ${looser}`] : []),
];

/** A cell in a few lines: where, how close, what it states. */
export const cellLines = (cell: MatrixCellReport, language: ReportLanguage): readonly string[] => {
  const words = MATRIX_WORDS[language];
  if (cell.relation === 'superior_only') return [words.absent];
  const values = matrixValueWords(cell.values, language);
  const force = [
    ...(cell.strength === null ? [] : [words.strength(cell.strength)]),
    ...directionWords(cell, language),
  ];
  return [
    cell.clauses.join(' '),
    `${cellRelationWords(cell, language)} ${keptWords(cell, language)}`,
    listed(values, language),
    force.join(' '),
  ].filter((line) => line.trim() !== '');
};

/** Longest begin of a clause that stands for its heading, UTF-16 code units. */
const LONGEST_BEGIN = 24;

/** How the text of a clause without a heading begins, behind its label. */
const beginOf = ({ clause, quote }: MatrixRowReport): string => {
  // The reference may begin with the section's label, the text begins with the clause's own.
  const own = Array.from(clause, (_, at) => clause.slice(at)).find((label) => quote.startsWith(label)) ?? '';
  const [sentence = ''] = quote
    .slice(own.length)
    .trimStart()
    .split(/[，。；：,;:\n]/u, 1);
  return sentence.length <= LONGEST_BEGIN ? sentence : `${sentence.slice(0, LONGEST_BEGIN)}…`;
};

/** A row's own name: clause and heading, or the duty itself; in a union the topic, whose clause stands elsewhere. */
export const rowName = (
  { by, superior }: Pick<MatrixReport, 'by' | 'superior'>,
  row: MatrixRowReport,
): string => {
  if (superior === null) return row.heading ?? beginOf(row);
  return by === 'obligation' ? `${row.clause} ${row.quote}` : `${row.clause}${row.heading ?? ''}`;
};

/** The label of a row's section; empty where the reference to the clause begins with it already. */
export const sectionBefore = ({ section, clause }: MatrixRowReport): string =>
  section === null || clause.startsWith(section) ? '' : section;

/** In a union: document and clause that the topic is told by; null where a superior's clause names itself. */
export const topicPlace = (
  { superior, documents }: Pick<MatrixReport, 'superior' | 'documents'>,
  { document, clause }: MatrixRowReport,
  names: readonly string[],
): string | null =>
  superior === null ? `${names[documents.findIndex(({ id }) => id === document)] ?? ''}${clause}` : null;

/** Shortest name that tells documents apart: the last place, else the number, else the title. */
export const columnName = (
  { region, docNumber, title, source, status }: DocumentHead,
  language: ReportLanguage,
): string => {
  const name = region.at(-1) ?? docNumber ?? title ?? source.path;
  const draft = language === 'zh' ? '（草案）' : ' (draft)';
  return status === 'draft' ? `${name}${draft}` : name;
};

/** Names of all columns; where two are the same, the number or title follows. */
export const columnNames = (
  documents: readonly DocumentHead[],
  language: ReportLanguage,
): readonly string[] => {
  const names = documents.map((head) => columnName(head, language));
  return documents.map((head, at) => {
    const name = names[at] ?? '';
    const isUnique = names.filter((other) => other === name).length === 1;
    return isUnique ? name : `${name} ${head.docNumber ?? head.title ?? head.source.path}`;
  });
};
