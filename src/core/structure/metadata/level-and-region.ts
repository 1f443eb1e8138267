import type { AdministrativeLevel } from '../../model/document.ts';
import { namedDivisions, type DivisionPath, type NamedDivision } from '../region/division-index.ts';

/** Where a document stands in the administration. */
export interface LevelAndRegion {
  readonly level: AdministrativeLevel | null;
  readonly region: DivisionPath;
}

/** Bodies of the whole state; ministries are named without a place (住房和城乡建设部, 国家税务总局). */
const CENTRAL =
  /^(?:中共中央|党中央|国务院|全国人(?:民代表)?大会?|中央|最高人民|中华人民共和国|国家[^，。]{1,20}(?:局|委员会|办公室|署|总局|部)|[\u4e00-\u9fff]{2,10}部(?:办公厅)?$)/;
const TOWN = /[\u4e00-\u9fff]{1,8}(?:镇|乡|街道)(?:党委|人民政府|办事处|党工委|委员会)/;
const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/**
 * Level and region from those who issued the document (or, without them, from its title), with the rest of the
 * text to decide between places of one name.
 */
export const levelAndRegion = (names: readonly string[], text: string): LevelAndRegion => {
  if (names.some((name) => CENTRAL.test(name))) return { level: 'central', region: [] };
  for (const name of names) {
    const region = regionOf(namedDivisions(name), text);
    if (region.length > 0) return { level: TOWN.test(name) ? 'town' : levelOf(region), region };
  }
  return { level: names.length === 0 ? null : levelBySelfReference(names, text), region: [] };
};

const levelOf = (region: DivisionPath): AdministrativeLevel => {
  const [province = ''] = region;
  const name = region.at(-1) ?? '';
  if (region.length === 1) return 'province';
  if (/(?:镇|乡|街道)$/.test(name)) return 'town';
  if (region.length === 2 && !MUNICIPALITIES.has(province) && !/[县区]$/.test(name)) return 'city';
  return 'district';
};

/** The deepest division named, in the path that the other names and the text speak for. */
const regionOf = (named: readonly NamedDivision[], text: string): DivisionPath => {
  const paths = named.flatMap((division) => division.paths);
  const said = new Set(named.map(({ name }) => name));
  const supported = paths
    .map((path) => ({
      path,
      named: path.filter((name) => said.has(name)).length,
      mentioned: path.slice(0, -1).reduce((count, name) => count + mentions(text, name), 0),
    }))
    .sort((a, b) => b.named - a.named || b.mentioned - a.mentioned);
  const [best, second] = supported;
  if (best === undefined) return [];
  const tie = second !== undefined && second.named === best.named && second.mentioned === best.mentioned;
  return tie && second.path.at(-1) === best.path.at(-1) ? [] : best.path;
};

/** How often a text names a division, with or without its class word (江苏省, 江苏). */
const mentions = (text: string, name: string): number => {
  const short = name.length > 2 ? name.replace(/(?:省|市|自治区|自治州|地区|盟|县|区)$/, '') : name;
  return text.split(short).length - 1;
};

const SELF_REFERENCE: readonly (readonly [RegExp, AdministrativeLevel])[] = [
  [/[我全本]省|[我全本]自治区/g, 'province'],
  [/[我全本]市/g, 'city'],
  [/[我全本][区县旗]/g, 'district'],
  [/[我全本][镇乡]/g, 'town'],
];

/** 我市, 全区: what a document without the name of a place calls itself. */
const levelBySelfReference = (names: readonly string[], text: string): AdministrativeLevel | null => {
  const all = names.join('') + text;
  const [best] = SELF_REFERENCE.map(([pattern, level]) => ({
    level,
    count: all.match(pattern)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best.level;
};
