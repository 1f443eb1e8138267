import { Modal, Select } from 'antd';
import { useMessages } from '../../messages/use-messages.ts';
import { FirstFocus } from '../../shell/first-focus.tsx';
import { useReturnFocus } from '../../shell/use-return-focus.ts';
import type { PairingChoice } from './pairing-choices.ts';

interface PairingPickerProps {
  readonly title: string;
  readonly choices: readonly PairingChoice[];
  readonly onChoose: (choice: PairingChoice) => void;
  readonly onClose: () => void;
}

/** The keyboard's way to choose a clause: type a part of its number or heading, then Enter. */
export const PairingPicker = ({ title, choices, onChoose, onClose }: PairingPickerProps) => {
  const { pairing } = useMessages();
  useReturnFocus();
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={460} destroyOnHidden>
      <FirstFocus>
        <Select
          className="pairing-picker"
          defaultOpen
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={pairing.pickHint}
          aria-label={title}
          options={choices.map(({ key, label }) => ({ value: key, label }))}
          // One Escape leaves the list and the picker.
          onOpenChange={(open) => {
            if (!open) onClose();
          }}
          onSelect={(picked: string) => {
            const choice = choices.find(({ key }) => key === picked);
            if (choice !== undefined) onChoose(choice);
          }}
        />
      </FirstFocus>
    </Modal>
  );
};
