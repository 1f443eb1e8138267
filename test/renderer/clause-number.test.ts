import { describe, expect, it } from 'vitest';
import {
  findClauseRow,
  labelNumber,
  parseClauseNumber,
} from '../../src/renderer/view/compare/clause-number.ts';
import { row } from './report-builders.ts';

describe('parseClauseNumber', () => {
  it.each([
    ['四', 4],
    ['4', 4],
    ['４', 4],
    ['（四）', 4],
    ['(四)', 4],
    ['(4)', 4],
    ['4.', 4],
    ['第四条', 4],
    ['第一百二十条', 120],
    ['十', 10],
    ['十三', 13],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    [' 四 ', 4],
  ])('reads %s', (typed, clause) => {
    expect(parseClauseNumber(typed)).toEqual({ section: null, clause });
  });

  it.each([
    ['二、（四）', 2, 4],
    ['2-4', 2, 4],
    ['二 四', 2, 4],
    ['第二章第四条', 2, 4],
  ])('reads section and clause in %s', (typed, section, clause) => {
    expect(parseClauseNumber(typed)).toEqual({ section, clause });
  });

  it.each(['', '  ', '安全', '第条', '1.2.3', '（）'])('refuses %j', (typed) => {
    expect(parseClauseNumber(typed)).toBeNull();
  });
});

describe('labelNumber', () => {
  it.each([
    ['（四）', 4],
    ['(十三)', 13],
    ['3.', 3],
    ['第五条', 5],
    [null, null],
    ['附则', null],
  ])('of %s', (label, number) => {
    expect(labelNumber(label)).toBe(number);
  });
});

describe('findClauseRow', () => {
  const rows = [
    row('row-1', { superior: '(一)', reviewed: '（一）', section: '一、' }),
    row('row-2', { superior: '(五)' }),
    row('row-3', { superior: '(三)', reviewed: '（二）', section: '一、' }),
    row('row-4', { reviewed: '（一）', section: '二、' }),
  ];
  const at = (typed: string, after = -1): number | null => {
    const wanted = parseClauseNumber(typed);
    return wanted && findClauseRow(rows, wanted, after);
  };

  it('looks in the reviewed document first', () => {
    expect(at('二')).toBe(2);
  });
  it('looks in the superior document where the reviewed one has no such clause', () => {
    expect(at('五')).toBe(1);
    expect(at('3')).toBe(2);
  });
  it('goes on to the next where numbers restart, and round at the end', () => {
    expect(at('一')).toBe(0);
    expect(at('一', 0)).toBe(3);
    expect(at('一', 3)).toBe(0);
  });
  it('takes the section into account', () => {
    expect(at('二、（一）')).toBe(3);
  });
  it('finds nothing where there is nothing', () => {
    expect(at('九')).toBeNull();
  });
});
