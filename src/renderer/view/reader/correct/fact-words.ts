import type { FactField, StatedFact } from '../../../../core/model/correction.ts';
import { ADMINISTRATIVE_LEVELS } from '../../../../core/model/document.ts';
import type { DocumentHead } from '../../../../core/report/contract/contract.ts';
import type { Messages } from '../../messages/zh.ts';
import type { SourceRange } from '../source-marks.ts';

/** The fact of a document that a field names. */
export const factOf = (head: DocumentHead, field: FactField): StatedFact => {
  switch (field) {
    case 'title':
    case 'docNumber':
    case 'kind':
    case 'issued':
    case 'effective':
      return { field, value: head[field] };
    case 'issuers':
    case 'region':
      return { field, value: head[field] };
    case 'level':
      return { field, value: head.level };
    case 'status':
      return { field, value: head.status };
  }
};

/** A fact in words; what is not stated says so. */
export const factWords = (fact: StatedFact, messages: Messages): string => {
  const { app, common, level, status } = messages;
  switch (fact.field) {
    case 'issuers':
      return fact.value.join(common.listSeparator) || app.notStated;
    case 'region':
      return fact.value.join(' ') || app.notStated;
    case 'level':
      return fact.value === null ? app.notStated : level[fact.value];
    case 'status':
      return status[fact.value];
    default:
      return fact.value ?? app.notStated;
  }
};

const STATUSES = ['in_force', 'draft', 'unknown'] as const;

/** What a field can be set to where it is one of a few; null where it is written freely. */
export const factChoices = (
  field: FactField,
  { level, status }: Messages,
): readonly { readonly value: string; readonly label: string }[] | null => {
  if (field === 'level') return ADMINISTRATIVE_LEVELS.map((value) => ({ value, label: level[value] }));
  return field === 'status' ? STATUSES.map((value) => ({ value, label: status[value] })) : null;
};

const namesOf = (typed: string): readonly string[] =>
  typed
    .split(/[、,，;；\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What was typed into a field, as the text that is edited. */
export const typedFact = ({ value }: StatedFact): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join('、');

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The fact that a person typed; null where it is none (a date that is no date). Nothing typed: not stated. */
export const parseFact = (field: FactField, typed: string): StatedFact | null => {
  const text = typed.trim();
  const value = text === '' ? null : text;
  switch (field) {
    case 'issued':
    case 'effective':
      return value === null || DATE.test(value) ? { field, value } : null;
    case 'issuers':
    case 'region':
      return { field, value: namesOf(text) };
    case 'level':
      return { field, value: ADMINISTRATIVE_LEVELS.find((level) => level === text) ?? null };
    case 'status':
      return { field, value: STATUSES.find((status) => status === text) ?? 'unknown' };
    default:
      return { field, value };
  }
};

/** The ways in which a date is printed: 2018-09-03 as 2018年9月3日 and 2018-09-03. */
const printedDates = (date: string): readonly string[] => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [`${year}年${Number(month)}月${Number(day)}日`, `${year}年${month}月${day}日`, date];
};

/** Words by which a fact may be printed, the likeliest first. */
const printedWords = (fact: StatedFact): readonly string[] => {
  switch (fact.field) {
    case 'issued':
    case 'effective':
      return fact.value === null ? [] : printedDates(fact.value);
    case 'issuers':
      return fact.value;
    case 'region':
      return fact.value.toReversed();
    case 'level':
    case 'status':
      return [];
    default:
      return fact.value === null ? [] : [fact.value];
  }
};

/** Where a fact is printed in the text; null where its words are not there as they stand. */
export const factEvidence = (fact: StatedFact, text: string): SourceRange | null => {
  for (const words of printedWords(fact)) {
    const start = words === '' ? -1 : text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
};
