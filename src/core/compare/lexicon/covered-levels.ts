import type { AdministrativeLevel } from '../../model/document.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { BodyClass } from './body-words.ts';

/** Kinds of body that exist at every level down to the town, so that 各级党委, 各级政府 ask something of each. */
export const KINDS_AT_EVERY_LEVEL: ReadonlyMap<BodyClass, string> = new Map([
  ['party', 'party_committee'],
  ['government', 'government'],
]);

/** Bodies that stand for party committee and government in streets and zones: 政府（管委会、办事处）, 党（工）委. */
export const TOWN_BODIES = /管委会|管理委员会|办事处|街道办|工委|工\)委/u;

/** The bodies of a level, as a reviewer calls them. */
export const LEVEL_WORDS: Readonly<Record<AdministrativeLevel, LocalizedText>> = {
  central: { zh: '中央', en: 'the centre' },
  province: { zh: '省级', en: 'provinces' },
  city: { zh: '市级', en: 'cities' },
  district: { zh: '县（市、区）', en: 'counties and districts' },
  town: { zh: '乡镇（街道）', en: 'townships and subdistricts' },
};

/** The kinds of body, where one is left out at every level. */
export const ROLE_LEFT_OUT: ReadonlyMap<string, LocalizedText> = new Map([
  ['party_committee', { zh: '党委', en: 'party committees' }],
  ['government', { zh: '政府', en: 'governments' }],
]);
