import type { ClauseToken } from './clause-tokens.ts';

/** What the reader of a sentence knows when it comes to a minor clause. */
export interface ClauseSituation {
  readonly tokens: readonly ClauseToken[];
  /** The words of the whole minor clause. */
  readonly words: string;
  /** Its words from the token `from` on. */
  readonly rest: string;
  /** Index of the first token after connectives, where a leading time still stands. */
  readonly start: number;
  /** Index of the first token after connectives, leading times and the actor. */
  readonly from: number;
  readonly hasActor: boolean;
  /** Whether 由 names who acts. */
  readonly hasAgent: boolean;
  readonly hasValue: boolean;
  /** Whether a duty stands earlier in the same sentence. */
  readonly afterDuty: boolean;
  /** The last two signs of the minor clause before it. */
  readonly closingNoun: string;
  /** Whether a time closes it: 自有住房出售后1年内，. */
  readonly endsWithTime: boolean;
  /** The words of the minor clause after it; empty at the end of the sentence. */
  readonly next: string;
  /** The minor clause after it `ends` in 的, or also is `joined` to it (且…的, 未…的); else null. */
  readonly intoCondition: 'ends' | 'joined' | null;
  /** Whether the minor clause before it is a condition. */
  readonly afterCondition: boolean;
  /** Whether the sentence ends with it. */
  readonly isLast: boolean;
  readonly closedBy: string;
}
