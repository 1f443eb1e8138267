import { namedDivisions, type DivisionPath } from '../region/division-index.ts';
import { CITY_SIGNS, PROVINCE_ABBREVIATIONS } from '../region/province-abbreviations.ts';
import { levelOf, mentions, type LevelAndRegion } from './named-place.ts';
import { ownLevel } from './own-place.ts';

/** Central bodies' own signs: 中发, 国办发, 中华人民共和国主席令. */
const CENTRAL_WORD = /^(?:中发|中办发|中办字|厅字|国发|国函|国办发|国办函|国令|中华人民共和国|国务院令)/;
/** 赣市府发 is a city's: its province's sign does not stand before a class word. */
const LOWER_CLASS = /^[市州县区地盟旗]/;

/**
 * Level and region from a document number's word (发文机关代字): 津党发 → 天津市, 常发 → a city in 常 that the text
 * names. A city's first character is weak evidence and counts only with the text's support; so does a province's
 * sign that cities use as well.
 *
 * @param text - the document's text; empty where only the number is known
 */
export const placeOfNumber = (docNumber: string | null, text: string): LevelAndRegion | null => {
  if (docNumber === null) return null;
  if (CENTRAL_WORD.test(docNumber)) return { level: 'central', region: [] };
  return byProvinceSign(docNumber, text) ?? byCitySign(docNumber, text);
};

const byProvinceSign = (docNumber: string, text: string): LevelAndRegion | null => {
  const found = PROVINCE_ABBREVIATIONS.find(({ sign }) => docNumber.startsWith(sign));
  if (found === undefined || LOWER_CLASS.test(docNumber.slice(found.sign.length))) return null;
  const own = text === '' ? null : ownLevel(text);
  const isMunicipality = found.province.endsWith('市');
  if (own !== null && own !== 'province' && !(isMunicipality && own === 'city')) return null;
  if (found.isShared && own !== 'province' && mentions(text, found.province) === 0) return null;
  return { level: 'province', region: [found.province] };
};

/** The city or county that begins with the sign and that the text names most. */
const byCitySign = (docNumber: string, text: string): LevelAndRegion | null => {
  const sign = docNumber.charAt(0);
  const meant = new Set(CITY_SIGNS.filter(([other]) => other === sign).map(([, city]) => city));
  const paths = new Map<string, DivisionPath>();
  for (const { name, paths: found } of namedDivisions(text)) {
    const [path] = found;
    const isSigned = name.startsWith(sign) || meant.has(name);
    if (path !== undefined && found.length === 1 && path.length > 1 && isSigned) paths.set(name, path);
  }
  const [best, second] = [...paths]
    .map(([name, path]) => ({ path, count: mentions(text, name) }))
    .sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === second?.count) return null;
  return { level: levelOf(best.path), region: best.path };
};
