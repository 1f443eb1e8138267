import { Form, Input, Modal } from 'antd';
import type { LibraryDocument } from '../../store/library-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FirstFocus } from '../shell/first-focus.tsx';
import { shownName } from '../shown-name.ts';

/** Asks for the name that a document goes by in the library. */
export const RenameDialog = ({
  document,
  onClose,
  onRename,
}: {
  readonly document: LibraryDocument;
  readonly onClose: () => void;
  readonly onRename: (name: string) => void;
}) => {
  const { library, common } = useMessages();
  const [form] = Form.useForm<{ readonly name: string }>();
  return (
    <Modal
      open
      title={library.renameTitle}
      okText={common.confirm}
      cancelText={common.cancel}
      onOk={form.submit}
      onCancel={onClose}
    >
      <FirstFocus>
        <Form
          form={form}
          layout="vertical"
          initialValues={{ name: shownName(document) }}
          onFinish={({ name }) => {
            onRename(name.trim());
            onClose();
          }}
        >
          <Form.Item
            name="name"
            extra={library.renameHint}
            rules={[{ required: true, whitespace: true, max: 300, message: library.pasteNameMissing }]}
          >
            <Input.TextArea autoSize aria-label={library.renameTitle} spellCheck={false} />
          </Form.Item>
        </Form>
      </FirstFocus>
    </Modal>
  );
};
