import type { AdministrativeLevel } from '../../model/document.ts';
import type { DivisionPath } from './division-index.ts';

/**
 * National new areas (国家级新区) that are no district of their own. Those that a province runs itself stand
 * beside its cities, the others beside a city's districts.
 */
export const NEW_AREAS: readonly { readonly path: DivisionPath; readonly level: AdministrativeLevel }[] = [
  { path: ['河北省', '雄安新区'], level: 'city' },
  { path: ['江西省', '赣江新区'], level: 'city' },
  { path: ['陕西省', '西咸新区'], level: 'city' },
  { path: ['贵州省', '贵安新区'], level: 'city' },
  { path: ['甘肃省', '兰州市', '兰州新区'], level: 'city' },
  { path: ['浙江省', '舟山市', '舟山群岛新区'], level: 'city' },
  { path: ['重庆市', '两江新区'], level: 'district' },
  { path: ['江苏省', '南京市', '江北新区'], level: 'district' },
  { path: ['湖南省', '长沙市', '湘江新区'], level: 'district' },
  { path: ['云南省', '昆明市', '滇中新区'], level: 'district' },
  { path: ['辽宁省', '大连市', '金普新区'], level: 'district' },
  { path: ['四川省', '成都市', '天府新区'], level: 'district' },
  { path: ['吉林省', '长春市', '长春新区'], level: 'district' },
  { path: ['黑龙江省', '哈尔滨市', '哈尔滨新区'], level: 'district' },
  { path: ['福建省', '福州市', '福州新区'], level: 'district' },
];

/** Kinds of development zones (开发区) whose committee governs them, as they end a zone's name. */
const ZONE_ENDS = [
  '经济技术开发区',
  '高新技术产业开发区',
  '经济开发区',
  '高新区',
  '经开区',
  '开发区',
  '工业园区',
  '产业园区',
  '自由贸易试验区',
  '自贸试验区',
  '自贸区',
  '综合保税区',
  '保税区',
  '示范区',
  '风景名胜区',
  '旅游度假区',
  '管理区',
  '新区',
];

/** A zone named by the body that governs it: 某经济技术开发区管委会. */
export const ZONE_BODY = new RegExp(
  `^(?:中共)?([\\u4e00-\\u9fff]{2,18}?(?:${ZONE_ENDS.join('|')}))(?:党工委|工委|工作委员会|管委会|管理委员会)`,
);
