import type { MenuProps } from 'antd';
import { useMemo } from 'react';
import type { LineReading } from '../../../../core/model/correction.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { levelBeside, type ReadingAt } from './reading-at.ts';

/** Keys that say what the chosen place is, while text or structure has the focus. */
export const READING_KEYS: Readonly<Partial<Record<LineReading, string>>> = {
  section: '1',
  clause: '2',
  item: '3',
  text: '0',
  continuation: 'J',
  furniture: 'X',
};
export const LEVEL_KEYS = { raise: '[', lower: ']', restore: 'Backspace' } as const;

const OPENING: readonly LineReading[] = ['section', 'clause', 'item', 'text', 'continuation'];
const AROUND: readonly LineReading[] = [
  ...(['title', 'addressees', 'preamble', 'cover'] as const),
  ...(['closing', 'signature', 'distribution', 'annexes', 'furniture'] as const),
];

/** What can be said of the chosen place, as a menu. */
export const useReadingMenu = (
  { reading, isGiven }: ReadingAt,
  isChosen: boolean,
  onRead: (reading: LineReading | null) => void,
): MenuProps => {
  const { correction } = useMessages();
  return useMemo(() => {
    const items = (readings: readonly LineReading[]) =>
      readings.map((wanted) => ({
        key: wanted,
        label: correction.readAs[wanted],
        extra: READING_KEYS[wanted],
        disabled: !isChosen || (reading === wanted && wanted !== 'text'),
      }));
    const [higher, lower] = [levelBeside(reading, -1), levelBeside(reading, 1)];
    return {
      items: [
        { type: 'group', label: correction.beginsHere, children: items(OPENING) },
        { type: 'divider' },
        {
          key: 'raise',
          label: correction.raise,
          extra: LEVEL_KEYS.raise,
          disabled: !isChosen || higher === null,
        },
        {
          key: 'lower',
          label: correction.lower,
          extra: LEVEL_KEYS.lower,
          disabled: !isChosen || lower === null,
        },
        { type: 'divider' },
        { key: 'around', label: correction.around, children: items(AROUND) },
        { key: 'restore', label: correction.restore, extra: LEVEL_KEYS.restore, disabled: !isGiven },
      ],
      onClick: ({ key, domEvent }) => {
        domEvent.stopPropagation();
        const wanted = [...OPENING, ...AROUND].find((other) => other === key);
        if (wanted !== undefined) onRead(wanted);
        else if (key === 'restore') onRead(null);
        else if (key === 'raise' && higher !== null) onRead(higher);
        else if (key === 'lower' && lower !== null) onRead(lower);
      },
    };
  }, [correction, reading, isGiven, isChosen, onRead]);
};

/** What a key says of the chosen place: a reading, null for the program's own, undefined where it says nothing. */
export const readingOfKey = (key: string, now: LineReading | null): LineReading | null | undefined => {
  const pressed = key.length === 1 ? key.toUpperCase() : key;
  if (pressed === LEVEL_KEYS.restore) return null;
  if (pressed === LEVEL_KEYS.raise) return levelBeside(now, -1) ?? undefined;
  if (pressed === LEVEL_KEYS.lower) return levelBeside(now, 1) ?? undefined;
  return [...OPENING, ...AROUND].find((reading) => READING_KEYS[reading] === pressed);
};
