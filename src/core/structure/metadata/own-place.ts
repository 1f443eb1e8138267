import type { AdministrativeLevel } from '../../model/document.ts';
import { divisionsCalled, namedDivisions, type DivisionPath } from '../region/division-index.ts';
import { levelOf, mentions, type LevelAndRegion } from './named-place.ts';

/** 我市, 全县: what a document calls its own place; a county-level city is also 我市. */
type OwnClass = 'province' | 'city' | 'district';
const SELF_REFERENCE: readonly (readonly [OwnClass, RegExp])[] = [
  ['province', /[我全本]省|[我全本]自治区/g],
  ['city', /[我全本]市(?!场|民)|中心城区|市中心城区|各(?:县级市|县)(?:[（(]市、?区?[）)]|市区)/g],
  ['district', /[我全本](?:县|区(?!域|间|别|位|块)|旗)/g],
];
/** A place counts as the document's own if it is named this often, and this much more than all others. */
const MIN_MENTIONS = 2;
const MIN_MENTION_SHARE = 0.6;

/** Level and region of the place that the text calls its own; null where it speaks of none. */
export const ownPlace = (text: string): LevelAndRegion | null => {
  const [best] = SELF_REFERENCE.map(([own, pattern]) => ({
    own,
    count: text.match(pattern)?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) return null;
  const region = mostNamed(text, best.own);
  return { level: region.length > 0 ? levelOf(region) : best.own, region };
};

/** The level that a text speaks from (我省, 我市, 我县), or null. */
export const ownLevel = (text: string): AdministrativeLevel | null => ownPlace(text)?.level ?? null;

/** The division that fits what the text calls its own and that it names far more than any other. */
export const mostNamed = (text: string, own: OwnClass): DivisionPath => {
  const counts = new Map<string, { readonly path: DivisionPath; readonly count: number }>();
  for (const path of candidates(text)) {
    if (fits(path, own)) counts.set(path.join('/'), { path, count: mentions(text, path.at(-1) ?? '') });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const [best] = ranked;
  return best !== undefined && best.count >= MIN_MENTIONS && best.count >= total * MIN_MENTION_SHARE
    ? best.path
    : [];
};

/** 本市 may be a municipality or a county-level city. */
const fits = (path: DivisionPath, own: OwnClass): boolean => {
  const level = levelOf(path);
  return level === own || (own === 'city' && (path.at(-1) ?? '').endsWith('市') && level !== 'town');
};

/**
 * Branches of banks, courts and offices that are run from above carry the place's short name: 人民银行某支行,
 * 某监管支局, 某公积金分中心.
 */
const LOCAL_BRANCH =
  /([\u4e00-\u9fff]{2,4})(?=(?:中心支行|支行|营业部|金融监管支局|监管支局|监管分局|住房公积金分中心|办事处))/g;

/** The divisions that a text names in full once only, and those whose branches act in it. */
const candidates = (text: string): readonly DivisionPath[] => {
  const named = namedDivisions(text).flatMap(({ paths }) => (paths.length === 1 ? paths : []));
  const branches = Array.from(text.matchAll(LOCAL_BRANCH)).flatMap(([, before = '']) => {
    const path = [before.slice(-3), before.slice(-2)]
      .map((short) => divisionsCalled(short))
      .find((paths) => paths.length === 1);
    return path ?? [];
  });
  return [...named, ...branches];
};
