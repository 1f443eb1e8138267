import { Tag } from 'antd';
import { useMessages } from './messages/use-messages.ts';
import './human-mark.css';

/** Beside something that a person stated. */
export const HumanMark = () => {
  const { correction } = useMessages();
  return (
    <Tag color="purple" className="human-mark">
      {correction.human}
    </Tag>
  );
};
