/**
 * Whom a value binds: who acts in the minor clause that states it. Where nobody does, the nearest whom the sentence,
 * then the paragraph names: 缴存职工购房的，贷款额度上浮20%.
 */
import { firstIndexWhere } from '../model/first-index.ts';
import type { Actor, Modality } from '../model/element.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { findActor, findWholeActor, type NamedActor } from './actor.ts';
import type { ReadClause } from './read-sentence.ts';

/** What binds whom: of the minor clause that holds a value. */
export interface ValueHolder {
  readonly actor: Actor | null;
  readonly modality: Modality;
}

const NO_TIMES: ReadonlyMap<number, number> = new Map();

/** 事故结案后1年内，区政府要组织开展评估: the actor comes with the duty that the time belongs to. */
const leadsInto = (clause: ReadClause, next: ReadClause | undefined): next is ReadClause =>
  clause.reading.role !== 'duty' && next?.actor?.inherited === false;

const asActor = ({ text, span, family }: NamedActor, inherited: boolean): Actor => ({
  text,
  span,
  inherited,
  role: family.role,
});

/** 鼓励企业每年开展两次培训: what stands behind the body that is encouraged binds that body. */
const pivotBody = ({ reading }: ReadClause, span: CanonicalSpan): NamedActor | null => {
  const { tokens, from, frame, modality } = reading;
  if (frame !== 'pivot' && modality.modality !== 'encourage') return null;
  const body = findActor(tokens, from + 1, NO_TIMES) ?? findWholeActor(tokens, from + 1, false);
  return body !== null && body.span.end <= span.start ? body : null;
};

/** Index of the last minor clause that begins at or before a position; -1 where none does. */
const clauseBefore = (clauses: readonly ReadClause[], position: number): number =>
  firstIndexWhere(clauses, ({ span }) => span.start > position) - 1;

/** For each minor clause who was last named at or before it. */
const lastNamed = (
  clauses: readonly ReadClause[],
  before: NamedActor | null,
): readonly (NamedActor | null)[] => {
  let last = before;
  return clauses.map(({ reading }) => (last = reading.named ?? last));
};

/** Who acts in a minor clause, or else who was named nearest before it. */
const actorIn = ({ actor, grantor }: ReadClause, near: NamedActor | null): Actor | null => {
  const known = actor ?? (near === null ? null : asActor(near, true));
  // 由财政给予补贴；二孩家庭每平方米300元: the amount binds who grants, not who is granted.
  const isGranted = known === null || (known.inherited && known.role === 'person');
  return grantor !== null && isGranted ? asActor(grantor, true) : known;
};

type Sentences = readonly { readonly clauses: readonly ReadClause[] }[];

/** Tells for a value of a sentence, by the sentence's index in its paragraph, whom it binds. */
export const holderReader = (
  sentences: Sentences,
): ((sentence: number, span: CanonicalSpan) => ValueHolder) => {
  let last: NamedActor | null = null;
  const named = sentences.map(({ clauses }) => {
    const inSentence = lastNamed(clauses, last);
    last = inSentence.at(-1) ?? last;
    return inSentence;
  });
  return (sentence, span) => {
    const clauses = sentences[sentence]?.clauses ?? [];
    const at = clauseBefore(clauses, span.start);
    const clause = clauses[at];
    if (clause === undefined) return { actor: null, modality: 'must' };
    const next = clauses[at + 1];
    const holding = leadsInto(clause, next) ? next : clause;
    const body = holding.reading.named === null ? pivotBody(clause, span) : null;
    const actor = body === null ? actorIn(holding, named[sentence]?.[at] ?? null) : asActor(body, false);
    return { actor, modality: holding.modality.modality };
  };
};
