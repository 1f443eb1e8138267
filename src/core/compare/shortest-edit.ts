import type { TokenHunk } from './token-hunk.ts';

/** One token dropped from the superior or added in the reviewed row, with the edits before it. */
interface Edit {
  readonly superior: number;
  readonly reviewed: number;
  readonly added: boolean;
  readonly previous: Edit | null;
}

/** The furthest path on every diagonal (superior minus reviewed position), diagonals shifted by `zero`. */
interface Paths {
  readonly superior: readonly string[];
  readonly reviewed: readonly string[];
  readonly zero: number;
  /** How many superior tokens each path has passed, or {@link UNREACHED}. */
  readonly reached: Int32Array;
  readonly edits: (Edit | null)[];
}

const UNREACHED = -1;

/**
 * A shortest edit of two rows of tokens, one hunk a token, in order; null where it takes more than `limit` edits
 * (Myers 1986, "An O(ND) difference algorithm"). Of several shortest it is the one that `diffArrays` of the `diff`
 * package gives. That package spends most of a comparison on looking up diagonals below zero by name; here they lie in
 * one row.
 */
export const shortestEdit = (
  superior: readonly string[],
  reviewed: readonly string[],
  limit: number,
): readonly TokenHunk[] | null => {
  const most = Math.min(limit, superior.length + reviewed.length);
  const reached = new Int32Array(2 * most + 3).fill(UNREACHED);
  const paths: Paths = { superior, reviewed, zero: most + 1, reached, edits: [] };
  const start = afterCommon(paths, 0, 0);
  reached[paths.zero] = start;
  if (start >= superior.length && start >= reviewed.length) return [];
  let [lowest, highest] = [-Infinity, Infinity];
  for (let length = 1; length <= most; length++) {
    for (let at = Math.max(lowest, -length); at <= Math.min(highest, length); at += 2) {
      const edit = furthestEdit(paths, at);
      if (edit === null) continue;
      const passed = reached[paths.zero + at] ?? 0;
      const ends = { superior: passed >= superior.length, reviewed: passed - at >= reviewed.length };
      if (ends.superior && ends.reviewed) return hunksOf(edit);
      // At the end of one row no path beyond this diagonal can be shorter.
      if (ends.superior) highest = Math.min(highest, at - 1);
      if (ends.reviewed) lowest = Math.max(lowest, at + 1);
    }
  }
  return null;
};

/** Takes the path on a diagonal one edit and the equal tokens after it further; null where none leads there. */
const furthestEdit = (paths: Paths, diagonal: number): Edit | null => {
  const { reached, edits } = paths;
  const here = paths.zero + diagonal;
  const removing = reached[here - 1] ?? UNREACHED;
  const adding = reached[here + 1] ?? UNREACHED;
  reached[here - 1] = UNREACHED;
  const canRemove = removing !== UNREACHED && removing < paths.superior.length;
  const added = canAdd(paths, adding, diagonal) && (!canRemove || removing < adding);
  if (!added && !canRemove) {
    reached[here] = UNREACHED;
    return null;
  }
  const edit: Edit = added
    ? { superior: adding, reviewed: adding - diagonal - 1, added, previous: edits[here + 1] ?? null }
    : { superior: removing, reviewed: removing - diagonal + 1, added, previous: edits[here - 1] ?? null };
  reached[here] = afterCommon(paths, added ? adding : removing + 1, diagonal);
  edits[here] = edit;
  return edit;
};

const canAdd = ({ reviewed }: Paths, adding: number, diagonal: number): boolean => {
  const position = adding - diagonal - 1;
  return adding !== UNREACHED && position >= 0 && position < reviewed.length;
};

/** How many superior tokens are passed when the equal ones from there on are. */
const afterCommon = ({ superior, reviewed }: Paths, from: number, diagonal: number): number => {
  const end = Math.min(superior.length, reviewed.length + diagonal);
  let at = from;
  while (at < end && superior[at] === reviewed[at - diagonal]) at++;
  return at;
};

const hunksOf = (last: Edit): readonly TokenHunk[] => {
  const hunks: TokenHunk[] = [];
  for (let edit: Edit | null = last; edit !== null; edit = edit.previous) {
    const { superior, reviewed, added } = edit;
    hunks.push({
      superior: { start: superior, end: added ? superior : superior + 1 },
      reviewed: { start: reviewed, end: added ? reviewed + 1 : reviewed },
    });
  }
  return hunks.reverse();
};
