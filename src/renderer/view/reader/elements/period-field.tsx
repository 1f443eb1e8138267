import { Input, Select, Space } from 'antd';
import { useMessages } from '../../messages/use-messages.ts';
import { PERIOD_UNITS, type StatedPeriod } from './stated-period.ts';

/** A number and what it counts: 1 年, 3 个月; ISO 8601 for what mixes units. */
export const PeriodField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: StatedPeriod;
  readonly onChange: (value: StatedPeriod) => void;
}) => {
  const { elementCorrection } = useMessages();
  return (
    <Space.Compact>
      <Input
        className="element-number"
        aria-label={label}
        value={value.amount}
        onChange={(event) => {
          onChange({ ...value, amount: event.target.value });
        }}
      />
      <Select
        className="element-unit"
        aria-label={`${label} ${elementCorrection.unit}`}
        value={value.unit}
        options={PERIOD_UNITS.map((unit) => ({ value: unit, label: elementCorrection.periodUnits[unit] }))}
        onChange={(unit) => {
          onChange({ ...value, unit });
        }}
      />
    </Space.Compact>
  );
};
