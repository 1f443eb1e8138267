import type { ReactNode } from 'react';
import { LINE_READINGS } from '../../../core/model/correction.ts';
import { PAIRING_KEYS } from '../compare/pairing/pairing-keys.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SORT_KEY } from '../matrix/cell-place.ts';
import { LEVEL_KEYS, READING_KEYS } from '../reader/correct/use-reading-menu.ts';
import { ELEMENT_KEYS } from '../reader/elements/use-chosen-element.ts';
import { shownShortcut } from '../shell/shortcuts.ts';
import { LISTED_COMMANDS } from './listed-commands.ts';

/** Keys that no command has, as they are printed, and what they do. */
type OtherKeys = readonly (readonly [keys: readonly string[], words: string])[];

/** Every key of the window, in groups. */
export const ShortcutTable = () => {
  const { shortcut: words, correction } = useMessages();
  const others: Readonly<Record<keyof typeof LISTED_COMMANDS, OtherKeys>> = {
    compare: [
      [['↑', '↓'], words.rows],
      [['←', '→'], words.fold],
      [['Enter'], words.open],
    ],
    review: [],
    pairing: [
      [[PAIRING_KEYS.repair], words.repair],
      [[PAIRING_KEYS.merge], words.merge],
      [[PAIRING_KEYS.split], words.split],
      [[PAIRING_KEYS.unpair], words.unpair],
      [[words.drag], words.dragTo],
    ],
    matrix: [
      [['↑', '↓', '←', '→'], words.cells],
      [['Enter'], words.openCell],
      [[SORT_KEY], words.sortByColumn],
    ],
    reader: [
      ...LINE_READINGS.flatMap((reading) => {
        const key = READING_KEYS[reading];
        return key === undefined ? [] : [[[key], words.readAs(correction.readAs[reading])] as const];
      }),
      [[LEVEL_KEYS.raise, LEVEL_KEYS.lower], `${correction.raise}、${correction.lower}`],
      [[LEVEL_KEYS.restore], words.readAs(correction.restore)],
      [[ELEMENT_KEYS.open], words.correctElement],
      [[ELEMENT_KEYS.dismiss], words.dismissElement],
    ],
    all: [
      [[words.menuKey], words.menu],
      [['Ctrl+='], words.zoomIn],
      [['Ctrl+-'], words.zoomOut],
      [['Ctrl+0'], words.zoomReset],
    ],
  };
  const groups = ['compare', 'review', 'pairing', 'matrix', 'reader', 'all'] as const;
  return groups.map((group) => (
    <div key={group} className="shortcut-group">
      <h3>{words.groups[group]}</h3>
      <dl className="shortcut-table">
        {LISTED_COMMANDS[group].map((command) => (
          <ShortcutLine key={command} keys={[shownShortcut(command)]}>
            {words.commands[command]}
          </ShortcutLine>
        ))}
        {others[group].map(([keys, does]) => (
          <ShortcutLine key={keys.join('')} keys={keys}>
            {does}
          </ShortcutLine>
        ))}
      </dl>
    </div>
  ));
};

const ShortcutLine = ({
  keys,
  children,
}: {
  readonly keys: readonly string[];
  readonly children: ReactNode;
}) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{children}</dd>
  </div>
);
