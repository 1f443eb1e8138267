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
import './sentence-duties.css';

/** The duties of a pair of sentences beside one another: who, how strictly, what, how often and by when. */
export const SentenceDuties = ({
  sentence,
  children,
}: {
  readonly sentence: SentenceRow;
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
          elsewhere={sentence.elsewhere !== undefined}
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

const DutyPair = ({ duty, elsewhere }: { readonly duty: DutyRow; readonly elsewhere: boolean }) => {
  const { detail: words } = useMessages();
  const missing = missingWords(duty, words);
  const side = (of: ComparisonSide) => {
    const stated = duty[of];
    if (stated !== null) return <DutyCell duty={stated} side={of} />;
    const other = of === 'superior' ? 'reviewed' : 'superior';
    return (
      <div className="duty" role="gridcell" data-side={of}>
        {/* Of moved text the sentence says where its counterpart is. */}
        {!elsewhere && <div className="empty-slot">{missing[other]}</div>}
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

/** What is said beside a duty that stands alone, by its side. */
const missingWords = (
  { elsewhere }: DutyRow,
  words: ReturnType<typeof useMessages>['detail'],
): Readonly<Record<ComparisonSide, string>> => {
  if (elsewhere === undefined) return words.alone;
  if (elsewhere.isBeside) return { superior: words.inOtherSentence, reviewed: words.inOtherSentence };
  return { superior: words.movedTo(elsewhere.clause), reviewed: words.movedFrom(elsewhere.clause) };
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
