import type { MenuProps } from 'antd';
import { useMemo } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { ELEMENT_KEYS, type ChosenElement } from './use-chosen-element.ts';

/** What can be said of the chosen element or the selected words, above what can be said of the line. */
export const useElementMenu = (chosen: ChosenElement, below: MenuProps): MenuProps => {
  const { elementCorrection } = useMessages();
  const { element, made, canAdd, open, dismiss, restore } = chosen;
  return useMemo(() => {
    const ofElement = [
      {
        key: 'element-correct',
        label: elementCorrection.correct,
        extra: ELEMENT_KEYS.open,
        onClick: open,
      },
      {
        key: 'element-dismiss',
        label: elementCorrection.dismiss,
        extra: ELEMENT_KEYS.dismiss,
        onClick: dismiss,
      },
      ...(made === null
        ? []
        : [
            {
              key: 'element-restore',
              label: made.about === null ? elementCorrection.withdrawAddition : elementCorrection.restore,
              onClick: () => {
                restore(made);
              },
            },
          ]),
    ];
    const ofWords = [
      { key: 'element-add', label: elementCorrection.add, extra: ELEMENT_KEYS.open, onClick: open },
    ];
    const above = element === null ? (canAdd ? ofWords : []) : ofElement;
    if (above.length === 0) return below;
    return { ...below, items: [...above, { type: 'divider' }, ...(below.items ?? [])] };
  }, [elementCorrection, element, made, canAdd, open, dismiss, restore, below]);
};
