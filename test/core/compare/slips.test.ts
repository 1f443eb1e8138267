import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

/** Suspected slips of two documents, one a line: where it stands, the quote, the rule. */
const slips = (superior: string, reviewed: string): readonly string[] => {
  const [above, below] = [sampleDocument(superior), sampleDocument(reviewed)];
  return compareDocuments(below, above, alignDocuments(below, above))
    .findings.filter(({ kind }) => kind === 'suspected_error')
    .map((finding) => {
      const inReviewed = finding.explanation.zh.startsWith('疑似笔误（本文件）');
      const [side, span] = inReviewed ? [below, finding.reviewed] : [above, finding.superior];
      const quote = span ? textAt(side.document.canonical.text, span) : '';
      return `${inReviewed ? '本文件' : '上位文件'} | ${quote} | ${finding.rule}`;
    });
};

const ELSEWHERE = '第二条 强化粮食病虫害预防控制能力。\n';

describe('suspected slips', () => {
  it.each([
    [
      'a word that lost a character, whole elsewhere in the same document',
      `第一条 健全粮食安全预防控制体系。\n${ELSEWHERE}`,
      `第一条 健全粮食安全预防控体系。\n${ELSEWHERE}`,
      ['本文件 | 预防控体系 | compare.slip-cut-word'],
    ],
    [
      'the same in the superior document',
      `第一条 健全粮食安全预防控体系。\n${ELSEWHERE}`,
      `第一条 健全粮食安全预防控制体系。\n${ELSEWHERE}`,
      ['上位文件 | 预防控体系 | compare.slip-cut-word'],
    ],
    [
      'a verb that lost its beginning behind 要',
      '第一条 管护单位要强堤防设施维护。\n第二条 水务部门应当加强汛期值守。\n',
      '第一条 管护单位要加强堤防设施维护。\n第二条 水务部门应当加强汛期值守。\n',
      ['上位文件 | 单位要强堤 | compare.slip-cut-word'],
    ],
    [
      'a function word twice',
      '第一条 落实储备企业的主体责任。\n',
      '第一条 落实储备企业的的主体责任。\n',
      ['本文件 | 的的 | compare.slip-doubled'],
    ],
    [
      'a word twice that stands once above',
      '第一条 切实加强河湖巡查力量。\n',
      '第一条 切实加强加强河湖巡查力量。\n',
      ['本文件 | 加强加强 | compare.slip-doubled'],
    ],
    [
      'a quotation mark without its partner',
      '第一条 推行“河长制”工作机制。\n',
      '第一条 推行“河长制工作机制。\n',
      ['本文件 | “河长制工作机制 | compare.slip-bracket'],
    ],
    [
      'a number twice',
      '第一条 加强巡查。\n第二条 完善台账。\n第三条 落实经费。\n',
      '第一条 加强巡查。\n第一条 完善台账。\n第二条 落实经费。\n',
      ['本文件 | 第一条 | compare.slip-number'],
    ],
    [
      'a verb whose object is missing',
      '第一条 落实经费保障，进一步建立健全河湖管护制度。\n',
      '第一条 落实经费保障，进一步建立健全。\n',
      ['本文件 | 进一步建立健全 | compare.slip-object'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(slips(superior, reviewed)).toEqual(expected);
  });

  it('is told once with both places where linked clauses share it', () => {
    const [above, below] = [
      sampleDocument('第一条 各市应当加强河湖管护，落实主管部门的的监管责任和经费保障。\n'),
      sampleDocument('第一条 各区应当加强河湖管护，落实属地政府的的管护责任和经费保障。\n'),
    ];
    const found = compareDocuments(below, above, alignDocuments(below, above)).findings.filter(
      ({ kind }) => kind === 'suspected_error',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.explanation.zh).toBe('疑似笔误（两文件均有）：“的的”，疑为重复');
    expect(found[0]?.superior).not.toBeNull();
    expect(found[0]?.reviewed).not.toBeNull();
  });

  it.each([
    ['a negation', '第一条 企业应当建立台账，不得转让。\n', '第一条 企业应当建立台账，得转让。\n'],
    ['a word of two for one', '第一条 配备执法车辆设备。\n', '第一条 配备执法车设备。\n'],
    ['words that begin alike', '第一条 以及及时公开信息。\n', '第一条 以及及时公开有关信息。\n'],
    ['an adjective of four', '第一条 取得实实在在的成效。\n', '第一条 取得实实在在的成果。\n'],
    ['a slip that was copied', '第一条 落实企业的的主体责任。\n', '第一条 落实企业的的主体责任要求。\n'],
    [
      'numbers of items',
      '第一条 包括：1）制定预案；2）开展演练。\n',
      '第一条 包括：1）制定预案；2）组织演练。\n',
    ],
  ])('%s is none', (_name, superior, reviewed) => {
    expect(slips(superior, reviewed)).toEqual([]);
  });
});
