/**
 * Names of bodies that issue documents end in one of these. Longer names of one family need no entry: only
 * the end is looked at.
 */
const BODY_ENDS = [
  // party and state organs
  '党委',
  '省委',
  '市委',
  '区委',
  '县委',
  '州委',
  '旗委',
  '盟委',
  '镇委',
  '工委',
  '纪委',
  '党组',
  '中共中央',
  '国务院',
  '人民政府',
  '管委会',
  '管理委员会',
  '委员会',
  '人大常委会',
  '常务委员会',
  '人民代表大会',
  '常委会',
  '政府',
  '开发区',
  // offices and departments
  '办公厅',
  '办公室',
  '办事处',
  '领导小组',
  '指挥部',
  '联席会议',
  '委办',
  '厅',
  '局',
  '总局',
  '分局',
  '总署',
  '署',
  '司',
  '处',
  '部',
  '院',
  '法院',
  '检察院',
  '中心',
  '银行',
  '支行',
  '分行',
  '总队',
  '支队',
  '公司',
  '协会',
  '学会',
  '总会',
  '联合会',
  '总工会',
  '研究院',
  '大学',
  '委',
  '办',
  '社',
];
const BODY_END = new RegExp(`(?:${BODY_ENDS.join('|')})(?:[（(][^（）()]{1,12}[）)])?$`);
const NAME = /^[\u4e00-\u9fff（）()、·〇\s]+$/;
const LONGEST_NAME = 32;

/** Whether a text is the name of a body, or several names with blanks or 、 between them. */
export const isBodyName = (text: string): boolean =>
  NAME.test(text) &&
  text.split(/[\s、]+/).every((name) => name.length <= LONGEST_NAME && BODY_END.test(name));

/** 中共某省委某省人民政府 without a blank between the two. */
const PARTY_AND_GOVERNMENT =
  /^(中共(?:中央|[\u4e00-\u9fff]{2,12}?[省市区县州旗盟]委))(?=[\u4e00-\u9fff]{2,}政府|国务院)/;

/** The names in a line of signatures or at the head of a title, in order; null where it is something else. */
export const bodyNames = (text: string): readonly string[] | null =>
  isBodyName(text.trim())
    ? text
        .trim()
        .split(/[\s、]+/)
        .flatMap((name) => name.replace(PARTY_AND_GOVERNMENT, '$1 ').split(' '))
    : null;
