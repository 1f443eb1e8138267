import { CloudUploadOutlined, ImportOutlined, SnippetsOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Popover, Segmented, Tooltip } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ScannedFile } from '../../../core/model/decision.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { shownShortcut } from '../shell/shortcuts.ts';
import { useWorkbench } from '../workbench.ts';
import { LibraryList } from './library-list.tsx';
import { libraryGroups, libraryLines, matchesFilter, type LibraryGrouping } from './library-tree.ts';
import { PasteTextDialog } from './paste-text-dialog.tsx';
import { ProblemList } from './problem-list.tsx';
import { useLibraryActions } from './use-library-actions.tsx';
import './library.css';

const noneClosed: ReadonlySet<string> = new Set();

/** The library at the left edge: what is there, what could not be read, and how more gets in. */
export const LibrarySidebar = () => {
  const messages = useMessages();
  const { documents, problems } = useWorkbench();
  const actions = useLibraryActions();
  const [filter, setFilter] = useState('');
  const [grouping, setGrouping] = useState<LibraryGrouping>('region');
  const [closed, setClosed] = useState(noneClosed);
  const [pasting, setPasting] = useState<'closed' | 'open' | ScannedFile>('closed');
  const [listed, setListed] = useState(false);
  const wanted = useDeferredValue(filter.trim());
  const lines = useMemo(() => {
    const matching = documents.filter((document) => matchesFilter(document, wanted));
    return libraryLines(libraryGroups(matching, grouping), closed);
  }, [documents, wanted, grouping, closed]);
  useCommands(
    useMemo(
      () => ({
        import: actions.chooseFiles,
        paste: () => {
          setPasting('open');
        },
      }),
      [actions],
    ),
  );
  const toggleGroup = (path: string): void => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(path)) after.add(path);
      return after;
    });
  };
  return (
    <aside className="library" aria-label={messages.library.title}>
      <div className="library-head">
        <h2>{messages.library.title}</h2>
        <span className="library-count">{messages.library.count(documents.length)}</span>
        {problems.length > 0 && (
          <Popover
            content={
              <ProblemList
                problems={problems}
                onAttachText={(scan) => {
                  setListed(false);
                  setPasting(scan);
                }}
              />
            }
            open={listed}
            onOpenChange={setListed}
            title={messages.library.problemsTitle}
            trigger="click"
            placement="rightTop"
          >
            <Button size="small" type="text" danger icon={<WarningOutlined />}>
              {messages.library.problems(problems.length)}
            </Button>
          </Popover>
        )}
      </div>
      <div className="library-tools">
        <Input
          allowClear
          size="small"
          value={filter}
          placeholder={messages.library.filterPlaceholder}
          aria-label={messages.library.filterPlaceholder}
          onChange={(event) => {
            setFilter(event.target.value);
          }}
        />
        <Segmented<LibraryGrouping>
          block
          size="small"
          value={grouping}
          onChange={setGrouping}
          options={[
            { value: 'region', label: messages.library.byRegion },
            { value: 'level', label: messages.library.byLevel },
          ]}
        />
      </div>
      {documents.length === 0 ? (
        <div className="library-empty">
          <CloudUploadOutlined aria-hidden />
          <strong>{messages.library.emptyTitle}</strong>
          <p>{messages.library.emptyText}</p>
        </div>
      ) : lines.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={messages.library.noMatch} />
      ) : (
        <LibraryList lines={lines} actions={actions} onToggleGroup={toggleGroup} />
      )}
      <div className="library-foot">
        <Tooltip title={shownShortcut('import')}>
          <Button type="primary" icon={<ImportOutlined />} onClick={actions.chooseFiles} block>
            {messages.library.import}
          </Button>
        </Tooltip>
        <Tooltip title={shownShortcut('paste')}>
          <Button
            icon={<SnippetsOutlined />}
            onClick={() => {
              setPasting('open');
            }}
          >
            {messages.library.paste}
          </Button>
        </Tooltip>
      </div>
      <PasteTextDialog
        open={pasting !== 'closed'}
        scan={typeof pasting === 'string' ? null : pasting}
        onClose={() => {
          setPasting('closed');
        }}
        onImport={actions.importText}
      />
    </aside>
  );
};
