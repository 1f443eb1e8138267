import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import type { Anchor } from '../../../../core/model/anchor.ts';
import type { LineReading } from '../../../../core/model/correction.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { levelBeside, type ReadingAt } from './reading-at.ts';
import { LEVEL_KEYS, READING_KEYS } from './use-reading-menu.ts';

const QUICK: readonly LineReading[] = ['section', 'clause', 'item', 'text', 'continuation'];
/** Longest quote of the chosen place that the bar shows. */
const QUOTE_LENGTH = 16;

interface CorrectionBarProps {
  readonly places: readonly Anchor[];
  readonly now: ReadingAt;
  readonly menu: MenuProps;
  readonly onRead: (reading: LineReading | null) => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** What the chosen place is read as, and what a person can say that it is. */
export const CorrectionBar = ({ places, now, menu, onRead, children }: CorrectionBarProps) => {
  const { correction } = useMessages();
  const [first] = places;
  const [higher, lower] = [levelBeside(now.reading, -1), levelBeside(now.reading, 1)];
  return (
    <div className="correction-bar" role="toolbar" aria-label={correction.toolbar}>
      {first === undefined ? (
        <span className="correction-hint">{correction.chooseHint}</span>
      ) : (
        <>
          <ChosenPlace first={first} count={places.length} now={now} />
          <span className="correction-buttons">
            {children}
            {QUICK.map((reading) => (
              <Button
                key={reading}
                size="small"
                type={now.reading === reading ? 'primary' : 'default'}
                aria-pressed={now.reading === reading}
                title={`${correction.readAs[reading]} ${READING_KEYS[reading] ?? ''}`}
                onClick={() => {
                  onRead(reading);
                }}
              >
                {reading === 'continuation' ? correction.join : correction.readings[reading]}
              </Button>
            ))}
            <Button
              size="small"
              disabled={higher === null}
              title={`${correction.raise} ${LEVEL_KEYS.raise}`}
              onClick={() => {
                if (higher !== null) onRead(higher);
              }}
            >
              {correction.raise}
            </Button>
            <Button
              size="small"
              disabled={lower === null}
              title={`${correction.lower} ${LEVEL_KEYS.lower}`}
              onClick={() => {
                if (lower !== null) onRead(lower);
              }}
            >
              {correction.lower}
            </Button>
            {now.isGiven && (
              <Button
                size="small"
                title={LEVEL_KEYS.restore}
                onClick={() => {
                  onRead(null);
                }}
              >
                {correction.restore}
              </Button>
            )}
            <Dropdown menu={menu} trigger={['click']} placement="bottomRight">
              <Button size="small" type="text" icon={<DownOutlined />} iconPlacement="end">
                {correction.more}
              </Button>
            </Dropdown>
          </span>
        </>
      )}
    </div>
  );
};

const ChosenPlace = ({
  first,
  count,
  now: { reading, isGiven },
}: {
  readonly first: Anchor;
  readonly count: number;
  readonly now: ReadingAt;
}) => {
  const { correction } = useMessages();
  const quote = first.quote.length > QUOTE_LENGTH ? `${first.quote.slice(0, QUOTE_LENGTH)}…` : first.quote;
  return (
    <span className="correction-chosen" aria-live="polite">
      <b lang="zh-CN">{count > 1 ? correction.chosenLines(count) : correction.chosen(quote)}</b>
      <span>
        {reading === null ? correction.readUnknown : correction.readNow(correction.readings[reading])}
      </span>
      {isGiven && <Tag color="purple">{correction.human}</Tag>}
    </span>
  );
};
