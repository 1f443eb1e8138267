/**
 * Who acts where a sentence names nobody. Rules of the prose, per paragraph:
 * 1. Inside a sentence the last actor named holds until the next.
 * 2. The first actor that is given a duty becomes the paragraph's actor, unless a duty without any actor came
 *    before it: then each actor holds in its own sentence only. A statement of responsibility gives no duty.
 * 3. A later actor of the same or a higher rank takes over; one of a lower rank (a department under a
 *    government, an officer inside an enterprise) acts in its own sentence, then the paragraph's actor returns.
 * 4. An actor named inside a numbered item, or behind 由, acts there only.
 * 5. Who punishes (责令, 处…罚款) is who was named as punishing before in the paragraph; it is never the enterprise or
 *    person that the sentence speaks of.
 */
import type { Actor } from '../model/element.ts';
import type { NamedActor } from './actor.ts';

export interface ActorState {
  readonly paragraph: NamedActor | null;
  readonly sentence: NamedActor | null;
  /** Whether a duty without any actor has been seen in the paragraph. */
  readonly anonymous: boolean;
  /** Who was last named as punishing. */
  readonly punisher: NamedActor | null;
}

export const NO_ACTOR: ActorState = { paragraph: null, sentence: null, anonymous: false, punisher: null };

/** A new sentence or item begins. */
export const enterSentence = (state: ActorState): ActorState => ({ ...state, sentence: null });

export interface DutyHolder {
  readonly named: NamedActor | null;
  readonly isResponsibility: boolean;
  /** Whether it acts here only: named inside a numbered item, or behind 由. */
  readonly passing: boolean;
  /** Whether what it does punishes somebody. */
  readonly punishes: boolean;
}

const takesOver = (state: ActorState, named: NamedActor): boolean =>
  state.paragraph === null ? !state.anonymous : named.family.rank >= state.paragraph.family.rank;

/** The state after a minor clause. */
export const meetActor = (
  state: ActorState,
  { named, isResponsibility, passing, punishes }: DutyHolder,
): ActorState => {
  if (named === null) {
    const anonymous = state.anonymous || (state.sentence === null && state.paragraph === null);
    return { ...state, anonymous };
  }
  const paragraph = !passing && !isResponsibility && takesOver(state, named) ? named : state.paragraph;
  return { ...state, paragraph, sentence: named, punisher: punishes ? named : state.punisher };
};

/** Bodies that are punished rather than punish. */
const PUNISHED = new Set(['enterprise', 'institution', 'officer', 'person', 'village_committee']);

const punisherOf = ({ punisher, sentence, paragraph }: ActorState): NamedActor | null => {
  const holder = sentence ?? paragraph;
  return punisher ?? (holder !== null && PUNISHED.has(holder.family.role) ? null : holder);
};

/** The actor of a minor clause that names `named`, or nobody. */
export const actorOf = (state: ActorState, named: NamedActor | null, punishes: boolean): Actor | null => {
  const holder = named ?? (punishes ? punisherOf(state) : (state.sentence ?? state.paragraph));
  if (holder === null) return null;
  return { text: holder.text, span: holder.span, inherited: named === null, role: holder.family.role };
};
