import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { comparisonReport } from '../../../src/core/report/comparison-report.ts';
import { cityDistrictFindings } from './city-district-findings.ts';
import { sampleDocument } from '../sample-document.ts';

const CITY = { level: 'city', region: ['江苏省', '常熟市'] } as const;
const DISTRICT = { level: 'district', region: ['江苏省', '常熟市', '虞山区'] } as const;

/** What became of the superior's bodies: each part as `body state`, and the end of the Chinese explanation. */
const coverage = (superior: string, reviewed: string): readonly string[] => {
  const above = sampleDocument(`第一条 ${superior}\n`, CITY);
  const below = sampleDocument(`第一条 ${reviewed}\n`, DISTRICT);
  const { findings } = comparisonReport(
    compareDocuments(below, above, alignDocuments(below, above)),
    below,
    above,
  );
  return findings.flatMap(({ coverage: parts = [], explanation }) =>
    parts.length === 0
      ? []
      : [
          ...parts.map(({ body, levels, state }) => `${body?.quote ?? levels.join()} ${state}`),
          explanation.zh.slice(explanation.zh.indexOf('；') + 1),
        ],
  );
};

describe('bodies that a superior binds all at once', () => {
  it.each([
    [
      'split in two, one part stricter',
      '各级党委每年至少听取2次河湖管护工作汇报。',
      '区委每年至少听取2次河湖管护工作汇报。镇（开发区、街道）每年至少听取4次河湖管护工作汇报。',
      ['区委 same', '镇（开发区、街道） stricter', '分主体：区委相同、镇（开发区、街道）加严'],
    ],
    [
      'split in two, one part looser',
      '各级政府每季度至少开展1次养老机构消防检查。',
      '区政府每季度至少开展1次养老机构消防检查。各镇、街道每年至少开展1次养老机构消防检查。',
      ['区政府 same', '各镇、街道 looser', '分主体：区政府相同、各镇、街道放宽'],
    ],
    [
      'a level left out',
      '各级政府每季度至少召开1次粮食安全工作会议。',
      '区政府每季度至少召开1次粮食安全工作会议。',
      ['区政府 same', 'town uncovered', '分主体：区政府相同；主体缺失：乡镇（街道）'],
    ],
    [
      'a level left out, the other bound more often',
      '各级党委每年至少听取1次河湖管护工作汇报。',
      '区委每年至少听取2次河湖管护工作汇报。',
      ['区委 stricter', 'town uncovered', '分主体：区委加严；主体缺失：乡镇（街道）'],
    ],
    [
      'every level again',
      '各级政府每年至少开展1次养老机构消防检查。',
      '各级政府每年至少开展2次养老机构消防检查。',
      [],
    ],
    [
      'streets and zones named beside the government',
      '各级政府每年至少开展1次养老机构消防检查。',
      '区政府（管委会、办事处）每年至少开展2次养老机构消防检查。',
      [],
    ],
    [
      'departments, which need not exist at every level',
      '各级民政部门每年至少开展1次养老机构消防检查。',
      '区民政部门每年至少开展2次养老机构消防检查。',
      [],
    ],
    [
      'one level only',
      '市政府每年至少开展1次养老机构消防检查。',
      '区政府每年至少开展2次养老机构消防检查。',
      [],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(coverage(superior, reviewed)).toEqual(expected);
  });
});

describe('a body left out', () => {
  /** Kinds and Chinese explanations that name a body left out. */
  const leftOut = (superior: string, reviewed: string): readonly string[] =>
    cityDistrictFindings(superior, reviewed).filter((line) => line.includes('主体缺失'));

  it.each([
    [
      'of a duty with a value is no adapted name',
      '各级政府每季度至少召开1次粮食安全工作会议。',
      '区政府每季度至少召开1次粮食安全工作会议。',
      ['subject_changed | 责任主体变化：各级政府→区政府；分主体：区政府相同；主体缺失：乡镇（街道）'],
    ],
    [
      'of a duty without a value',
      '各级党委要定期研究河湖保护工作。各级政府要组织河湖巡查。',
      '区委要定期研究河湖保护工作。区政府要组织河湖巡查。',
      [
        'subject_changed | 责任主体变化：各级党委→区委；分主体：区委相同；主体缺失：乡镇（街道）',
        'subject_changed | 责任主体变化：各级政府→区政府；分主体：区政府相同；主体缺失：乡镇（街道）',
      ],
    ],
    [
      'is not told where the clause binds it with other words',
      '各级政府要组织河湖巡查。',
      '区政府要组织河湖巡查。各镇（街道）要落实河湖管护责任。',
      [],
    ],
    ['is not told where every level is named', '各级政府要组织巡查。', '各级政府要组织河湖巡查。', []],
    ['is not told of departments', '各级住建部门要组织河湖巡查。', '区住建局要组织河湖巡查。', []],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(leftOut(superior, reviewed)).toEqual(expected);
  });
});
