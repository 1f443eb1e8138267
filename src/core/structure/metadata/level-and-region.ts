import type { AdministrativeLevel } from '../../model/document.ts';
import { namedDivisions, type DivisionPath, type NamedDivision } from '../region/division-index.ts';

/** Where a document stands in the administration. */
export interface LevelAndRegion {
  readonly level: AdministrativeLevel | null;
  readonly region: DivisionPath;
}

/** Bodies of the whole state; ministries are named without a place (住房和城乡建设部, 国家税务总局). */
const CENTRAL =
  /^(?:中共中央|党中央|国务院|全国人(?:民代表)?大会?|中央|最高人民|中华人民共和国|国家[^，。]{1,20}(?:局|委员会|委|办公室|署|总局|部)|[\u4e00-\u9fff]{2,10}部(?:办公厅)?$)/;
const TOWN = /(?:镇|乡|街道)(?:党委|人民政府|办事处|党工委|委员会)/;
const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/**
 * Level and region from those who issued the document, then from its title, then from what the text calls its
 * own place (我市) and names most. The text also decides between places of one name.
 */
export const levelAndRegion = (
  issuers: readonly string[],
  title: string | null,
  text: string,
): LevelAndRegion => {
  const names = [...issuers, ...(title === null ? [] : [title])];
  if (names.some((name) => CENTRAL.test(name))) return { level: 'central', region: [] };
  for (const name of names) {
    const region = regionOf(namedDivisions(name), text);
    if (region.length > 0) return { level: TOWN.test(name) ? 'town' : levelOf(region), region };
  }
  return bySelfReference(text) ?? byStateCouncil(text);
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
  const said = new Set(named.map(({ name }) => name));
  const [best, second] = named
    .flatMap((division) => division.paths)
    .map((path) => ({
      path,
      named: path.filter((name) => said.has(name)).length,
      mentioned: path.slice(0, -1).reduce((count, name) => count + mentions(text, name), 0),
    }))
    .sort((a, b) => b.named - a.named || b.mentioned - a.mentioned);
  if (best === undefined) return [];
  const isTie =
    second?.named === best.named &&
    second.mentioned === best.mentioned &&
    second.path.at(-1) === best.path.at(-1);
  return isTie ? [] : best.path;
};

/** How often a text names a division, with or without its class word (江苏省, 江苏). */
const mentions = (text: string, name: string): number => {
  const short = name.length > 2 ? name.replace(/(?:省|市|自治区|自治州|地区|盟|县|区)$/, '') : name;
  return text.split(short).length - 1;
};

/** 我市, 全县: what a document calls its own place. */
const SELF_REFERENCE: readonly (readonly [RegExp, AdministrativeLevel])[] = [
  [/[我全本]省|[我全本]自治区/g, 'province'],
  [/[我全本]市(?!场|民)/g, 'city'],
  [/[我全本](?:县|区(?!域|间|别|位|块)|旗)/g, 'district'],
];
/** A place counts as the document's own if it is named this often, and this much more than all others. */
const MIN_MENTIONS = 2;
const MIN_MENTION_SHARE = 0.6;

const bySelfReference = (text: string): LevelAndRegion | null => {
  const [best] = SELF_REFERENCE.map(([pattern, level]) => ({
    level,
    count: text.match(pattern)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) return null;
  const region = mostNamed(text, best.level);
  return { level: region.length > 0 ? levelOf(region) : best.level, region };
};

/** The division of a level that the text names far more than any other; 本市 may be a municipality. */
const mostNamed = (text: string, level: AdministrativeLevel): DivisionPath => {
  const counts = new Map<string, { readonly path: DivisionPath; count: number }>();
  for (const { name, paths } of namedDivisions(text)) {
    const [path] = paths;
    if (path === undefined || paths.length > 1) continue;
    const isMunicipality = path.length === 1 && MUNICIPALITIES.has(name);
    if (levelOf(path) !== level && !(level === 'city' && isMunicipality)) continue;
    const known = counts.get(name) ?? { path, count: 0 };
    known.count += 1;
    counts.set(name, known);
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const [best] = ranked;
  return best !== undefined && best.count >= MIN_MENTIONS && best.count >= total * MIN_MENTION_SHARE
    ? best.path
    : [];
};

/** A text without a place of its own that gives tasks to the State Council's departments is the state's. */
const byStateCouncil = (text: string): LevelAndRegion => ({
  level: text.split('国务院').length - 1 >= 3 ? 'central' : null,
  region: [],
});
