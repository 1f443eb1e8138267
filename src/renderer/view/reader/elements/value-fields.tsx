import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { BoundField, TextField, TickField } from './draft-fields.tsx';
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
  const change = (part: Partial<FrequencyDraft>): void => {
    onChange({ ...draft, ...part });
  };
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
                change({ period: changed });
              }}
            />
          </>
        )}
        <TickField
          checked={period === null}
          onChange={(none) => {
            change({ period: none ? null : { unit: 'year', amount: '1' } });
          }}
        >
          {words.periodNone}
        </TickField>
      </FieldLine>
      <FieldLine name={words.count}>
        <BoundField
          bounds={FREQUENCY_BOUNDS}
          names={words.bounds}
          value={draft.bound}
          onChange={(bound) => {
            change({ bound });
          }}
        />
        <TextField
          className="element-number"
          label={words.count}
          disabled={draft.vague}
          value={draft.vague ? '' : draft.count}
          onChange={(count) => {
            change({ count });
          }}
        />
        <TickField
          checked={draft.vague}
          onChange={(vague) => {
            change({ vague });
          }}
        >
          {words.vague}
        </TickField>
      </FieldLine>
      <FieldLine name={words.each}>
        <TickField
          label={words.each}
          checked={each !== null}
          onChange={(stated) => {
            change({ each: stated ? { unit: 'day', amount: '' } : null });
          }}
        />
        {each !== null && (
          <PeriodField
            label={words.each}
            value={each}
            onChange={(changed) => {
              change({ each: changed });
            }}
          />
        )}
      </FieldLine>
    </>
  );
};

const DeadlineFields = ({ draft, onChange }: FieldsProps<DeadlineDraft>) => {
  const { elementCorrection: words } = useMessages();
  const change = (part: Partial<DeadlineDraft>): void => {
    onChange({ ...draft, ...part });
  };
  return (
    <>
      <FieldLine name={words.deadlineKind}>
        <Segmented
          value={draft.stated}
          options={DEADLINE_KINDS.map((value) => ({ value, label: words.deadlineKinds[value] }))}
          onChange={(stated) => {
            change({ stated });
          }}
        />
      </FieldLine>
      {draft.stated === 'date' && (
        <FieldLine name={words.date}>
          <TextField
            label={words.date}
            hint={words.dateHint}
            value={draft.date}
            onChange={(date) => {
              change({ date });
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
              change({ length });
            }}
          />
          <TickField
            checked={draft.workingDays}
            onChange={(workingDays) => {
              change({ workingDays });
            }}
          >
            {words.workingDays}
          </TickField>
        </FieldLine>
      )}
      {draft.stated !== 'date' && (
        <FieldLine name={words.trigger}>
          <TextField
            label={words.trigger}
            value={draft.trigger}
            onChange={(trigger) => {
              change({ trigger });
            }}
          />
        </FieldLine>
      )}
      <FieldLine name={words.bound}>
        <BoundField
          bounds={DEADLINE_BOUNDS}
          names={words.deadlineBounds}
          value={draft.bound}
          onChange={(bound) => {
            change({ bound });
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
      <TickField
        checked={draft.isLifetime}
        onChange={(isLifetime) => {
          onChange({ ...draft, isLifetime });
        }}
      >
        {words.lifetime}
      </TickField>
    </FieldLine>
  );
};

const QuantityFields = ({ draft, onChange }: FieldsProps<QuantityDraft>) => {
  const { elementCorrection: words } = useMessages();
  const change = (part: Partial<QuantityDraft>): void => {
    onChange({ ...draft, ...part });
  };
  return (
    <FieldLine name={words.amount}>
      <BoundField
        bounds={QUANTITY_BOUNDS}
        names={words.bounds}
        value={draft.bound}
        onChange={(bound) => {
          change({ bound });
        }}
      />
      <TextField
        className="element-amount"
        label={words.amount}
        hint={words.amountHint}
        value={draft.amount}
        onChange={(amount) => {
          change({ amount });
        }}
      />
      <TextField
        className="element-unit"
        label={words.unit}
        hint={words.unit}
        value={draft.unit}
        onChange={(unit) => {
          change({ unit });
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
