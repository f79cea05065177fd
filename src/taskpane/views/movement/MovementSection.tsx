import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Language } from '../../../classifier/language';
import { isLikelyDate } from '../../../classifier/likely-date';
import { windows, type ComparedDates } from '../../../movement/dates';
import { words } from '../../../movement/words/languages';
import { isoDay, serialOfText } from '../../../sheet/cells/excel-date';
import type { MovementState, MovementStep } from '../../hooks/use-movement';
import { progressText } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';

interface MovementSectionProps {
  movement: MovementState;
  disabled: boolean;
}

/** Offers to compare two dates if ClientTier made the clients from orders. */
export function MovementSection({ movement, disabled }: MovementSectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { offer, dates, step } = movement;
  if (!offer || !dates) return null;
  const text = words[spoken.language].pane;
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  return (
    <HeadedSection heading={text.heading}>
      {working ? (
        <Working
          title={working.progress ? progressText(working.progress, spoken) : text[working.kind]}
          onCancel={movement.cancel}
          isCancelDisabled={working.kind === 'removing'}
        />
      ) : (
        <>
          <p className={pane.note}>{text.why}</p>
          <DateField
            label={text.from}
            day={dates.from}
            {...{ disabled }}
            onDay={(from) => movement.chooseDates({ ...dates, from })}
          />
          <DateField
            label={text.to}
            day={dates.to}
            {...{ disabled }}
            onDay={(to) => movement.chooseDates({ ...dates, to })}
          />
          <WindowField {...{ dates, disabled }} onDates={movement.chooseDates} />
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled || !movement.isReady} onClick={movement.write}>
              {text.make}
            </Button>
            {offer.sheet !== undefined && (
              <Button size="small" disabledFocusable={disabled} onClick={movement.remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <StepEnd step={step} onClose={movement.leave}>
        {endOf(step, text)}
      </StepEnd>
    </HeadedSection>
  );
}

/** Returns the text about the result; undefined if there is no result. */
function endOf(step: MovementStep, text: (typeof words)[Language]['pane']): string | undefined {
  if (step.kind !== 'done' && step.kind !== 'removed') return undefined;
  const said = text[step.kind](step.sheet);
  return step.kind === 'done' && step.former !== undefined ? `${said} ${text.former(step.former)}` : said;
}

interface DateFieldProps {
  label: string;
  day: number;
  disabled: boolean;
  onDay: (day: number) => void;
}

function DateField({ label, day, disabled, onDay }: DateFieldProps) {
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
