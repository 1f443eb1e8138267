import type { AdministrativeLevel } from '../../model/document.ts';
import {
  divisionsCalled,
  namedDivisions,
  shortName,
  type DivisionPath,
  type NamedDivision,
} from '../region/division-index.ts';
import { NEW_AREAS, ZONE_BODY } from '../region/development-zones.ts';

/** Where a document stands in the administration. */
export interface LevelAndRegion {
  readonly level: AdministrativeLevel | null;
  readonly region: DivisionPath;
}

const TOWN = /(?:镇|乡|街道)(?:党委|人民政府|办事处|党工委|委员会)/;
const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);

/** The level of a division: 天津市 is `province`, its districts and county-level cities are `district`. */
export const levelOf = (region: DivisionPath): AdministrativeLevel => {
  const [province = ''] = region;
  const name = region.at(-1) ?? '';
  if (region.length === 1) return 'province';
  if (/(?:镇|乡|街道)$/.test(name)) return 'town';
  if (region.length === 2 && !MUNICIPALITIES.has(province) && !/[县区]$/.test(name)) return 'city';
  return 'district';
};

/**
 * The place that the name of a body or a title begins with or names: a division, a new area (新区) or a
 * development zone with a committee of its own. The text decides between places of one name.
 */
export const namedPlace = (name: string, text: string): LevelAndRegion | null => {
  const area = NEW_AREAS.find(({ path }) => name.includes(path.at(-1) ?? ''));
  if (area !== undefined) return { level: area.level, region: area.path };
  const region = regionOf(namedDivisions(name), text);
  const zone = zoneOf(name, region);
  if (zone !== null) return { level: 'district', region: zone };
  return region.length === 0 ? null : { level: TOWN.test(name) ? 'town' : levelOf(region), region };
};

/** A development zone stands below the place that its name begins with: 某市某高新区, 某经开区. */
const zoneOf = (name: string, region: DivisionPath): DivisionPath | null => {
  const zone = ZONE_BODY.exec(name)?.[1];
  if (zone === undefined || region.at(-1)?.endsWith(zone) === true) return null;
  if (region.length > 0) {
    const own = zone.slice(zone.lastIndexOf(region.at(-1) ?? '') + (region.at(-1) ?? '').length);
    return [...region, own.length > 3 ? own : zone];
  }
  for (let length = Math.min(4, zone.length - 2); length >= 2; length -= 1) {
    const [path, ...others] = divisionsCalled(zone.slice(0, length));
    if (path !== undefined && others.length === 0) return [...path, zone];
  }
  return null;
};

/** The deepest division named, in the path that the other names and the text speak for. */
const regionOf = (named: readonly NamedDivision[], text: string): DivisionPath => {
  const said = new Set(named.map(({ name }) => name));
  // a name that stands twice (中共某省委某省人民政府) is one place
  const paths = new Map(named.flatMap((division) => division.paths.map((path) => [path.join('/'), path])));
  const [best, second] = [...paths.values()]
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
export const mentions = (text: string, name: string): number => text.split(shortName(name)).length - 1;
