/** A province's one-character name, as it stands in document numbers (苏政发, 津党发) and on number plates. */
export interface ProvinceAbbreviation {
  readonly sign: string;
  readonly province: string;
  /** Whether cities use the character too (宁政发 is Nanjing or Ningxia), so that it needs support from the text. */
  readonly isShared: boolean;
}

const sure = (sign: string, province: string): ProvinceAbbreviation => ({ sign, province, isShared: false });
const shared = (sign: string, province: string): ProvinceAbbreviation => ({ sign, province, isShared: true });

/** The abbreviations in official use (简称) of the provinces of mainland China, some with two. */
export const PROVINCE_ABBREVIATIONS: readonly ProvinceAbbreviation[] = [
  // municipalities
  sure('京', '北京市'),
  sure('津', '天津市'),
  sure('沪', '上海市'),
  sure('渝', '重庆市'),
  // provinces whose character is no city's name
  sure('冀', '河北省'),
  sure('皖', '安徽省'),
  sure('闽', '福建省'),
  sure('赣', '江西省'),
  sure('鲁', '山东省'),
  sure('豫', '河南省'),
  sure('粤', '广东省'),
  sure('琼', '海南省'),
  sure('黔', '贵州省'),
  sure('滇', '云南省'),
  sure('陇', '甘肃省'),
  sure('浙', '浙江省'),
  sure('藏', '西藏自治区'),
  // provinces whose character begins the name of a city, or is a city's own sign
  shared('苏', '江苏省'),
  shared('晋', '山西省'),
  shared('蒙', '内蒙古自治区'),
  shared('内', '内蒙古自治区'),
  shared('辽', '辽宁省'),
  shared('吉', '吉林省'),
  shared('黑', '黑龙江省'),
  shared('鄂', '湖北省'),
  shared('湘', '湖南省'),
  shared('桂', '广西壮族自治区'),
  shared('川', '四川省'),
  shared('贵', '贵州省'),
  shared('云', '云南省'),
  shared('陕', '陕西省'),
  shared('秦', '陕西省'),
  shared('甘', '甘肃省'),
  shared('青', '青海省'),
  shared('宁', '宁夏回族自治区'),
  shared('新', '新疆维吾尔自治区'),
];

/** Signs of cities that are not the first character of their names (穗府办, 榕政办). */
export const CITY_SIGNS: readonly (readonly [sign: string, city: string])[] = [
  ['穗', '广州市'],
  ['榕', '福州市'],
  ['蓉', '成都市'],
  ['甬', '宁波市'],
  ['宁', '南京市'],
  ['洪', '南昌市'],
  ['筑', '贵阳市'],
  ['邕', '南宁市'],
  ['并', '太原市'],
  ['庐', '合肥市'],
  ['鹭', '厦门市'],
  ['莞', '东莞市'],
  ['禾', '嘉兴市'],
  ['婺', '金华市'],
  ['衢', '衢州市'],
  ['芜', '芜湖市'],
  ['宜', '安庆市'],
];
