import { otherSide } from '../model/document-side.ts';
import type { TokenHunk, TokenRange } from './token-hunk.ts';

/**
 * Turns an exact diff into one that reads well. Two passes, each from hunks to hunks:
 *
 * 1. an unchanged island that is shorter than what changes on both sides of it is shown as changed too:
 *    `[完善|健全]安全[制度|管理体系]` → `[完善安全制度|健全安全管理体系]`
 * 2. a pure insertion or deletion is shifted to the borders of a minor clause:
 *    `依法监管，[严格执法，]` rather than `依法监管[，严格执法]，`
 */
export const cleanHunks = (
  hunks: readonly TokenHunk[],
  superior: readonly string[],
  reviewed: readonly string[],
): readonly TokenHunk[] => {
  const joined = joinAcrossIslands(hunks, superior, reviewed);
  return joinAcrossIslands(shiftedHunks(joined, superior, reviewed), superior, reviewed);
};

/** The second pass alone. */
export const shiftedHunks = (
  hunks: readonly TokenHunk[],
  superior: readonly string[],
  reviewed: readonly string[],
): readonly TokenHunk[] =>
  joinTouching(hunks.map((hunk, i) => shiftToBorders(hunk, hunks[i - 1], hunks[i + 1], superior, reviewed)));

/** Islands up to this many characters, a word or two, are never left between two changes: they cannot be read. */
const UNREADABLE = 4;

const lengthOf = (tokens: readonly string[], { start, end }: TokenRange): number => {
  let length = 0;
  for (let i = start; i < end; i++) length += tokens[i]?.length ?? 0;
  return length;
};

/** Hunks that follow one another without an unchanged token between them, as one. */
const joinTouching = (hunks: readonly TokenHunk[]): readonly TokenHunk[] => {
  const joined: TokenHunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const touches = last?.superior.end === hunk.superior.start && last.reviewed.end === hunk.reviewed.start;
    if (last && touches) joined[joined.length - 1] = join(last, hunk);
    else joined.push(hunk);
  }
  return joined;
};

const join = (a: TokenHunk, b: TokenHunk): TokenHunk => ({
  superior: { start: a.superior.start, end: b.superior.end },
  reviewed: { start: a.reviewed.start, end: b.reviewed.end },
});

const joinAcrossIslands = (
  hunks: readonly TokenHunk[],
  superior: readonly string[],
  reviewed: readonly string[],
): readonly TokenHunk[] => {
  const changed = (hunk: TokenHunk): number =>
    Math.max(lengthOf(superior, hunk.superior), lengthOf(reviewed, hunk.reviewed));
  const joined: TokenHunk[] = [];
  for (const hunk of hunks) {
    joined.push(hunk);
    // A join makes the change longer, so that the island before it may now be the shorter one.
    for (;;) {
      const [before, after] = [joined.at(-2), joined.at(-1)];
      if (before === undefined || after === undefined) break;
      const island = lengthOf(superior, {
        start: before.superior.end,
        end: after.superior.start,
      });
      if (island > UNREADABLE && island > Math.min(changed(before), changed(after))) break;
      joined.splice(-2, 2, join(before, after));
    }
  }
  return joined;
};

const shiftToBorders = (
  hunk: TokenHunk,
  previous: TokenHunk | undefined,
  next: TokenHunk | undefined,
  superior: readonly string[],
  reviewed: readonly string[],
): TokenHunk => {
  const side = hunk.superior.start === hunk.superior.end ? 'reviewed' : 'superior';
  const other = otherSide(side);
  if (hunk[other].start !== hunk[other].end) return hunk;
  const tokens = side === 'superior' ? superior : reviewed;
  const shift = bestShift(tokens, hunk[side], {
    start: previous?.[side].end ?? 0,
    end: next?.[side].start ?? tokens.length,
  });
  const moved = ({ start, end }: TokenRange): TokenRange => ({ start: start + shift, end: end + shift });
  return { superior: moved(hunk.superior), reviewed: moved(hunk.reviewed) };
};

/** By how many tokens the range can slide over equal ones inside `room`, to where it begins and ends best. */
const bestShift = (tokens: readonly string[], { start, end }: TokenRange, room: TokenRange): number => {
  let left = 0;
  while (start - left > room.start && tokens[start - 1 - left] === tokens[end - 1 - left]) left++;
  let right = 0;
  while (end + right < room.end && tokens[start + right] === tokens[end + right]) right++;
  let best = { shift: 0, worth: borderWorth(tokens, start, end) };
  for (let shift = -left; shift <= right; shift++) {
    const worth = borderWorth(tokens, start + shift, end + shift);
    if (worth > best.worth) best = { shift, worth };
  }
  return best.shift;
};

const CLAUSE_MARK = /^[，。；：,;:!?！？、]$/;

const MARK_FIRST = -1;
const ITEM_FIRST = 1;

/** How well a stretch begins and ends: after a mark, and with one. */
const borderWorth = (tokens: readonly string[], start: number, end: number): number => {
  const isMark = (position: number): boolean => CLAUSE_MARK.test(tokens[position] ?? '');
  const opensClause = start === 0 || isMark(start - 1);
  const closesClause = end === tokens.length || isMark(end - 1);
  const opening = isMark(start) ? MARK_FIRST : 0;
  // An item of a list has its mark before it or behind it.
  return (opensClause ? 2 : 0) + (closesClause ? 2 : 0) + (tokens[start] === '、' ? ITEM_FIRST : opening);
};
