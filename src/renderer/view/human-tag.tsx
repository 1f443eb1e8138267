import { Tag } from 'antd';
import type { DocumentCorrections } from '../../core/model/correction.ts';
import { useMessages } from './messages/use-messages.ts';

/** Says that people corrected how a document is read, and how many of their corrections have no place. */
export const HumanTag = ({
  corrections: { places, facts, elements, unplaced },
}: {
  readonly corrections: DocumentCorrections;
}) => {
  const { correction } = useMessages();
  const count = places.length + facts.length + elements.length;
  return (
    <>
      {count > 0 && (
        <Tag color="purple" title={correction.humanCount(count)}>
          {correction.human}
        </Tag>
      )}
      {unplaced.length > 0 && <Tag color="orange">{correction.unplacedShort(unplaced.length)}</Tag>}
    </>
  );
};
