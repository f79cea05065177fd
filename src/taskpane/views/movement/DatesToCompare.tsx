import { Field, Input, Select } from '@fluentui/react-components';
import { isLikelyDate } from '../../../classifier/likely-date';
import { windows, type ComparedDates } from '../../../movement/dates';
import { words } from '../../../movement/words/languages';
import { isoDay, serialOfText } from '../../../sheet/cells/excel-date';
import type { MovementState } from '../../hooks/sheets/use-movement';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface DatesToCompareProps {
  movement: MovementState;
  dates: ComparedDates;
  disabled: boolean;
}

/** Asks for the two days: any days if they are computed from orders, days of runs if they are in the history. */
export function DatesToCompare({ movement, dates, disabled }: DatesToCompareProps) {
  const text = words[useWords().language].pane;
  const { runs, chooseDates } = movement;
  const { from, to } = dates;
  const DayField = dates.inHistory ? RunField : DateField;
  return (
    <>
      <DayField
        label={text.from}
        day={from}
        {...{ runs, disabled }}
        onDay={(day) => chooseDates({ ...dates, from: day })}
      />
      <DayField
        label={text.to}
        day={to}
        {...{ runs, disabled }}
        onDay={(day) => chooseDates({ ...dates, to: day })}
      />
      {!dates.inHistory && <WindowField {...{ dates, disabled }} onDates={chooseDates} />}
    </>
  );
}

interface DayFieldProps {
  label: string;
  day: number;
  /** The days of the runs in the history. */
  runs: readonly number[];
  disabled: boolean;
  onDay: (day: number) => void;
}

function RunField({ label, day, runs, disabled, onDay }: DayFieldProps) {
  const pane = usePaneStyles();
  return (
    <Field className={pane.field} label={label}>
      <Select
        size="small"
        value={String(day)}
        disabled={disabled}
        onChange={(_, { value }) => onDay(Number(value))}
      >
        {runs.map((run) => (
          <option key={run} value={String(run)}>
            {isoDay(run)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function DateField({ label, day, disabled, onDay }: DayFieldProps) {
  const pane = usePaneStyles();
  return (
    <Field className={pane.field} label={label}>
      <Input
        className={pane.input}
        type="date"
        size="small"
        value={isoDay(day)}
        disabled={disabled}
        onChange={(_, { value }) => {
          const typed = serialOfText(value);
          // Ignores dates before 1950: while somebody is typing a year, the field reports years such as 2 and 202.
          if (typed !== undefined && isLikelyDate(typed)) onDay(typed);
        }}
      />
    </Field>
  );
}

interface WindowFieldProps {
  dates: ComparedDates;
  disabled: boolean;
  onDates: (dates: ComparedDates) => void;
}

function WindowField({ dates: { from, to, months }, disabled, onDates }: WindowFieldProps) {
  const pane = usePaneStyles();
  const text = words[useWords().language].pane;
  return (
    <Field className={pane.field} label={text.window}>
      <Select
        size="small"
        value={String(months ?? '')}
        disabled={disabled}
        onChange={(_, { value }) => onDates({ from, to, ...(value !== '' && { months: Number(value) }) })}
      >
        {windows.map((count) => (
          <option key={count} value={count}>
            {text.months(count)}
          </option>
        ))}
        <option value="">{text.everything}</option>
      </Select>
    </Field>
  );
}
