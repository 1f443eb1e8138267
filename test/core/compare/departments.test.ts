import { describe, expect, it } from 'vitest';
import { cityDistrictFindings as findings } from './city-district-findings.ts';

describe('lists of departments', () => {
  it.each([
    [
      'renamed below are adapted',
      '市安监局、市发改委、市经信委、市住建局要加强河湖管护。',
      '区应急局、区发改局、区工信局、区住建局要加强河湖管护。',
      ['localized'],
    ],
    [
      'whose fields are called otherwise',
      '发展改革、工业和信息化、公安、国土房管、农业、气象等部门要加强行业河湖管护。',
      '发改委、工信委、公安分局、国土资源局、房管局、农委、气象局要加强行业河湖管护。',
      ['localized'],
    ],
    [
      'named as every field is',
      '市场监管、市容园林、交通运输、水务等部门要加强河湖管护。',
      '市场监管局、市容园林委、交通局、水务局要加强河湖管护。',
      ['localized'],
    ],
    [
      'with departments that came and went, by their whole names',
      '教育、卫生计生、国资监管、科技、民政、海洋等部门要加强河湖管护。',
      '教育局、卫计委、国资委、科委、民政局、地矿局要加强河湖管护。',
      ['subject_changed | 责任主体变化，缺：海洋；增：地矿局'],
    ],
    [
      'that are no actor',
      '加强应急管理、公安、民政、水利、农委、气象等部门的协调联动。',
      '加强应急管理、公安、民政、水利、农业、人防等部门的协调联动。',
      ['scope_changed | 范围变化，缺：气象；增：人防'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    const found = findings(superior, reviewed).map((line) =>
      line.startsWith('localized') ? 'localized' : line,
    );
    expect(found).toEqual(expected);
  });
});
