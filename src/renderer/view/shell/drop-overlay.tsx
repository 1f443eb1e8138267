import { InboxOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files dropped anywhere on the window. */
export const DropOverlay = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => {
  const { shell } = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      // Null: the pointer left the window, not only an element in it.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onDrop(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, [onDrop]);
  if (!over) return null;
  return (
    <div className="drop-overlay" role="status">
      <div className="drop-overlay-card">
        <InboxOutlined aria-hidden />
        <strong>{shell.dropHere}</strong>
        <span>{shell.dropHint}</span>
      </div>
    </div>
  );
};
