import { levelRank, type PolicyDocument } from '../model/document.ts';
import type { ReuseDirection } from '../model/reuse.ts';

type Origin = Pick<PolicyDocument, 'issued' | 'level' | 'region'>;

/**
 * Which of two documents the wording they share likely comes from. Dates go first: an earlier text cannot have taken
 * from a later one. Without two different dates a body takes over from the one it is subject to; a higher body of
 * another place says nothing.
 */
export const reuseDirection = (own: Origin, other: Origin): ReuseDirection => {
  if (own.issued !== null && other.issued !== null && own.issued !== other.issued)
    return { kind: other.issued < own.issued ? 'taken' : 'given', because: 'issued' };
  if (isAbove(other, own)) return { kind: 'taken', because: 'level' };
  if (isAbove(own, other)) return { kind: 'given', because: 'level' };
  return { kind: 'unknown' };
};

const isAbove = (higher: Origin, lower: Origin): boolean => {
  if (higher.level === null || lower.level === null) return false;
  if (levelRank(higher.level) >= levelRank(lower.level)) return false;
  if (higher.level === 'central') return true;
  return higher.region.length > 0 && higher.region.every((name, at) => lower.region[at] === name);
};
