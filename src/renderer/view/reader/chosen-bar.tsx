import { Button } from 'antd';
import { useMessages } from '../messages/use-messages.ts';
import { CorrectionBar } from './correct/correction-bar.tsx';
import type { ChosenPlace } from './correct/use-chosen-place.ts';
import { ElementBar } from './elements/element-bar.tsx';
import { ELEMENT_KEYS, type ChosenElement } from './elements/use-chosen-element.ts';

/** What is chosen in the text and can be corrected: an element, else the line, with words that can become one. */
export const ChosenBar = ({
  place,
  element,
}: {
  readonly place: ChosenPlace;
  readonly element: ChosenElement;
}) => {
  const { elementCorrection } = useMessages();
  if (element.element !== null) return <ElementBar chosen={element} />;
  const { places, now, menu, onRead } = place;
  return (
    <CorrectionBar places={places} now={now} menu={menu} onRead={onRead}>
      {element.canAdd && (
        <Button size="small" title={ELEMENT_KEYS.open} onClick={element.open}>
          {elementCorrection.add}
        </Button>
      )}
    </CorrectionBar>
  );
};
