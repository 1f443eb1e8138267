import { diffArrays } from 'diff';
import type { DiffChunk } from '../model/comparison.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { cleanHunks } from './clean-hunks.ts';
import type { DiffToken } from './diff-tokens.ts';
import type { TokenHunk } from './token-hunk.ts';

/** One of the two passages. */
export interface DiffSide {
  readonly span: CanonicalSpan;
  readonly tokens: readonly DiffToken[];
}

/** Insertions and deletions looked for, in tokens that both passages have, before the rest is shown as changed. */
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

/**
 * The exact differences of two rows of tokens, within the limit on work. A token that only one side has can never
 * stay: the diff is asked for the others alone, and its work grows with the square of what it is asked for.
 */
export const tokenHunks = (
  superior: readonly string[],
  reviewed: readonly string[],
): { readonly hunks: readonly TokenHunk[]; readonly complete: boolean } => {
  const shared = {
    superior: positionsOfShared(superior, new Set(reviewed)),
    reviewed: positionsOfShared(reviewed, new Set(superior)),
  };
  const changes = diffArrays(
    shared.superior.map((at) => superior[at]),
    shared.reviewed.map((at) => reviewed[at]),
    { maxEditLength: MAX_EDIT_LENGTH },
  );
  return changes === undefined
    ? { hunks: commonEnds(superior, reviewed), complete: false }
    : {
        hunks: hunksBetween(keptPositions(changes, shared), superior.length, reviewed.length),
        complete: true,
      };
};

const positionsOfShared = (tokens: readonly string[], other: ReadonlySet<string>): readonly number[] => {
  const positions: number[] = [];
  tokens.forEach((token, at) => {
    if (other.has(token)) positions.push(at);
  });
  return positions;
};

/** Where a token that stayed stands on both sides. */
interface KeptToken {
  readonly superior: number;
  readonly reviewed: number;
}

const keptPositions = (
  changes: readonly {
    readonly count: number;
    readonly added: boolean;
    readonly removed: boolean;
  }[],
  shared: { readonly superior: readonly number[]; readonly reviewed: readonly number[] },
): readonly KeptToken[] => {
  const kept: KeptToken[] = [];
  const at = { superior: 0, reviewed: 0 };
  for (const { count, added, removed } of changes) {
    for (let i = 0; i < count && !added && !removed; i++) {
      kept.push({
        superior: shared.superior[at.superior + i] ?? 0,
        reviewed: shared.reviewed[at.reviewed + i] ?? 0,
      });
    }
    if (!added) at.superior += count;
    if (!removed) at.reviewed += count;
  }
  return kept;
};

/** What stands between the tokens that stayed. */
const hunksBetween = (
  kept: readonly KeptToken[],
  superiorLength: number,
  reviewedLength: number,
): readonly TokenHunk[] => {
  const hunks: TokenHunk[] = [];
  const from = { superior: 0, reviewed: 0 };
  for (const { superior, reviewed } of [...kept, { superior: superiorLength, reviewed: reviewedLength }]) {
    if (superior > from.superior || reviewed > from.reviewed) {
      hunks.push({
        superior: { start: from.superior, end: superior },
        reviewed: { start: from.reviewed, end: reviewed },
      });
    }
    from.superior = superior + 1;
    from.reviewed = reviewed + 1;
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
