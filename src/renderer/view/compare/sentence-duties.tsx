import type { ReactNode } from 'react';
import type {
  DutyRow,
  DutySide,
  SentenceRow,
  PartChange,
} from '../../../core/report/comparison-view/comparison-view.ts';
import { elementKinds } from '../element-kinds.ts';
import { HumanMark } from '../human-mark.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { CounterpartLink } from './counterpart-link.tsx';
import type { RowActions } from './row-actions.ts';
import './sentence-duties.css';

/** The duties of a pair of sentences beside one another: who, how strictly, what, how often and by when. */
export const SentenceDuties = ({
  sentence,
  actions,
  children,
}: {
  readonly sentence: SentenceRow;
  readonly actions: RowActions;
  /** Says where moved text went. */
  readonly children: ReactNode;
}) => {
  const { detail: words } = useMessages();
  return (
    <div className="sentence-duties" role="presentation">
      {sentence.duties.length === 0 && (
        <div className="duties-none" role="gridcell">
          {words.noDuties}
        </div>
      )}
      {sentence.duties.map((duty) => (
        <DutyPair
          key={`${duty.superior?.start ?? ''}/${duty.reviewed?.start ?? ''}`}
          duty={duty}
          isMoved={sentence.elsewhere !== undefined}
          actions={actions}
        />
      ))}
      {sentence.elsewhere !== undefined && (
        <div className="duties-moved" data-side={sentence.superior === null ? 'reviewed' : 'superior'}>
          {children}
        </div>
      )}
    </div>
  );
};

const DutyPair = ({
  duty,
  isMoved,
  actions,
}: {
  readonly duty: DutyRow;
  /** Of moved text the sentence says where its counterpart is. */
  readonly isMoved: boolean;
  readonly actions: RowActions;
}) => {
  const side = (of: ComparisonSide) => {
    const stated = duty[of];
    if (stated !== null) return <DutyCell duty={stated} side={of} />;
    return (
      <div className="duty" role="gridcell" data-side={of}>
        {!isMoved && <MissingDuty side={of} elsewhere={duty.elsewhere} actions={actions} />}
      </div>
    );
  };
  return (
    <>
      {side('superior')}
      {side('reviewed')}
    </>
  );
};

/** Beside a duty that stands alone: where its counterpart is, or that there is none. */
const MissingDuty = ({
  side,
  elsewhere,
  actions,
}: {
  readonly side: ComparisonSide;
  readonly elsewhere: DutyRow['elsewhere'];
  readonly actions: RowActions;
}) => {
  const { detail: words } = useMessages();
  if (elsewhere === undefined) return <div className="empty-slot">{words.missing[side]}</div>;
  const { clause, start, isBeside } = elsewhere;
  return (
    <CounterpartLink side={side} start={start} look="slot" actions={actions}>
      {isBeside ? words.inOtherSentence : words.statedAt[side](clause)}
    </CounterpartLink>
  );
};

const DutyCell = ({ duty, side }: { readonly duty: DutySide; readonly side: ComparisonSide }) => {
  const { detail: words, element: elementNames } = useMessages();
  const language = useLanguage();
  const { actor, modality, act, values } = duty;
  return (
    <div className="duty" role="gridcell" data-side={side}>
      <div className="duty-parts">
        {actor === null ? (
          <span className="duty-part is-unstated">{words.noActor}</span>
        ) : (
          <DutyPart change={actor.change} title={actor.inherited ? words.inherited : ''} lang="zh-CN">
            {actor.inherited ? `（${actor.text}）` : actor.text}
          </DutyPart>
        )}
        <DutyPart
          change={modality.change}
          title={words.strength(words.modality[modality.kind], modality.strength)}
          lang={modality.word === null ? undefined : 'zh-CN'}
        >
          {modality.word ?? words.bareImperative} <small>{modality.strength}</small>
        </DutyPart>
        {values.map(({ id, type, words: stated, human, change }) => (
          <DutyPart key={id} change={change} title={elementNames[type]}>
            <i aria-hidden>{elementKinds[type].sign}</i> {stated[language]}
            {human === true && <HumanMark />}
          </DutyPart>
        ))}
      </div>
      <p className="duty-act document-text" lang="zh-CN" data-side={side}>
        {act.map(({ text, change, start }) =>
          change === 'same' ? (
            text
          ) : (
            <span key={start} className={`run is-${change}`}>
              {text}
            </span>
          ),
        )}
      </p>
    </div>
  );
};

interface DutyPartProps {
  readonly change: PartChange;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a duty; what differs bears a sign, weight and a full frame. */
const DutyPart = ({ change, title, lang, children }: DutyPartProps) => {
  const { detail: words } = useMessages();
  const hint = [title, change === 'same' ? '' : words.differs].filter((part) => part !== '').join(' · ');
  return (
    <span className="duty-part" data-change={change} title={hint === '' ? undefined : hint} lang={lang}>
      {change !== 'same' && (
        <span role="img" aria-label={words.differs}>
          {change === 'changed' ? '≠ ' : '＋ '}
        </span>
      )}
      {children}
    </span>
  );
};
