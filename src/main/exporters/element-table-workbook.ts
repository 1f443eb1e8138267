import type { LocalizedText } from '../../core/model/problem.ts';
import {
  ELEMENT_TABLE_COLUMNS,
  type ElementColumnKey,
} from '../../core/report/elements/element-table-columns.ts';
import type { ExportedElementTable } from '../../core/report/elements/element-table.ts';
import type { ReportOrigin } from '../../core/report/printed/report-origin.ts';
import type { ReportLanguage } from '../../core/report/words/report-words.ts';
import { RULES_VERSION } from '../../core/rules-version.ts';
import { cellOf, textCell, type Cell, type Sheet, type Workbook } from './xlsx/workbook.ts';

/** Widths in digits; a Chinese character takes two. */
const WIDTHS: Readonly<Record<ElementColumnKey, number>> = {
  document: 30,
  docNumber: 18,
  level: 9,
  region: 18,
  clause: 12,
  subject: 22,
  role: 16,
  subjectFrom: 9,
  type: 9,
  quote: 44,
  value: 22,
  modality: 8,
  modalWord: 9,
  strength: 7,
  duty: 40,
  context: 44,
  rule: 26,
  confidence: 8,
  human: 8,
  file: 26,
  sha256: 20,
  start: 9,
  end: 9,
};

const WORDS = {
  table: { zh: '要素表', en: 'Elements' },
  about: { zh: '说明', en: 'About' },
  title: { zh: '要素表说明', en: 'About this table' },
  program: { zh: '程序', en: 'Program' },
  rules: { zh: '规则版本', en: 'Rules' },
  rows: { zh: '行数', en: 'Rows' },
  settings: { zh: '筛选、排序与设置', en: 'Filters, order and settings' },
  everything: { zh: '全部要素，按文件与位置', en: 'everything, by document and position' },
  documents: { zh: '文件', en: 'Documents' },
  offsets: { zh: '起、止', en: 'Start, end' },
  offsetsText: {
    zh: '原文片段在源文本中的位置，UTF-16 码元，左闭右开；duikan text 输出该源文本。',
    en: 'Place of the quote in the source text, UTF-16 code units, half-open; duikan text prints that text.',
  },
  strength: { zh: '力度', en: 'Strength' },
  strengthText: {
    zh: '100 必须、严禁；90 应当、不得；80 要；70 直接祈使；60 原则上；50 将、力争；40 可以；30 支持、引导；20 鼓励；10 探索。',
    en: '100 必须, 严禁; 90 应当, 不得; 80 要; 70 bare imperative; 60 原则上; 50 将, 力争; 40 可以; 30 支持, 引导; 20 鼓励; 10 探索.',
  },
  notStated: { zh: '未载明', en: 'not stated' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const tableSheet = ({ documents, rows }: ExportedElementTable, language: ReportLanguage): Sheet => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    name: WORDS.table[language],
    widths: ELEMENT_TABLE_COLUMNS.map(({ key }) => WIDTHS[key]),
    above: [],
    header: ELEMENT_TABLE_COLUMNS.map(({ title }) => title[language]),
    rows: rows.flatMap((row) => {
      const document = byId.get(row.document);
      return document === undefined
        ? []
        : [ELEMENT_TABLE_COLUMNS.map(({ cell }) => cellOf(cell(row, document, language)))];
    }),
  };
};

const aboutSheet = (
  { documents, rows }: ExportedElementTable,
  { language, version, settings }: ReportOrigin,
): Sheet => {
  const fact = (name: LocalizedText, value: string | number): readonly Cell[] => [
    textCell(name[language]),
    cellOf(value),
  ];
  return {
    name: WORDS.about[language],
    widths: [18, 70, 22, 70],
    above: [[{ kind: 'heading', text: WORDS.title[language] }]],
    header: null,
    rows: [
      fact(WORDS.program, `Duikan ${version}`),
      fact(WORDS.rules, RULES_VERSION),
      fact(WORDS.rows, rows.length),
      ...(settings.length === 0 ? [WORDS.everything[language]] : settings).map((line) =>
        fact(WORDS.settings, line),
      ),
      fact(WORDS.offsets, WORDS.offsetsText[language]),
      fact(WORDS.strength, WORDS.strengthText[language]),
      ...documents.map(({ name, docNumber, file, part, sha256 }) => [
        textCell(WORDS.documents[language]),
        textCell(name),
        textCell(docNumber ?? WORDS.notStated[language]),
        textCell(`${file}#${part}  sha256 ${sha256}`),
      ]),
    ],
  };
};

/** The elements table as a workbook: the rows as they were shown, and a sheet that says how they came about. */
export const elementTableWorkbook = (table: ExportedElementTable, origin: ReportOrigin): Workbook => ({
  sheets: [tableSheet(table, origin.language), aboutSheet(table, origin)],
});
