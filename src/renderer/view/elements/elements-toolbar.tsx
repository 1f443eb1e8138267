import { DownloadOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select, type InputRef } from 'antd';
import { useMemo, useRef } from 'react';
import { ELEMENT_TYPES } from '../../../core/model/element.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { facetOptions, type ElementFilter } from './element-filter.ts';
import { facetLabel } from './element-labels.ts';
import { GROUPINGS } from './element-lines.ts';
import { FACETS, type Facet, type ShownRow } from './element-rows.ts';
import { QUESTIONS, type TableAction, type TableState } from './table-state.ts';

interface ElementsToolbarProps {
  /** All rows of the library: what the filters offer comes from them. */
  readonly rows: readonly ShownRow[];
  readonly state: TableState;
  /** The state's filter together with the documents of the place. */
  readonly filter: ElementFilter;
  readonly dispatch: (action: TableAction) => void;
  readonly onChoose: (facet: Facet, values: readonly string[]) => void;
  readonly onExport: () => void;
  readonly canExport: boolean;
}

/** Questions, grouping and export above; text and facets below. */
export const ElementsToolbar = (props: ElementsToolbarProps) => {
  const { rows, state, filter, dispatch, onChoose, onExport, canExport } = props;
  const { elements } = useMessages();
  const input = useRef<InputRef>(null);
  useCommands(
    useMemo(
      () => ({
        find: () => {
          input.current?.focus({ cursor: 'all' });
        },
      }),
      [],
    ),
  );
  return (
    <div className="elements-toolbar">
      <div className="elements-questions" role="group" aria-label={elements.title}>
        {QUESTIONS.map((question) => (
          <button
            key={question}
            type="button"
            className="elements-question"
            title={elements.questionTips[question]}
            aria-pressed={state.question === question}
            onClick={() => {
              dispatch({ kind: 'ask', question });
            }}
          >
            {elements.questions[question]}
          </button>
        ))}
        <span className="elements-gap" />
        <Select
          className="elements-grouping"
          aria-label={elements.groupBy}
          value={state.grouping}
          options={GROUPINGS.map((value) => ({ value, label: elements.groupings[value] }))}
          popupMatchSelectWidth={false}
          onChange={(by) => {
            dispatch({ kind: 'group', by });
          }}
        />
        <Button icon={<DownloadOutlined />} disabled={!canExport} onClick={onExport}>
          {elements.export}
        </Button>
      </div>
      <div className="elements-filters">
        <Input
          ref={input}
          className="elements-text"
          prefix={<SearchOutlined />}
          value={filter.text}
          placeholder={elements.filterPlaceholder}
          aria-label={elements.filterPlaceholder}
          spellCheck={false}
          allowClear
          onChange={(event) => {
            dispatch({ kind: 'type_text', text: event.target.value });
          }}
        />
        {FACETS.map((facet) => (
          <FacetSelect
            key={facet}
            facet={facet}
            rows={rows}
            chosen={filter.chosen[facet]}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
};

interface FacetSelectProps {
  readonly facet: Facet;
  readonly rows: readonly ShownRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (facet: Facet, values: readonly string[]) => void;
}

const FacetSelect = ({ facet, rows, chosen, onChoose }: FacetSelectProps) => {
  const messages = useMessages();
  const language = useLanguage();
  const name = messages.elements.facets[facet];
  const options = useMemo(() => {
    const found = facetOptions(rows, facet).map(({ value, count, sample }) => {
      const label = facetLabel(facet, sample, language, messages);
      return { value, count, label: `${label} (${count})` };
    });
    if (facet === 'type') {
      const order: readonly string[] = ELEMENT_TYPES;
      return found.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    }
    return facet === 'role' ? found.sort((a, b) => b.count - a.count) : found;
  }, [rows, facet, language, messages]);
  return (
    <Select
      className="elements-facet"
      mode="multiple"
      aria-label={name}
      value={[...chosen]}
      options={options}
      placeholder={name}
      maxTagCount={0}
      maxTagPlaceholder={(hidden) => messages.elements.facetChosen(name, hidden.length)}
      popupMatchSelectWidth={facet === 'document' ? 420 : 240}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(values: readonly string[]) => {
        onChoose(facet, values);
      }}
    />
  );
};
