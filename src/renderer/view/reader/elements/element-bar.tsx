import { Button } from 'antd';
import { statedElementWords } from '../../../../core/report/words/element-correction-words.ts';
import { elementKinds } from '../../element-kinds.ts';
import { HumanMark } from '../../human-mark.tsx';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { statedByReport } from './element-draft.ts';
import { ELEMENT_KEYS, type ChosenElement } from './use-chosen-element.ts';

/** What the chosen element states, and what a person can say of it. */
export const ElementBar = ({ chosen }: { readonly chosen: ChosenElement }) => {
  const { elementCorrection: words, elements } = useMessages();
  const language = useLanguage();
  const { element, made } = chosen;
  if (element === null) return null;
  const { className, sign } = elementKinds[element.type];
  const modality = element.type === 'obligation' ? '' : ` · ${words.modalities[element.modality]}`;
  return (
    <div className="correction-bar" role="toolbar" aria-label={words.toolbar}>
      <span className="correction-chosen" aria-live="polite">
        <b className={`element-sign ${className}`} aria-hidden>
          {sign}
        </b>
        <b lang="zh-CN">{statedElementWords(statedByReport(element), element.quote)[language]}</b>
        <span lang="zh-CN">{`${element.subject ?? elements.unnamedActor}${modality}`}</span>
        {made !== null && (
          <>
            <HumanMark />
            <span>
              {made.read === null
                ? words.programReadNone
                : words.programRead(statedElementWords(made.read, element.quote)[language])}
            </span>
          </>
        )}
      </span>
      <span className="correction-buttons">
        <Button size="small" type="primary" title={ELEMENT_KEYS.open} onClick={chosen.open}>
          {words.correct}
        </Button>
        {made?.about !== null && (
          <Button size="small" title={ELEMENT_KEYS.dismiss} onClick={chosen.dismiss}>
            {words.dismiss}
          </Button>
        )}
        {made !== null && (
          <Button
            size="small"
            onClick={() => {
              chosen.restore(made);
            }}
          >
            {made.about === null ? words.withdrawAddition : words.restore}
          </Button>
        )}
      </span>
    </div>
  );
};
