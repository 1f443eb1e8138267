import { SearchOutlined } from '@ant-design/icons';
import { Empty, Input, Result, Select, Spin, type InputRef } from 'antd';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { LocalizedText } from '../../../core/model/problem.ts';
import type { SearchReport } from '../../../core/report/contract/contract.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { isComposing } from '../shell/shortcuts.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';
import { SearchResults } from './search-results.tsx';
import './search.css';

type Found =
  | { readonly kind: 'found'; readonly query: string; readonly report: SearchReport }
  | { readonly kind: 'failed'; readonly query: string; readonly message: LocalizedText };

/** Milliseconds after the last key before a query is sent. */
const TYPING_PAUSE = 250;

/** Search over the clauses of the whole library or of one document. */
export const SearchView = () => {
  const { search } = useMessages();
  const language = useLanguage();
  const { visit, go, store, documents } = useWorkbench();
  const { query } = visit.places.search;
  const [typed, setTyped] = useState<string | null>(null);
  const [scope, setScope] = useState<DocumentId | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const results = useRef<HTMLDivElement>(null);
  const input = useRef<InputRef>(null);
  useCommands(
    useMemo(
      () => ({
        search: () => {
          input.current?.focus({ cursor: 'all' });
        },
      }),
      [],
    ),
  );
  const send = (text: string): void => {
    setTyped(null);
    if (text.trim() !== query) go({ kind: 'search', query: text.trim() });
  };
  useEffect(() => {
    if (query === '') return;
    let wanted = true;
    void store.search(query, scope === null ? null : [scope]).then((outcome) => {
      if (!wanted) return;
      startTransition(() => {
        setFound(
          outcome.ok
            ? { kind: 'found', query, report: outcome.value }
            : { kind: 'failed', query, message: outcome.message },
        );
      });
    });
    return () => {
      wanted = false;
    };
  }, [store, query, scope, documents]);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      go({ kind: 'search', query: typed.trim() });
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, go]);
  const scopes = useMemo(
    () => documents.map((document) => ({ value: document.id, label: listName(document) })),
    [documents],
  );
  return (
    <div className="view search-view">
      <div className="search-head">
        <Input
          ref={input}
          autoFocus
          size="large"
          prefix={<SearchOutlined />}
          value={typed ?? query}
          placeholder={search.placeholder}
          aria-label={search.title}
          spellCheck={false}
          allowClear
          onChange={(event) => {
            // An input method shows unfinished syllables first; they are not a query.
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent)) return;
            if (event.key === 'Enter') send(event.currentTarget.value);
            else if (event.key === 'ArrowDown') results.current?.focus();
            else return;
            event.preventDefault();
          }}
        />
        <Select
          size="large"
          className="search-scope"
          value={scope}
          aria-label={search.scope}
          popupMatchSelectWidth={420}
          options={[{ value: null, label: search.scopeAll }, ...scopes]}
          onChange={setScope}
        />
      </div>
      {query === '' ? (
        <div className="view-empty">
          <SearchOutlined aria-hidden />
          <strong>{search.emptyTitle}</strong>
          <p>{search.emptyText}</p>
        </div>
      ) : found === null ? (
        <Spin className="search-working" />
      ) : found.kind === 'failed' ? (
        <Result status="warning" title={search.failed} subTitle={found.message[language]} />
      ) : found.report.hits.length === 0 ? (
        <Empty
          className="view-empty"
          description={
            <>
              <p>{search.none(found.query)}</p>
              <p>{search.noneHint}</p>
            </>
          }
        />
      ) : (
        <SearchResults report={found.report} focusTarget={results} />
      )}
    </div>
  );
};
