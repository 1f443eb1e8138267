import {
  DownOutlined,
  EyeOutlined,
  QuestionCircleOutlined,
  UpOutlined,
  VerticalAlignMiddleOutlined,
  ColumnHeightOutlined,
} from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Tooltip, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ExportMenu } from '../export-menu.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { isComposing, shownShortcut } from '../shell/shortcuts.ts';
import { ComparisonLegend } from './comparison-legend.tsx';
import type { Detail } from '../../../core/report/shown-part.ts';
import { DetailSwitch } from './detail-switch.tsx';
import type { ComparisonOutput } from './use-comparison-output.tsx';
import { LayoutSwitch } from './whole/layout-switch.tsx';
import type { LayoutChoice } from './whole/use-layout.ts';

interface ComparisonToolsProps {
  readonly current: number | null;
  readonly total: number;
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
  /** What stands between the tools of the rows and those at the end. */
  readonly children: ReactNode;
}

/** Walking the differences, going to a clause, folding, legend and export. */
export const ComparisonTools = (props: ComparisonToolsProps) => {
  const {
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
    children,
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
      {isAligned && <DetailSwitch detail={detail} onChange={onDetail} />}
      {children}
      <span className="tool-gap" />
      {isAligned && (
        <Popover
          trigger="click"
          placement="bottomRight"
          content={<FoldTools foldSame={foldSame} onFoldSame={onFoldSame} onToggleAll={onToggleAll} />}
        >
          <Button
            size="small"
            type="text"
            icon={<EyeOutlined />}
            aria-label={compare.showing}
            title={compare.showing}
          >
            <span className="long-word">{compare.showing}</span>
          </Button>
        </Popover>
      )}
      <Popover content={<ComparisonLegend />} trigger="click" placement="bottomRight">
        <Button
          size="small"
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label={compare.legend}
          title={compare.legend}
        />
      </Popover>
      <ExportMenu onExport={output.exportAs} onPrint={output.print} onSavePdf={output.savePdf} />
    </div>
  );
};

/** What of the rows is folded away. */
const FoldTools = ({
  foldSame,
  onFoldSame,
  onToggleAll,
}: Pick<ComparisonToolsProps, 'foldSame' | 'onFoldSame' | 'onToggleAll'>) => {
  const { compare } = useMessages();
  return (
    <div className="fold-tools">
      <Checkbox
        checked={foldSame}
        onChange={(event) => {
          onFoldSame(event.target.checked);
        }}
      >
        {compare.foldSame}
      </Checkbox>
      <Button
        size="small"
        type="text"
        icon={<ColumnHeightOutlined />}
        onClick={() => {
          onToggleAll(true);
        }}
      >
        {compare.expandAll}
      </Button>
      <Button
        size="small"
        type="text"
        icon={<VerticalAlignMiddleOutlined />}
        onClick={() => {
          onToggleAll(false);
        }}
      >
        {compare.collapseAll}
      </Button>
    </div>
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
      title={
        missing === null ? `${compare.goToHint} ${shownShortcut('go_to_clause')}` : compare.goToNone(missing)
      }
      {...(missing === null ? {} : { open: true })}
    >
      <Input
        ref={input}
        size="small"
        className="go-to-clause"
        value={typed}
        status={missing === null ? '' : 'error'}
        placeholder={compare.goTo}
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
