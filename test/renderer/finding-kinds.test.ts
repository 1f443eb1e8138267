import { describe, expect, it } from 'vitest';
import { elementKindOrder, elementKinds } from '../../src/renderer/view/element-kinds.ts';
import { findingKindOrder, findingKinds, findingSign } from '../../src/renderer/view/finding-kinds.ts';
import { en } from '../../src/renderer/view/messages/en.ts';
import { zh } from '../../src/renderer/view/messages/zh.ts';

describe('the table of kinds', () => {
  it('lists every kind once', () => {
    expect(findingKindOrder.toSorted()).toEqual(Object.keys(findingKinds).toSorted());
    expect(elementKindOrder.toSorted()).toEqual(Object.keys(elementKinds).toSorted());
  });
  it('tells every kind by a sign of its own and a label of its own, without colour', () => {
    const signs = findingKindOrder.map(findingSign);
    expect(new Set(signs).size).toBe(signs.length);
    for (const { findingKind } of [zh, en]) {
      expect(new Set(Object.values(findingKind)).size).toBe(signs.length);
    }
  });
});
