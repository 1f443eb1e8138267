import { CopyOutlined } from '@ant-design/icons';
import { useMessages } from './messages/use-messages.ts';

/** A quiet button that appears beside what it copies. Plain: there may be hundreds on a page. */
export const CopyButton = ({ onCopy }: { readonly onCopy: () => void }) => {
  const { common } = useMessages();
  return (
    <button
      type="button"
      className="copy-button"
      title={common.copy}
      aria-label={common.copy}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onCopy();
      }}
    >
      <CopyOutlined aria-hidden />
    </button>
  );
};
