import type { ContextSide } from './comparison-context.ts';

const LEVEL_PREFIX = /^(?:各)?(?:省|市|区|县|镇|乡|州|旗|街道)(?=.)/;
const COURT_GRADE = /^(?:中级|高级|基层)(?=人民)/;
/** What a body's local office is called. */
const OFFICE_SUFFIX = /(?:办事处|分局|支局|分中心|分行|支行|分公司|大队|支队|总队)$/;
const OFFICE_KIND: ReadonlyMap<string, string> = new Map([
  ['分局', '局'],
  ['支局', '局'],
  ['分中心', '中心'],
  ['分行', '行'],
  ['支行', '行'],
  ['分公司', '公司'],
  ['大队', '队'],
  ['支队', '队'],
  ['总队', '队'],
  ['办事处', ''],
]);

/** The name of a body without its place and level: 鹰潭市住建局 and 区住建局 are both 住建局. */
export const bodyStem = (name: string, side: ContextSide): string => {
  const place = [...side.places].find((known) => name.startsWith(known) && name.length > known.length);
  const local = place === undefined ? name : name.slice(place.length);
  const bare = local.replace(LEVEL_PREFIX, '').replace(COURT_GRADE, '');
  const stem = bare.replace(OFFICE_SUFFIX, (suffix) => OFFICE_KIND.get(suffix) ?? suffix);
  // 公积金管理中心余江办事处: the place may also stand behind, before what its office is called.
  const behind = [...side.places].find((known) => stem.endsWith(known) && stem.length > known.length);
  return behind === undefined ? stem : stem.slice(0, -behind.length);
};
