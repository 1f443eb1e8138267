import { describeValue } from '../../../core/compare/values/describe-value.ts';
import {
  ELEMENT_TABLE_COLUMNS,
  type ElementColumnKey,
} from '../../../core/report/elements/element-table-columns.ts';
import { roleWords } from '../../../core/report/words/role-words.ts';
import type { Settings } from '../../../ipc/ipc-contract.ts';
import type { Messages } from '../messages/zh.ts';
import { FACETS, type Facet, type ShownRow } from './element-rows.ts';
import type { Grouping } from './element-lines.ts';
import type { TableState } from './table-state.ts';

type Language = Settings['language'];

/** A value of a facet in words; `sample` is any row that has it. */
export const facetLabel = (
  facet: Facet,
  { row, cells, document }: ShownRow,
  language: Language,
  { elements, app }: Messages,
): string => {
  switch (facet) {
    case 'document':
      return document.docNumber === null ? cells.document : `${cells.document} ${document.docNumber}`;
    case 'role':
      return row.actorRole === null ? elements.unnamedActor : roleWords(row.actorRole)[language];
    case 'type':
    case 'level':
    case 'modality':
      return cells[facet];
    case 'region':
      return cells.region === '' ? app.notStated : cells.region;
  }
};

const timeLabel = ({ row: { time } }: ShownRow, language: Language, { elements }: Messages): string => {
  switch (time.kind) {
    case 'year':
      return elements.year(time.year);
    case 'period': {
      const { period } = time;
      const every = {
        type: 'frequency',
        count: null,
        period,
        bound: 'none',
        vague: false,
        duration: null,
      } as const;
      return describeValue(every, period)[language];
    }
    case 'date':
      return elements.openDate;
    case 'relative':
      return elements.relative;
    case 'vague':
      return elements.vagueTime;
    case 'none':
      return elements.noTime;
  }
};

/** Name of a group in words; `sample` is any row of it. */
export const groupLabel = (
  by: Exclude<Grouping, 'none'>,
  sample: ShownRow,
  language: Language,
  messages: Messages,
): string => {
  switch (by) {
    case 'document':
    case 'role':
    case 'type':
      return facetLabel(by, sample, language, messages);
    case 'subject':
      return sample.cells.subject === '' ? messages.elements.unnamedActor : sample.cells.subject;
    case 'time':
      return timeLabel(sample, language, messages);
  }
};

/** What the table was narrowed to and ordered by, line by line, for the export. */
export const settingLines = (
  { filter, sort, grouping }: TableState,
  rows: readonly ShownRow[],
  language: Language,
  messages: Messages,
): readonly string[] => {
  const { elements, common } = messages;
  const text = filter.text.trim();
  const lines = FACETS.flatMap((facet): readonly string[] => {
    const labels = filter.chosen[facet].map((value) => {
      const sample = rows.find(({ facets }) => facets[facet] === value);
      return sample === undefined ? value : facetLabel(facet, sample, language, messages);
    });
    return labels.length === 0
      ? []
      : [elements.setting(elements.facets[facet], labels.join(common.listSeparator))];
  });
  const direction = sort?.descending === true ? elements.sortDescending : elements.sortAscending;
  return [
    ...(text === '' ? [] : [elements.textSetting(text)]),
    ...lines,
    ...(sort === null ? [] : [elements.setting(elements.columns[sort.by], direction)]),
    ...(grouping === 'none' ? [] : [elements.setting(elements.groupBy, elements.groupings[grouping])]),
  ];
};

const COPIED: readonly ElementColumnKey[] = [
  'document',
  'docNumber',
  'level',
  'region',
  'clause',
  'subject',
  'type',
  'quote',
  'value',
  'modality',
];

/** Rows for the clipboard, tab separated, under a head if there are several. A cell is one line. */
export const copiedRows = (rows: readonly ShownRow[], language: Language): string => {
  const columns = ELEMENT_TABLE_COLUMNS.filter(({ key }) => COPIED.includes(key));
  const head = columns.map(({ title }) => title[language]);
  const lines = rows.map(({ row, document }) =>
    columns.map(({ cell }) => String(cell(row, document, language)).replace(/\s*[\t\r\n]\s*/g, ' ')),
  );
  return (rows.length > 1 ? [head, ...lines] : lines).map((cells) => cells.join('\t')).join('\n');
};
