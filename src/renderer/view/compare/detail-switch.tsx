import { Segmented } from 'antd';
import { useMemo } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { shownShortcut } from '../shell/shortcuts.ts';
import { DETAILS, type Detail } from '../../../core/report/shown-part.ts';

interface DetailSwitchProps {
  readonly detail: Detail;
  readonly onChange: (detail: Detail) => void;
}

/** How much of the comparison is drawn: clauses, sentences or duties. */
export const DetailSwitch = ({ detail, onChange }: DetailSwitchProps) => {
  const { detail: words } = useMessages();
  useCommands(
    useMemo(
      () => ({
        detail_clause: () => {
          onChange('clause');
        },
        detail_sentence: () => {
          onChange('sentence');
        },
        detail_duty: () => {
          onChange('duty');
        },
      }),
      [onChange],
    ),
  );
  return (
    <Segmented<Detail>
      size="small"
      className="detail-switch"
      aria-label={words.group}
      value={detail}
      options={DETAILS.map((value) => ({
        value,
        label: words.levels[value],
        title: `${words.hints[value]}（${shownShortcut(`detail_${value}`)}）`,
      }))}
      onChange={onChange}
    />
  );
};
