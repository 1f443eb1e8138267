import {
  DownOutlined,
  InfoCircleOutlined,
  UpOutlined,
  VerticalAlignMiddleOutlined,
  ColumnHeightOutlined,
} from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Tooltip, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComparisonRow } from '../../../core/report/comparison-view.ts';
import { ExportMenu } from '../export-menu.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { isComposing, shownShortcut } from '../shell/shortcuts.ts';
import { ComparisonLegend } from './comparison-legend.tsx';
import type { Detail } from '../../../core/report/shown-part.ts';
import { DetailSwitch } from './detail-switch.tsx';
import { NumberingShifts } from './review/numbering-shifts.tsx';
import type { ComparisonOutput } from './use-comparison-output.tsx';
import { LayoutSwitch } from './whole/layout-switch.tsx';
import type { LayoutChoice } from './whole/use-layout.ts';

interface ComparisonToolsProps {
  readonly current: number | null;
  readonly total: number;
  readonly rows: readonly ComparisonRow[];
  readonly detail: Detail;
  readonly onDetail: (detail: Detail) => void;
  readonly foldSame: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onFoldSame: (on: boolean) => void;
  readonly onToggleAll: (open: boolean) => void;
  /** False where there is no such clause. */
  readonly onGoToClause: (typed: string) => boolean;
  readonly layout: LayoutChoice;
  readonly output: ComparisonOutput;
}

/** Walking the differences, going to a clause, folding, legend and export. */
export const ComparisonTools = (props: ComparisonToolsProps) => {
  const {
    rows,
    detail,
    onDetail,
    current,
    total,
    foldSame,
    onStep,
    onFoldSame,
    onToggleAll,
    onGoToClause,
    layout,
    output,
  } = props;
  const isAligned = layout.layout === 'aligned';
  const { compare } = useMessages();
  return (
    <div className="comparison-tools">
      <div className="difference-walk">
        <Tooltip title={`${compare.previousDifference} ${shownShortcut('previous_difference')}`}>
          <Button
            size="small"
            icon={<UpOutlined />}
            aria-label={compare.previousDifference}
            disabled={total === 0}
            onClick={() => {
              onStep(-1);
            }}
          />
        </Tooltip>
        <span className="difference-position" aria-live="polite">
          {compare.position(current === null ? 0 : current + 1, total)}
        </span>
        <Tooltip title={`${compare.nextDifference} ${shownShortcut('next_difference')}`}>
          <Button
            size="small"
            icon={<DownOutlined />}
            aria-label={compare.nextDifference}
            disabled={total === 0}
            onClick={() => {
              onStep(1);
            }}
          />
        </Tooltip>
      </div>
      <GoToClause onGo={onGoToClause} />
      <LayoutSwitch {...layout} />
      {isAligned && (
        <>
          <Checkbox
            checked={foldSame}
            onChange={(event) => {
              onFoldSame(event.target.checked);
            }}
          >
            {compare.foldSame}
          </Checkbox>
          <DetailSwitch detail={detail} onChange={onDetail} />
        </>
      )}
      <NumberingShifts rows={rows} />
      <span className="tool-gap" />
      {isAligned && <FoldButtons onToggleAll={onToggleAll} />}
      <Popover content={<ComparisonLegend />} trigger="click" placement="bottomRight">
        <Button size="small" type="text" icon={<InfoCircleOutlined />}>
          {compare.legend}
        </Button>
      </Popover>
      <ExportMenu onExport={output.exportAs} onPrint={output.print} onSavePdf={output.savePdf} />
    </div>
  );
};

/** Opens and closes all rows at once. */
const FoldButtons = ({ onToggleAll }: Pick<ComparisonToolsProps, 'onToggleAll'>) => {
  const { compare } = useMessages();
  return (
    <>
      <Tooltip title={compare.expandAll}>
        <Button
          size="small"
          type="text"
          icon={<ColumnHeightOutlined />}
          aria-label={compare.expandAll}
          onClick={() => {
            onToggleAll(true);
          }}
        />
      </Tooltip>
      <Tooltip title={compare.collapseAll}>
        <Button
          size="small"
          type="text"
          icon={<VerticalAlignMiddleOutlined />}
          aria-label={compare.collapseAll}
          onClick={() => {
            onToggleAll(false);
          }}
        />
      </Tooltip>
    </>
  );
};

/** Goes to a clause by its number. A digit typed anywhere in the comparison begins here. */
const GoToClause = ({ onGo }: { readonly onGo: (typed: string) => boolean }) => {
  const { compare } = useMessages();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const input = useRef<InputRef>(null);
  useCommands(
    useMemo(
      () => ({
        go_to_clause: () => {
          input.current?.focus({ cursor: 'all' });
        },
      }),
      [],
    ),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const free =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, .ant-modal') === null;
      if (!free || !/^[0-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      setTyped(event.key);
      input.current?.focus({ cursor: 'end' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <Tooltip
      title={missing === null ? compare.goToHint : compare.goToNone(missing)}
      {...(missing === null ? {} : { open: true })}
    >
      <Input
        ref={input}
        size="small"
        className="go-to-clause"
        value={typed}
        status={missing === null ? '' : 'error'}
        placeholder={`${compare.goTo} ${shownShortcut('go_to_clause')}`}
        aria-label={compare.goTo}
        onChange={(event) => {
          setTyped(event.target.value);
          setMissing(null);
        }}
        onBlur={() => {
          setMissing(null);
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Escape') input.current?.blur();
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          setMissing(onGo(typed) ? null : typed);
        }}
      />
    </Tooltip>
  );
};
