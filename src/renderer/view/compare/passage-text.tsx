import { memo, type MouseEvent } from 'react';
import type { Passage, TextRun } from '../../../core/report/comparison-view/comparison-view.ts';
import { elementKinds } from '../element-kinds.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowActions } from './row-actions.ts';

const changeClass: Readonly<Record<TextRun['change'], string>> = {
  same: '',
  changed: ' is-changed',
  only: ' is-only',
  kept: ' is-kept',
};

interface PassageTextProps {
  readonly passage: Passage;
  readonly side: ComparisonSide;
  /** Names the passage for finding and for copying with its source. */
  readonly passageKey: string;
  /** A click on a value shows it in the source text. */
  readonly onOpenValue: RowActions['openValue'];
}

/** One side of a sentence: changed words by underline, strike or weight, values by sign and underline. */
export const PassageText = memo(({ passage, side, passageKey, onOpenValue }: PassageTextProps) => {
  const { element: elementNames, correction } = useMessages();
  const openValue = (run: TextRun) => (event: MouseEvent) => {
    event.stopPropagation();
    onOpenValue(passageKey, side, { start: run.start, end: run.end });
  };
  return (
    <p className="passage document-text" lang="zh-CN" data-passage={passageKey} data-side={side}>
      {passage.runs.map((run, index) => {
        const { element, text, change } = run;
        if (element === null) {
          if (change === 'same') return text;
          return (
            <span key={index} className={`run${changeClass[change]}`}>
              {text}
            </span>
          );
        }
        const { sign, className } = elementKinds[element.type];
        if (element.type === 'obligation') {
          return (
            <span key={index} className={`run element-mark ${className}${changeClass[change]}`}>
              {text}
            </span>
          );
        }
        // A value that a change cuts in two is one value: only its first run bears the sign.
        const continues = passage.runs[index - 1]?.element?.id === element.id;
        return (
          <span
            key={index}
            className={`run element-mark is-value ${className}${changeClass[change]}`}
            data-sign={continues ? undefined : `${sign}${element.human === true ? correction.human : ''}`}
            data-human={element.human}
            title={elementNames[element.type]}
            onClick={openValue(run)}
          >
            {text}
          </span>
        );
      })}
    </p>
  );
});
PassageText.displayName = 'PassageText';
