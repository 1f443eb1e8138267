import { diffArrays } from 'diff';
import type { DiffChunk } from '../model/comparison.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { cleanHunks, joinTouching } from './clean-hunks.ts';
import type { DiffToken } from './diff-tokens.ts';
import type { TokenHunk } from './token-hunk.ts';

/** One of the two passages. */
export interface DiffSide {
  readonly span: CanonicalSpan;
  readonly tokens: readonly DiffToken[];
}

/** Insertions and deletions looked for, in tokens, before the rest is shown as changed (a limit on work). */
const MAX_EDIT_LENGTH = 1500;

/**
 * The word diff of two passages in few readable chunks. The chunks of each side joined are that side's passage.
 * `complete` is false where the passages differ in more than {@link MAX_EDIT_LENGTH} tokens: then only their
 * common beginning and end are told apart from what changed.
 */
export const diffWords = (
  superior: {
    readonly span: CanonicalSpan;
    readonly tokens: readonly DiffToken[];
  },
  reviewed: {
    readonly span: CanonicalSpan;
    readonly tokens: readonly DiffToken[];
  },
): { readonly chunks: readonly DiffChunk[]; readonly complete: boolean } => {
  const keys = {
    superior: superior.tokens.map(({ key }) => key),
    reviewed: reviewed.tokens.map(({ key }) => key),
  };
  const { hunks, complete } = tokenHunks(keys.superior, keys.reviewed);
  return { chunks: chunksOf(cleanHunks(hunks, keys.superior, keys.reviewed), superior, reviewed), complete };
};

/** The exact differences of two rows of tokens, within the limit on work. */
export const tokenHunks = (
  superior: readonly string[],
  reviewed: readonly string[],
): { readonly hunks: readonly TokenHunk[]; readonly complete: boolean } => {
  const changes = diffArrays([...superior], [...reviewed], { maxEditLength: MAX_EDIT_LENGTH });
  return changes === undefined
    ? { hunks: commonEnds(superior, reviewed), complete: false }
    : { hunks: joinTouching(hunksOf(changes)), complete: true };
};

const hunksOf = (
  changes: readonly {
    readonly count: number;
    readonly added: boolean;
    readonly removed: boolean;
  }[],
): readonly TokenHunk[] => {
  const hunks: TokenHunk[] = [];
  const at = { superior: 0, reviewed: 0 };
  for (const { count, added, removed } of changes) {
    const superiorEnd = at.superior + (added ? 0 : count);
    const reviewedEnd = at.reviewed + (removed ? 0 : count);
    if (added || removed) {
      hunks.push({
        superior: { start: at.superior, end: superiorEnd },
        reviewed: { start: at.reviewed, end: reviewedEnd },
      });
    }
    at.superior = superiorEnd;
    at.reviewed = reviewedEnd;
  }
  return hunks;
};

const commonEnds = (superior: readonly string[], reviewed: readonly string[]): readonly TokenHunk[] => {
  const least = Math.min(superior.length, reviewed.length);
  let start = 0;
  while (start < least && superior[start] === reviewed[start]) start++;
  let end = 0;
  while (end < least - start && superior.at(-1 - end) === reviewed.at(-1 - end)) end++;
  return [
    {
      superior: { start, end: superior.length - end },
      reviewed: { start, end: reviewed.length - end },
    },
  ];
};

const chunksOf = (
  hunks: readonly TokenHunk[],
  superior: {
    readonly span: CanonicalSpan;
    readonly tokens: readonly DiffToken[];
  },
  reviewed: {
    readonly span: CanonicalSpan;
    readonly tokens: readonly DiffToken[];
  },
): readonly DiffChunk[] => {
  const startOf = (side: DiffSide, token: number): number => side.tokens[token]?.span.start ?? side.span.end;
  const chunks: DiffChunk[] = [];
  const at = { superior: superior.span.start, reviewed: reviewed.span.start };
  const push = (kind: DiffChunk['kind'], superiorEnd: number, reviewedEnd: number): void => {
    if (superiorEnd === at.superior && reviewedEnd === at.reviewed) return;
    chunks.push({
      kind,
      superior: canonicalSpan(at.superior, superiorEnd),
      reviewed: canonicalSpan(at.reviewed, reviewedEnd),
    });
    at.superior = superiorEnd;
    at.reviewed = reviewedEnd;
  };
  for (const hunk of hunks) {
    push('same', startOf(superior, hunk.superior.start), startOf(reviewed, hunk.reviewed.start));
    push('changed', startOf(superior, hunk.superior.end), startOf(reviewed, hunk.reviewed.end));
  }
  push('same', superior.span.end, reviewed.span.end);
  return chunks;
};
