import { Checkbox, Input, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import type {
  DeadlineDraft,
  DurationDraft,
  ElementDraft,
  FrequencyDraft,
  QuantityDraft,
} from './element-draft.ts';
import { PeriodField } from './period-field.tsx';

interface FieldsProps<Draft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

const FREQUENCY_BOUNDS = ['exactly', 'at_least', 'at_most', 'none'] as const;
const QUANTITY_BOUNDS = ['exactly', 'at_least', 'at_most', 'range'] as const;
const DEADLINE_BOUNDS = ['by', 'within', 'from', 'range'] as const;
const DEADLINE_KINDS = ['date', 'period', 'vague'] as const;

/** One named line of the dialog. */
export const FieldLine = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="element-field">
    <span>{name}</span>
    <div>{children}</div>
  </div>
);

const FrequencyFields = ({ draft, onChange }: FieldsProps<FrequencyDraft>) => {
  const { elementCorrection: words } = useMessages();
  const { period, each } = draft;
  return (
    <>
      <FieldLine name={words.period}>
        {period !== null && (
          <>
            {words.every}
            <PeriodField
              label={words.period}
              value={period}
              onChange={(changed) => {
                onChange({ ...draft, period: changed });
              }}
            />
          </>
        )}
        <Checkbox
          checked={period === null}
          onChange={({ target }) => {
            onChange({ ...draft, period: target.checked ? null : { unit: 'year', amount: '1' } });
          }}
        >
          {words.periodNone}
        </Checkbox>
      </FieldLine>
      <FieldLine name={words.count}>
        <Select
          className="element-bound"
          aria-label={words.bound}
          value={draft.bound}
          options={FREQUENCY_BOUNDS.map((value) => ({ value, label: words.bounds[value] }))}
          onChange={(bound) => {
            onChange({ ...draft, bound });
          }}
        />
        <Input
          className="element-number"
          aria-label={words.count}
          disabled={draft.vague}
          value={draft.vague ? '' : draft.count}
          onChange={({ target }) => {
            onChange({ ...draft, count: target.value });
          }}
        />
        <Checkbox
          checked={draft.vague}
          onChange={({ target }) => {
            onChange({ ...draft, vague: target.checked });
          }}
        >
          {words.vague}
        </Checkbox>
      </FieldLine>
      <FieldLine name={words.each}>
        <Checkbox
          aria-label={words.each}
          checked={each !== null}
          onChange={({ target }) => {
            onChange({ ...draft, each: target.checked ? { unit: 'day', amount: '' } : null });
          }}
        />
        {each !== null && (
          <PeriodField
            label={words.each}
            value={each}
            onChange={(changed) => {
              onChange({ ...draft, each: changed });
            }}
          />
        )}
      </FieldLine>
    </>
  );
};

const DeadlineFields = ({ draft, onChange }: FieldsProps<DeadlineDraft>) => {
  const { elementCorrection: words } = useMessages();
  return (
    <>
      <FieldLine name={words.deadlineKind}>
        <Segmented
          value={draft.stated}
          options={DEADLINE_KINDS.map((value) => ({ value, label: words.deadlineKinds[value] }))}
          onChange={(stated) => {
            onChange({ ...draft, stated });
          }}
        />
      </FieldLine>
      {draft.stated === 'date' && (
        <FieldLine name={words.date}>
          <Input
            aria-label={words.date}
            placeholder={words.dateHint}
            title={words.dateHint}
            value={draft.date}
            onChange={({ target }) => {
              onChange({ ...draft, date: target.value });
            }}
          />
        </FieldLine>
      )}
      {draft.stated === 'period' && (
        <FieldLine name={words.length}>
          <PeriodField
            label={words.length}
            value={draft.length}
            onChange={(length) => {
              onChange({ ...draft, length });
            }}
          />
          <Checkbox
            checked={draft.workingDays}
            onChange={({ target }) => {
              onChange({ ...draft, workingDays: target.checked });
            }}
          >
            {words.workingDays}
          </Checkbox>
        </FieldLine>
      )}
      {draft.stated !== 'date' && (
        <FieldLine name={words.trigger}>
          <Input
            aria-label={words.trigger}
            value={draft.trigger}
            onChange={({ target }) => {
              onChange({ ...draft, trigger: target.value });
            }}
          />
        </FieldLine>
      )}
      <FieldLine name={words.bound}>
        <Select
          className="element-bound"
          aria-label={words.bound}
          value={draft.bound}
          options={DEADLINE_BOUNDS.map((value) => ({ value, label: words.deadlineBounds[value] }))}
          onChange={(bound) => {
            onChange({ ...draft, bound });
          }}
        />
      </FieldLine>
    </>
  );
};

const DurationFields = ({ draft, onChange }: FieldsProps<DurationDraft>) => {
  const { elementCorrection: words } = useMessages();
  return (
    <FieldLine name={words.length}>
      {!draft.isLifetime && (
        <PeriodField
          label={words.length}
          value={draft.length}
          onChange={(length) => {
            onChange({ ...draft, length });
          }}
        />
      )}
      <Checkbox
        checked={draft.isLifetime}
        onChange={({ target }) => {
          onChange({ ...draft, isLifetime: target.checked });
        }}
      >
        {words.lifetime}
      </Checkbox>
    </FieldLine>
  );
};

const QuantityFields = ({ draft, onChange }: FieldsProps<QuantityDraft>) => {
  const { elementCorrection: words } = useMessages();
  return (
    <FieldLine name={words.amount}>
      <Select
        className="element-bound"
        aria-label={words.bound}
        value={draft.bound}
        options={QUANTITY_BOUNDS.map((value) => ({ value, label: words.bounds[value] }))}
        onChange={(bound) => {
          onChange({ ...draft, bound });
        }}
      />
      <Input
        className="element-amount"
        aria-label={words.amount}
        placeholder={words.amountHint}
        title={words.amountHint}
        value={draft.amount}
        onChange={({ target }) => {
          onChange({ ...draft, amount: target.value });
        }}
      />
      <Input
        className="element-unit"
        aria-label={words.unit}
        placeholder={words.unit}
        value={draft.unit}
        onChange={({ target }) => {
          onChange({ ...draft, unit: target.value });
        }}
      />
    </FieldLine>
  );
};

/** What is to be said of an element of the chosen kind; of a duty nothing beside actor and modality. */
export const ValueFields = ({ draft, onChange }: FieldsProps<ElementDraft>) => {
  switch (draft.type) {
    case 'frequency':
      return (
        <FrequencyFields
          draft={draft.frequency}
          onChange={(frequency) => {
            onChange({ ...draft, frequency });
          }}
        />
      );
    case 'deadline':
      return (
        <DeadlineFields
          draft={draft.deadline}
          onChange={(deadline) => {
            onChange({ ...draft, deadline });
          }}
        />
      );
    case 'duration':
      return (
        <DurationFields
          draft={draft.duration}
          onChange={(duration) => {
            onChange({ ...draft, duration });
          }}
        />
      );
    case 'quantity':
      return (
        <QuantityFields
          draft={draft.quantity}
          onChange={(quantity) => {
            onChange({ ...draft, quantity });
          }}
        />
      );
    case 'obligation':
      return null;
  }
};
