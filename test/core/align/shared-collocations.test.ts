import { describe, expect, it } from 'vitest';
import { alignmentSides } from '../../../src/core/align/alignment-side.ts';
import { sharedCollocations } from '../../../src/core/align/shared-collocations.ts';
import { sampleDocument } from '../sample-document.ts';

const tiesOf = (reviewed: string, superior: string) => {
  const { left, right } = alignmentSides(sampleDocument(reviewed), sampleDocument(superior));
  const { units, clauses } = sharedCollocations(left, right);
  return { units: units.all(), clauses: clauses.all() };
};

describe('collocations of two documents', () => {
  it('tie sentences that have the same words in one minor clause, and the clauses around them', () => {
    const { units, clauses } = tiesOf(
      '（一）甲。公开电话，受理群众举报。\n（二）乙。核查线索。',
      '（一）甲。核查线索，按期答复。\n（二）乙。设立窗口，统一受理有关举报。',
    );
    expect(units).toContainEqual({ reviewed: 0, superior: 1, weight: 1 });
    expect(units).toContainEqual({ reviewed: 1, superior: 0, weight: 1 });
    expect(clauses).toContainEqual({ reviewed: 0, superior: 1, weight: 1 });
  });

  it.each([
    ['the words stand in two minor clauses', '（一）甲。受理申请，处理举报。', '（一）甲。受理举报。'],
    ['a word stands alone', '（一）甲。受理举报。', '（一）甲。受理申请。'],
    ['more than two sentences have it', '（一）甲。受理举报。受理举报。受理举报。', '（一）甲。受理举报。'],
  ])('tie nothing where %s', (_, reviewed, superior) => {
    expect(tiesOf(reviewed, superior).units).toEqual([]);
  });

  it('count less the more sentences share them', () => {
    const { units } = tiesOf('（一）甲。受理举报。受理举报。', '（一）甲。受理举报。');
    expect(units.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });
});
