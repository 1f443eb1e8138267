/**
 * How the parts around the body of an official document read on paper (版头、主体、版记 of GB/T 9704-2012).
 * Each pattern is tried on a whole paragraph.
 */

/** 文种 (kinds of official documents) that end a title; longer ones first, so that 实施意见 is not read as 意见. */
export const DOCUMENT_KINDS: readonly string[] = [
  // measures that a body lays down
  '实施意见',
  '指导意见',
  '若干意见',
  '工作意见',
  '意见',
  '实施办法',
  '管理办法',
  '暂行办法',
  '试行办法',
  '若干办法',
  '办法',
  '实施细则',
  '管理细则',
  '细则',
  '实施方案',
  '工作方案',
  '行动方案',
  '总体方案',
  '改革方案',
  '试点方案',
  '分工方案',
  '方案',
  '行动计划',
  '工作计划',
  '实施计划',
  '计划',
  '若干政策措施',
  '政策措施',
  '若干措施',
  '补充措施',
  '具体措施',
  '措施',
  '若干政策',
  '扶持政策',
  '政策',
  '实施条例',
  '条例',
  '管理规定',
  '暂行规定',
  '若干规定',
  '规定',
  '工作规则',
  '规则',
  '规程',
  '章程',
  '准则',
  '守则',
  '总体规划',
  '专项规划',
  '规划',
  '纲要',
  '工作要点',
  '要点',
  '应急预案',
  '预案',
  '制度',
  '标准',
  '指南',
  '指引',
  '导则',
  '清单',
  '目录',
  // letters and announcements
  '通知书',
  '通知',
  '通告',
  '公告',
  '公报',
  '通报',
  '批复',
  '复函',
  '函',
  '决定',
  '决议',
  '命令',
  '令',
  '议案',
  '报告',
  '请示',
  '答复',
  '纪要',
  '倡议书',
  '意见书',
  // statutes
  '法律',
  '法典',
  '法',
];

/** A remark that belongs to the title: （试行） （征求意见稿） （2021年修订） */
const TITLE_REMARK = String.raw`[（(【\[〔][^（）()]{1,30}[）)】\]〕]`;
const KIND = DOCUMENT_KINDS.join('|');

/** Ends like a title: …的实施意见（试行） */
export const TITLE_END = new RegExp(`(?:${KIND})(?:》|>|”)?(?:${TITLE_REMARK}){0,2}$`);
/** A remark of a title on a line of its own. */
export const TITLE_REMARK_LINE = new RegExp(`^(?:${TITLE_REMARK})$`);
/** 征求意见稿 and its like: the document is not in force. */
export const DRAFT_MARK = /征求意见稿|(?:修订|修正)?草案|讨论稿|送审稿|公示稿|审议稿|意见征集稿|初稿|代拟稿/;

/** 某发〔2018〕18号, with the brackets that converters make of 〔〕; also 国务院令第493号. */
export const DOCUMENT_NUMBER_LINE =
  /^(?:发文字号\s*[:：]\s*)?[\u4e00-\u9fff（）()A-Za-z]{1,24}\s*[〔［[【（(﹝<＜„‟]?\s*[12]\d{3}\s*[〕］\]】）)﹞>＞‟„]?\s*第?\s*\d{1,5}\s*号(?:\s+签发人.*)?$/;
export const ORDER_NUMBER_LINE =
  /^[（(]?(?:[\u4e00-\u9fff]{2,30})?令?\s*第\s*[\d〇零一二三四五六七八九十百]{1,5}\s*号[）)]?$/;

/** The red head of the first page: 中共…委员会文件. */
export const LETTERHEAD_LINE = /^[\u4e00-\u9fff（）()、\s]{3,40}(?:文件|公报)$/;

/** （2018年9月3日）, （2017年9月27日以…印发）, 2004年7月29日 …会议通过. */
export const ISSUE_NOTE_LINE =
  /^[（(][^（）()]*(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年.*[）)]$|^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年.{0,80}(?:通过|公布|发布|印发|修订|修正|施行|颁布|批准)[^。]{0,40}$|^自?(?:公布|发布|印发)之日起?(?:施行|实施)$/;

/** 2018年7月6日 alone on its line, in digits or Han numerals; also where 月 was lost. */
export const DATE_LINE =
  /^(?:[12１２][\d０-９]{3}|[一二][〇○零Ｏ一二三四五六七八九]{3})\s*年\s*(?:(?:[\d０-９]{1,2}|[元一二三四五六七八九十]{1,2})\s*月\s*(?:(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日?)?|\d{2,4}日)(?:印发)?$/;

/** Those to whom a document is sent: 各省、自治区、直辖市人民政府，国务院各部委： */
export const ADDRESSEES_LINE =
  /^[^。；]{2,}(?:政府|委员会|单位|部门|机构|局|委|办|厅|部|院|会|公司|企业|团体|组织|街道|园区|乡镇|镇|乡|学校|高校|医院|法院|检察院|群众|人士|各界|市民|市|县|区|省|处|站|所|中心|同志|代表|委员|（[^（）]*）|\([^()]*\))\s*[:：]$/;
/** 如下： ends the preamble, not a list of addressees. */
export const LEAD_IN =
  /(?:如下|以下|下列|包括|要求|事项|意见|办法|措施|规定|内容|职责|条件|材料|标准)[^，。]{0,8}[:：]$/;

/** 附件：1. … ，附件2：…, 附：… with what follows on the line. */
export const ANNEX_LINE = /^附\s*(?:件|录|表|图)?\s*[\d一二三四五六七八九十]{0,3}\s*[:：.．、]\s*\S/;
/** 附件1： or 附件 2 alone on its line: what follows is the annex itself. */
export const ANNEX_MARK = /^附\s*(?:件|录|表|图)\s*[\d一二三四五六七八九十]{0,3}\s*[:：.．、]?$/;

/** 抄送：…, （此件公开发布）, …办公室 2018年7月7日印发, 主题词：… */
export const DISTRIBUTION_LINE =
  /^(?:抄\s*[送报发]|主\s*[送题]|分\s*送|报\s*送|主题词)\s*[词]?\s*[:：]|^[（(](?:此件|本文|此文)[^）)]*[）)]$|^.{2,40}\s(?:[12]\d{3}年\d{1,2}月\d{1,2}日)\s*印发?$|^(?:信息)?公开(?:属性|方式|选项)\s*[:：]|^共印\s*\d+\s*份$/;

/** （联系人：…；联系电话：…） */
export const CONTACT_LINE =
  /^[（(]?\s*(?:联\s*系\s*(?:人|电话|方式|地址)|电\s*话|传\s*真|电子邮[箱件]|邮\s*箱|通[讯信]地址|邮\s*编)\s*[:：及]/;
