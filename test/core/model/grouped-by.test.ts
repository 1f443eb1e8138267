import { expect, test } from 'vitest';
import { groupedBy } from '../../../src/core/model/grouped-by.ts';

test('keys stand in the order in which they are met, and items in theirs', () => {
  const duties = ['每年检查', '每月检查', '每年报告', '无期限'];
  const groups = groupedBy(duties, (duty) => duty.match(/每[年月]/gu) ?? []);
  expect([...groups]).toEqual([
    ['每年', ['每年检查', '每年报告']],
    ['每月', ['每月检查']],
  ]);
});

test('an item with several keys stands once in each of their groups', () => {
  const groups = groupedBy(['甲'], () => ['市委', '市政府', '市委']);
  expect([...groups]).toEqual([
    ['市委', ['甲']],
    ['市政府', ['甲']],
  ]);
});
