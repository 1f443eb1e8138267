import type { LocalizedText } from '../../model/problem.ts';
import type { ExportedElementRow, ElementTableDocument } from './element-table.ts';
import {
  ELEMENT_TYPE_WORDS,
  LEVEL_WORDS,
  MODALITY_WORDS,
  NOT_STATED,
  type ReportLanguage,
} from '../words/report-words.ts';
import { roleWords } from '../words/role-words.ts';
import { ruleWords } from '../words/rule-words.ts';

/** One column of an exported or copied table. */
export interface ElementTableColumn {
  readonly key: string;
  readonly title: LocalizedText;
  /** Text as it stands in the source or in words; '' where there is none. A number is written as one. */
  readonly cell: (
    row: ExportedElementRow,
    document: ElementTableDocument,
    language: ReportLanguage,
  ) => string | number;
}

const FROM_BEFORE: LocalizedText = { zh: '承前文', en: 'carried on' };
const BY_A_PERSON: LocalizedText = { zh: '人工', en: 'person' };
const OWN_SENTENCE: LocalizedText = { zh: '本句', en: 'own sentence' };

/** What the window shows of a row, in the same words as an export. */
export const ELEMENT_TABLE_COLUMNS = [
  { key: 'document', title: { zh: '文件', en: 'Document' }, cell: (_row, document) => document.name },
  {
    key: 'docNumber',
    title: { zh: '文号', en: 'Number' },
    cell: (_row, { docNumber }, language) => docNumber ?? NOT_STATED[language],
  },
  {
    key: 'level',
    title: { zh: '级别', en: 'Level' },
    cell: (_row, { level }, language) =>
      level === null ? NOT_STATED[language] : LEVEL_WORDS[level][language],
  },
  { key: 'region', title: { zh: '地区', en: 'Region' }, cell: (_row, { region }) => region.join(' ') },
  {
    key: 'clause',
    title: { zh: '条款', en: 'Clause' },
    cell: ({ section, clause }) => `${section ?? ''}${clause ?? ''}`,
  },
  { key: 'subject', title: { zh: '主体', en: 'Actor' }, cell: ({ subject }) => subject ?? '' },
  {
    key: 'role',
    title: { zh: '主体角色', en: 'Role' },
    cell: ({ actorRole }, _document, language) => (actorRole === null ? '' : roleWords(actorRole)[language]),
  },
  {
    key: 'subjectFrom',
    title: { zh: '主体出处', en: 'Actor named in' },
    cell: ({ subject, subjectInherited }, _document, language) =>
      subject === null ? '' : (subjectInherited ? FROM_BEFORE : OWN_SENTENCE)[language],
  },
  {
    key: 'type',
    title: { zh: '要素类型', en: 'Type' },
    cell: ({ type }, _document, language) => ELEMENT_TYPE_WORDS[type][language],
  },
  { key: 'quote', title: { zh: '内容（原文）', en: 'Quote' }, cell: ({ quote }) => quote },
  {
    key: 'value',
    title: { zh: '值', en: 'Value' },
    cell: ({ value }, _document, language) => value?.[language] ?? '',
  },
  {
    key: 'modality',
    title: { zh: '情态', en: 'Modality' },
    cell: ({ modality }, _document, language) => MODALITY_WORDS[modality][language],
  },
  { key: 'modalWord', title: { zh: '情态词', en: 'Modal word' }, cell: ({ modalWord }) => modalWord ?? '' },
  { key: 'strength', title: { zh: '力度', en: 'Strength' }, cell: ({ strength }) => strength ?? '' },
  { key: 'duty', title: { zh: '所属义务', en: 'Duty' }, cell: ({ duty }) => duty ?? '' },
  { key: 'context', title: { zh: '所在句', en: 'Context' }, cell: ({ context }) => context },
  {
    key: 'rule',
    title: { zh: '依据规则', en: 'Rule' },
    cell: ({ rule }, _document, language) => ruleWords(rule)[language],
  },
  { key: 'confidence', title: { zh: '把握度', en: 'Confidence' }, cell: ({ confidence }) => confidence },
  {
    key: 'human',
    title: { zh: '人工', en: 'By a person' },
    cell: ({ human }, _document, language) => (human ? BY_A_PERSON[language] : ''),
  },
  {
    key: 'file',
    title: { zh: '源文件', en: 'Source file' },
    cell: (_row, { file, part }) => `${file}#${part}`,
  },
  { key: 'sha256', title: { zh: 'SHA-256', en: 'SHA-256' }, cell: (_row, { sha256 }) => sha256 },
  { key: 'start', title: { zh: '起', en: 'Start' }, cell: ({ start }) => start },
  { key: 'end', title: { zh: '止', en: 'End' }, cell: ({ end }) => end },
] as const satisfies readonly ElementTableColumn[];

export type ElementColumnKey = (typeof ELEMENT_TABLE_COLUMNS)[number]['key'];
