import { Form, Input, Modal } from 'antd';
import type { ScannedFile } from '../../../core/model/decision.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FirstFocus } from '../shell/first-focus.tsx';

interface PastedText {
  readonly name: string;
  readonly text: string;
}

/** Takes a document in from the clipboard, or the text of a scan that somebody typed or recognised elsewhere. */
export const PasteTextDialog = ({
  open,
  scan,
  onClose,
  onImport,
}: {
  readonly open: boolean;
  readonly scan: ScannedFile | null;
  readonly onClose: () => void;
  readonly onImport: (name: string, text: string, scan?: ScannedFile) => void;
}) => {
  const { library, common } = useMessages();
  const [form] = Form.useForm<PastedText>();
  const finish = ({ name, text }: PastedText): void => {
    onImport(name.trim(), text, scan ?? undefined);
    form.resetFields();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={scan === null ? library.pasteTitle : library.attachTitle(scan.name)}
      okText={library.pasteImport}
      cancelText={common.cancel}
      onOk={form.submit}
      onCancel={onClose}
      width={680}
      destroyOnHidden
    >
      <FirstFocus>
        <Form<PastedText> form={form} layout="vertical" requiredMark={false} onFinish={finish}>
          <Form.Item
            name="name"
            label={library.pasteName}
            initialValue={scan?.name.slice(0, 200)}
            rules={[{ required: true, whitespace: true, max: 200, message: library.pasteNameMissing }]}
          >
            <Input placeholder={library.pasteNamePlaceholder} />
          </Form.Item>
          <Form.Item
            name="text"
            label={library.pasteText}
            rules={[{ required: true, whitespace: true, message: library.pasteTextMissing }]}
          >
            <Input.TextArea rows={12} placeholder={library.pasteTextPlaceholder} spellCheck={false} />
          </Form.Item>
        </Form>
      </FirstFocus>
    </Modal>
  );
};
