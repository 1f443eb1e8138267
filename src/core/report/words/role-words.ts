import type { LocalizedText } from '../../model/problem.ts';

/** Names of the roles that `extract/lexicon/bodies.ts` knows: a body whatever its level or its name at the time. */
const ROLE_WORDS: ReadonlyMap<string, LocalizedText> = new Map([
  ['party_committee', { zh: '党委', en: 'party committee' }],
  ['government', { zh: '政府', en: 'government' }],
  ['region', { zh: '地区、街镇', en: 'region' }],
  ['peoples_congress', { zh: '人大', en: 'people’s congress' }],
  ['consultative_conference', { zh: '政协', en: 'consultative conference' }],
  ['work_safety_commission', { zh: '安委会', en: 'work safety commission' }],
  ['leading_group', { zh: '议事协调机构', en: 'leading group' }],
  ['emergency_management_department', { zh: '应急管理部门', en: 'emergency management' }],
  ['housing_department', { zh: '住建部门', en: 'housing department' }],
  ['natural_resources_department', { zh: '自然资源部门', en: 'natural resources' }],
  ['market_regulation_department', { zh: '市场监管部门', en: 'market regulation' }],
  ['finance_department', { zh: '财政部门', en: 'finance department' }],
  ['tax_department', { zh: '税务部门', en: 'tax department' }],
  ['public_security_organ', { zh: '公安机关', en: 'public security' }],
  ['department', { zh: '部门', en: 'department' }],
  ['mass_organisation', { zh: '群团组织', en: 'mass organisation' }],
  ['village_committee', { zh: '基层自治组织', en: 'village committee' }],
  ['enterprise', { zh: '企业', en: 'enterprise' }],
  ['institution', { zh: '事业单位、社会组织', en: 'institution' }],
  ['officer', { zh: '负责人', en: 'officer' }],
  ['person', { zh: '个人', en: 'person' }],
]);

/** A role in words; one that has none reads as it is. */
export const roleWords = (role: string): LocalizedText => ROLE_WORDS.get(role) ?? { zh: role, en: role };
