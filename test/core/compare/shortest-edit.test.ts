import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTouching } from '../../../src/core/compare/clean-hunks.ts';
import { shortestEdit } from '../../../src/core/compare/shortest-edit.ts';
import type { TokenHunk } from '../../../src/core/compare/token-hunk.ts';

/** What the `diff` package says of the same rows. */
const hunksOfPackage = (
  superior: readonly string[],
  reviewed: readonly string[],
  limit: number,
): readonly TokenHunk[] | null => {
  const changes = diffArrays([...superior], [...reviewed], { maxEditLength: limit });
  if (changes === undefined) return null;
  const hunks: TokenHunk[] = [];
  let [above, below] = [0, 0];
  for (const { count, added, removed } of changes) {
    const ends = { above: above + (added ? 0 : count), below: below + (removed ? 0 : count) };
    if (added || removed) {
      hunks.push({
        superior: { start: above, end: ends.above },
        reviewed: { start: below, end: ends.below },
      });
    }
    [above, below] = [ends.above, ends.below];
  }
  return joinTouching(hunks);
};

const row = fc.array(fc.constantFrom('应', '当', '每', '年', '，'), { maxLength: 40 });

describe('a shortest edit', () => {
  it('is the one of several that the diff package gives', () => {
    fc.assert(
      fc.property(row, row, fc.integer({ min: 1, max: 60 }), (superior, reviewed, limit) => {
        const edits = shortestEdit(superior, reviewed, limit);
        expect(edits && joinTouching(edits)).toEqual(hunksOfPackage(superior, reviewed, limit));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['equal rows', ['应', '当'], ['应', '当'], 9, []],
    ['empty rows', [], [], 9, []],
    ['more edits than allowed', ['应', '当'], ['每', '年'], 3, null],
  ])('%s', (_name, superior, reviewed, limit, expected) => {
    expect(shortestEdit(superior, reviewed, limit)).toEqual(expected);
  });
});
