/**
 * Who acts where a sentence names nobody. Rules of the prose, per paragraph:
 * 1. Inside a sentence the last actor named holds until the next.
 * 2. The first actor that is given a duty becomes the paragraph's actor, unless a duty without any actor came
 *    before it: then each actor holds in its own sentence only. A statement of responsibility gives no duty.
 * 3. A later actor of the same or a higher rank takes over; one of a lower rank (a department under a
 *    government, an officer inside an enterprise) acts in its own sentence, then the paragraph's actor returns.
 * 4. An actor named inside a numbered item, or behind 由, acts there only.
 * 5. Who punishes (责令, 处…罚款) or grants (给予…补贴) is who was named as doing so before; it is never the enterprise
 *    or person that is punished, nor the person that is granted something.
 */
import type { Actor } from '../model/element.ts';
import type { NamedActor } from './actor.ts';

export interface ActorState {
  readonly paragraph: NamedActor | null;
  readonly sentence: NamedActor | null;
  /** Whether a duty without any actor has been seen in the paragraph. */
  readonly anonymous: boolean;
  /** Who was last named as punishing, and as granting. */
  readonly punisher: NamedActor | null;
  readonly grantor: NamedActor | null;
  /** Who was last named as acting, whoever holds for the paragraph. */
  readonly last: NamedActor | null;
}

export const NO_ACTOR: ActorState = {
  paragraph: null,
  sentence: null,
  anonymous: false,
  punisher: null,
  grantor: null,
  last: null,
};

/** An act of authority upon others. */
export type AuthorityAct = 'punishes' | 'grants';

/** A new sentence or item begins. */
export const enterSentence = (state: ActorState): ActorState =>
  state.sentence === null ? state : { ...state, sentence: null };

export interface DutyHolder {
  readonly named: NamedActor | null;
  readonly isResponsibility: boolean;
  /** Whether it acts here only: named inside a numbered item, or behind 由. */
  readonly passing: boolean;
  readonly authority: AuthorityAct | null;
}

const takesOver = (state: ActorState, named: NamedActor): boolean =>
  state.paragraph === null ? !state.anonymous : named.family.rank >= state.paragraph.family.rank;

/** The state after a minor clause. */
export const meetActor = (
  state: ActorState,
  { named, isResponsibility, passing, authority }: DutyHolder,
): ActorState => {
  if (named === null) {
    const anonymous = state.anonymous || (state.sentence === null && state.paragraph === null);
    return anonymous === state.anonymous ? state : { ...state, anonymous };
  }
  const paragraph = !passing && !isResponsibility && takesOver(state, named) ? named : state.paragraph;
  return {
    ...state,
    paragraph,
    sentence: named,
    punisher: authority === 'punishes' ? named : state.punisher,
    grantor: authority === 'grants' ? named : state.grantor,
    last: passing ? state.last : named,
  };
};

/** Bodies upon which authority acts, rather than acting itself. */
const SUBJECTED: Readonly<Record<AuthorityAct, ReadonlySet<string>>> = {
  punishes: new Set(['enterprise', 'institution', 'officer', 'person', 'village_committee']),
  grants: new Set(['person']),
};

const authorityIn = (state: ActorState, act: AuthorityAct): NamedActor | null => {
  const holder = state.sentence ?? state.paragraph;
  const known = act === 'punishes' ? state.punisher : state.grantor;
  return known ?? (holder !== null && SUBJECTED[act].has(holder.family.role) ? null : holder);
};

/** The actor of a minor clause that names `named`, or nobody. */
export const actorOf = (
  state: ActorState,
  named: NamedActor | null,
  authority: AuthorityAct | null,
): Actor | null => {
  const inherited = authority === null ? (state.sentence ?? state.paragraph) : authorityIn(state, authority);
  const holder = named ?? inherited;
  if (holder === null) return null;
  return { text: holder.text, span: holder.span, inherited: named === null, role: holder.family.role };
};
