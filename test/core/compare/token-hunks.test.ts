import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenHunks } from '../../../src/core/compare/diff-words.ts';

const row = fc.array(fc.constantFrom('安全', '生产', '检查', '企业', '每年', '整改', '，'), {
  maxLength: 24,
});

describe('hunks of two rows of tokens', () => {
  it('leave standing what a diff of all tokens leaves standing, and never less', () => {
    fc.assert(
      fc.property(row, row, (superior, reviewed) => {
        const { hunks } = tokenHunks(superior, reviewed);
        const kept = (tokens: readonly string[], side: 'superior' | 'reviewed'): readonly string[] =>
          tokens.filter((_, at) => !hunks.some((hunk) => hunk[side].start <= at && at < hunk[side].end));
        const whole = diffArrays([...superior], [...reviewed]).filter(
          ({ added, removed }) => !added && !removed,
        );
        expect(kept(superior, 'superior')).toEqual(kept(reviewed, 'reviewed'));
        expect(kept(superior, 'superior')).toHaveLength(whole.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});
