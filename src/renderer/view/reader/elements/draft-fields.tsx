import { Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';

/** Words of a draft; the hint says how they are written. */
export const TextField = ({
  label,
  hint,
  className = '',
  disabled = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <Input
    className={className}
    aria-label={label}
    placeholder={hint}
    title={hint}
    disabled={disabled}
    value={value}
    onChange={({ target }) => {
      onChange(target.value);
    }}
  />
);

/** Whether a number or a time is a least, a most, or what else it can be. */
export const BoundField = <Bound extends string>({
  bounds,
  names,
  value,
  onChange,
}: {
  readonly bounds: readonly Bound[];
  readonly names: Readonly<Record<Bound, string>>;
  readonly value: Bound;
  readonly onChange: (bound: Bound) => void;
}) => {
  const { elementCorrection } = useMessages();
  return (
    <Select<Bound>
      className="element-bound"
      aria-label={elementCorrection.bound}
      value={value}
      options={bounds.map((bound) => ({ value: bound, label: names[bound] }))}
      onChange={onChange}
    />
  );
};

/** Whether something holds; named by its words, or by its label where they stand elsewhere. */
export const TickField = ({
  label,
  checked,
  onChange,
  children,
}: {
  readonly label?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
}) => (
  <Checkbox
    aria-label={label}
    checked={checked}
    onChange={({ target }) => {
      onChange(target.checked);
    }}
  >
    {children}
  </Checkbox>
);
