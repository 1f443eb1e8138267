import { bodyStem } from './body-stem.ts';
import { comparableText } from './comparable-text.ts';
import type { ContextSide } from './comparison-context.ts';
import { DEPARTMENT_ENDINGS, DEPARTMENT_FIELDS } from './lexicon/department-fields.ts';

const FIELD_OF: ReadonlyMap<string, number> = new Map(
  DEPARTMENT_FIELDS.flatMap((names, field) => names.map((name) => [name, field] as const)),
);

/** A name by its field, null where it is unknown, and without its place and level. */
interface NamedField {
  readonly field: string | null;
  readonly stem: string;
}

const namedField = (name: string, side: ContextSide): NamedField => {
  const folded = comparableText(name);
  const stem = bodyStem(folded, side);
  // 市场监管 begins with no level.
  return { field: fieldOf(folded) ?? fieldOf(stem), stem };
};

/** What is the same for a body under another level's name: its field, else its name without place and level. */
export const bodyKey = (name: string, side: ContextSide): string => {
  const { field, stem } = namedField(name, side);
  return field ?? stem;
};

/** 发改委, 发展改革部门: of the stem of a name. */
const fieldOf = (stem: string): string | null => {
  const field = FIELD_OF.get(stem) ?? FIELD_OF.get(withoutEnding(stem));
  return field === undefined ? null : `field-${field}`;
};

const withoutEnding = (name: string): string => {
  const ending = DEPARTMENT_ENDINGS.find((word) => name.endsWith(word) && name.length > word.length);
  return ending === undefined ? name : name.slice(0, -ending.length);
};

/** What only the name of a department ends with. */
const IS_DEPARTMENT = /^[\u4e00-\u9fff]{1,12}(?:局|厅|委|办|管委会|委员会|支队|大队|总队|分行|中心)$/u;
/** 国资委（财政局）: also called, or seated at. */
const REMARK = /[（(]([^（）()]{2,10})[）)]$/u;
/** Of offices (支队, 分行, 中心, 办事处, 分公司), of bodies of unknown field, and of remarks. */
const OTHER_LAST_LETTERS = ['局', '厅', '委', '办', '会', '队', '行', '心', '处', '司', '）', ')'];
const LAST_LETTERS: ReadonlySet<string> = new Set(
  [...DEPARTMENT_FIELDS.flat(), ...DEPARTMENT_ENDINGS, ...OTHER_LAST_LETTERS].map((name) => name.slice(-1)),
);

/** Whether the last letter of a passage closes the name of a department at all: most passages need no closer look. */
export const mayEndWithDepartment = (passage: string): boolean =>
  LAST_LETTERS.has(comparableText(passage.slice(-1))) || LAST_LETTERS.has(passage.slice(-1));

/** Verbs and function words begin no name of a department. */
const NO_NAME = /^(?:[由对向将把在与和及以的等要应各本其])|(?:加强|完善|建立|负责|会同|联合|推动|督促|协调)/u;

/** The fields that a department stands for, or its own name where its field is unknown; null where it is none. */
export const departmentKeys = (name: string, side: ContextSide): readonly string[] | null => {
  const remark = REMARK.exec(name)?.[1];
  if (remark !== undefined) {
    const [own, other] = [departmentKeys(name.replace(REMARK, ''), side), departmentKeys(remark, side)];
    return own && [...own, ...(other ?? [])];
  }
  if (NO_NAME.test(name)) return null;
  const { field, stem } = namedField(name, side);
  if (field !== null) return [field];
  return joinedFields(withoutEnding(stem)) ?? (IS_DEPARTMENT.test(name) ? [withoutEnding(stem)] : null);
};

/** 国土房管: one department of two fields. */
const joinedFields = (stem: string): readonly string[] | null => {
  for (let at = 2; at <= stem.length - 2; at++) {
    const first = fieldOf(stem.slice(0, at));
    const second = first && fieldOf(stem.slice(at));
    if (first !== null && second !== null) return [first, second];
  }
  return null;
};
