import { Checkbox, Tag } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { RepairReport } from '../../../core/report/contract/contract.ts';
import { useMessages } from '../messages/use-messages.ts';
import { shownShortcut } from '../shell/shortcuts.ts';
import { useVirtualRows } from '../virtual-rows.ts';

const REPAIR_HEIGHT = 84;
/** Longest text of a repair that the list shows, in characters. */
const SHOWN_LENGTH = 40;

interface RepairListProps {
  readonly repairs: readonly RepairReport[];
  readonly sourceText: string;
  readonly current: RepairReport | null;
  readonly onGo: (repair: RepairReport) => void;
}

const shown = (text: string): string => {
  const oneLine = text
    .trim()
    .replace(/\s*[\r\n]\s*/g, '⏎')
    .replace(/\s+/g, ' ');
  return oneLine.length > SHOWN_LENGTH ? `${oneLine.slice(0, SHOWN_LENGTH)}…` : oneLine;
};

/** Every place that is understood differently from what is printed: what, how certain, by which rule and why. */
export const RepairList = ({ repairs, sourceText, current, onGo }: RepairListProps) => {
  const { reader } = useMessages();
  const [onlyGuesses, setOnlyGuesses] = useState(false);
  const listed = onlyGuesses ? repairs.filter(({ certainty }) => certainty === 'probable') : repairs;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows({
    count: listed.length,
    scroller,
    estimate: () => REPAIR_HEIGHT,
    keyOf: (index) => `${listed[index]?.start ?? ''}/${listed[index]?.rule ?? ''}/${index}`,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = current === null ? 0 : listed.indexOf(current) + step;
    const repair = listed[next];
    if (step === 0 || repair === undefined) return;
    event.preventDefault();
    onGo(repair);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  return (
    <>
      <div className="repair-tools">
        <Checkbox
          checked={onlyGuesses}
          onChange={(event) => {
            setOnlyGuesses(event.target.checked);
          }}
        >
          {reader.onlyGuesses}
        </Checkbox>
        <small>{`${shownShortcut('previous_difference')} / ${shownShortcut('next_difference')}`}</small>
      </div>
      {listed.length === 0 && (
        <p className="side-empty">
          {onlyGuesses && repairs.length > 0 ? reader.guessesNone : reader.repairsNone}
        </p>
      )}
      <div
        ref={scroller}
        className="repair-list"
        role="listbox"
        tabIndex={0}
        aria-label={reader.repairs}
        onKeyDown={onKeyDown}
      >
        <div className="virtual-space" role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const repair = listed[index];
            return (
              repair && (
                <div
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  role="option"
                  aria-selected={repair === current}
                  className="repair-entry"
                  style={{ top: start }}
                  onClick={() => {
                    onGo(repair);
                  }}
                >
                  <RepairEntry repair={repair} sourceText={sourceText} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </>
  );
};

/** Characters beside a short repair that make it readable. */
const BESIDE = 8;
/** Printed and understood words; a missing or doubled character is shown with what stands beside it. */
const inContext = (
  { start, end, before, after }: RepairReport,
  text: string,
): { readonly printed: string; readonly read: string } => {
  if (shown(before).length > 3) return { printed: shown(before), read: shown(after) };
  const [left, right] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  return { printed: shown(left + before + right), read: shown(left + after + right) };
};

const RepairEntry = ({
  repair,
  sourceText,
}: {
  readonly repair: RepairReport;
  readonly sourceText: string;
}) => {
  const messages = useMessages();
  const { reader } = messages;
  const { kind, certainty, rule } = repair;
  const { printed, read } = inContext(repair, sourceText);
  return (
    <>
      <div className="repair-head">
        <b>{messages.repair[kind]}</b>
        <Tag color={certainty === 'sure' ? 'default' : 'gold'}>
          {certainty === 'sure' ? reader.repairSure : reader.repairGuess}
        </Tag>
      </div>
      {printed !== '' && (
        <div lang="zh-CN">
          {reader.repairBefore} “{printed}”
        </div>
      )}
      <div lang="zh-CN">{read === '' ? reader.repairLeftOut : `${reader.repairAfter} “${read}”`}</div>
      <small title={reader.repairRule(rule)}>{messages.repairWhy[kind]}</small>
    </>
  );
};
