import { overlap, canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import type { WordChange } from './changed-words.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import { departmentKeys, mayEndWithDepartment } from './department-keys.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';

/** A department of a list, in the text's own words. */
interface ListedDepartment {
  readonly name: string;
  /** The fields of government that it stands for; two where one department has both (国土房管). */
  readonly keys: readonly string[];
}

/** Departments named one after another. */
interface DepartmentList {
  readonly span: CanonicalSpan;
  readonly departments: readonly ListedDepartment[];
}

/** What became of a list of departments, compared by their fields whatever they are called at a level. */
export interface DepartmentListChange {
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Names of the same departments that are not the same. */
  readonly renamed: { readonly superior: readonly string[]; readonly reviewed: readonly string[] };
}

/** Fewer departments are compared word by word. */
const LEAST_DEPARTMENTS = 3;
/** Pieces between 、 that hold so many: the last may have two (公安、气象和地震). */
const LEAST_PIECES = 2;

/** The lists of departments of two minor clauses, compared; null where one of the two has none. */
export const departmentListChange = (
  pair: MinorClausePair,
  context: ComparisonContext,
): DepartmentListChange | null => {
  const superior = departmentList(pair.superior.span, context.superior);
  const reviewed = superior && departmentList(pair.reviewed.span, context.reviewed);
  if (superior === null || reviewed === null) return null;
  const without = (own: DepartmentList, other: DepartmentList): readonly string[] => {
    const known = new Set(other.departments.flatMap(({ keys }) => keys));
    return own.departments.filter(({ keys }) => !keys.some((key) => known.has(key))).map(({ name }) => name);
  };
  return {
    superior: superior.span,
    reviewed: reviewed.span,
    missing: without(superior, reviewed),
    added: without(reviewed, superior),
    renamed: { superior: onlyNamed(superior, reviewed), reviewed: onlyNamed(reviewed, superior) },
  };
};

const onlyNamed = (own: DepartmentList, other: DepartmentList): readonly string[] => {
  const names = new Set(other.departments.map(({ name }) => name));
  return own.departments.filter(({ name }) => !names.has(name)).map(({ name }) => name);
};

/** Whether the words changed in the lists and nowhere else. */
export const liesInLists = (change: WordChange, lists: DepartmentListChange | null): boolean => {
  if (lists === null) return false;
  const isIn = (span: CanonicalSpan, list: CanonicalSpan): boolean =>
    span.end === span.start
      ? list.start <= span.start && span.start <= list.end
      : overlap(span, list) > 0 && span.start >= list.start - 1 && span.end <= list.end + AROUND;
  return isIn(change.superior, lists.superior) && isIn(change.reviewed, lists.reviewed);
};

/** 等, 部门: words that close a list change with it. */
const AROUND = 4;

/** A list that may go on. */
interface OpenList {
  readonly start: number;
  readonly departments: ListedDepartment[];
}

const departmentList = (span: CanonicalSpan, side: ContextSide): DepartmentList | null => {
  const pieces = textAt(side.text, span).split('、');
  // Most minor clauses list nothing: no name is looked for in them.
  if (pieces.length < LEAST_PIECES) return null;
  let longest: DepartmentList | null = null;
  let open: OpenList | null = null;
  let at = 0;
  for (const part of pieces) {
    const found: FoundDepartments | null = open === null ? endOf(part, side) : beginningOf(part, side);
    if (found === null) open = null;
    else {
      open = open ?? { start: span.start + at + found.from, departments: [] };
      open.departments.push(...found.departments);
      const list = {
        span: canonicalSpan(open.start, span.start + at + found.to),
        departments: [...open.departments],
      };
      if (
        list.departments.length >= LEAST_DEPARTMENTS &&
        list.departments.length > (longest?.departments.length ?? 0)
      )
        longest = list;
      // What follows the last department goes on with the sentence.
      if (found.to < part.length) open = null;
    }
    at += part.length + 1;
  }
  return longest;
};

/** Departments in a piece between two 、, with where they stand in it. */
interface FoundDepartments {
  readonly departments: readonly ListedDepartment[];
  readonly from: number;
  readonly to: number;
}

/** Longest name of a department that is looked for. */
const LONGEST_NAME = 16;

/** The department that a piece ends with: a list begins with it (加强应急管理、公安…). */
const endOf = (piece: string, side: ContextSide): FoundDepartments | null => {
  if (!mayEndWithDepartment(piece)) return null;
  for (let from = Math.max(0, piece.length - LONGEST_NAME); from < piece.length - 1; from++) {
    const departments = departmentsOf(piece.slice(from), side);
    if (departments !== null) return { departments, from, to: piece.length };
  }
  return null;
};

/** The department that a piece begins with, and one joined to it (气象和地震等部门要…). */
const beginningOf = (piece: string, side: ContextSide): FoundDepartments | null => {
  for (let to = Math.min(piece.length, LONGEST_NAME + LONGEST_NAME); to > 1; to--) {
    const departments = departmentsOf(piece.slice(0, to), side);
    if (departments !== null) return { departments, from: 0, to };
  }
  return null;
};

const departmentsOf = (passage: string, side: ContextSide): readonly ListedDepartment[] | null => {
  const whole = departmentKeys(passage, side);
  if (whole !== null) return [{ name: passage, keys: whole }];
  for (const joiner of ['以及', '和', '及', '与']) {
    const at = passage.indexOf(joiner, 2);
    if (at < 0) continue;
    const [first, second] = [passage.slice(0, at), passage.slice(at + joiner.length)];
    const [own, other] = [departmentKeys(first, side), departmentKeys(second, side)];
    if (own !== null && other !== null) {
      return [
        { name: first, keys: own },
        { name: second, keys: other },
      ];
    }
  }
  return null;
};
