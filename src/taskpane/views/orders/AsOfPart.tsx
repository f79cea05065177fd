import { Button, Field, Input } from '@fluentui/react-components';
import { isLikelyDate } from '../../../classifier/likely-date';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import { daysOfCurrentList } from '../../../orders/clients/treat-lines';
import { dayOf, serialOfText } from '../../../sheet/cells/excel-date';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface AsOfPartProps {
  outcome: ClientsOutcome;
  /** The day that the user chose; undefined: the proposed one. */
  chosen: number | undefined;
  disabled: boolean;
  onDay: (day: number | undefined) => void;
}

/** Says for which day the result holds, and why, and lets the user choose another day. */
export function AsOfPart({ outcome, chosen, disabled, onDay }: AsOfPartProps) {
  const pane = usePaneStyles();
  const { text, date, count } = useWords();
  const { asOf, asOfBy, lastDay, sheet } = outcome;
  const why = {
    chosen: text.orders.asOfChosen,
    onSheet: text.orders.asOfOnSheet(sheet),
    today: text.orders.asOfToday(date(lastDay), count(daysOfCurrentList)),
    lastOrder: text.orders.asOfLastOrder(count(daysOfCurrentList)),
  }[asOfBy];
  return (
    <div className={pane.part}>
      <Field className={pane.field} label={text.orders.asOf} hint={why}>
        <Input
          className={pane.input}
          type="date"
          size="small"
          value={dayOf(chosen ?? asOf)
            .toISOString()
            .slice(0, 10)}
          disabled={disabled}
          onChange={(_, { value }) => {
            const day = serialOfText(value);
            // Ignores dates before 1950: while somebody is typing a year, the field reports years such as 2 and 202.
            if (day !== undefined && isLikelyDate(day)) onDay(day);
          }}
        />
      </Field>
      {chosen !== undefined && (
        <div className={pane.buttons}>
          <Button size="small" disabledFocusable={disabled} onClick={() => onDay(undefined)}>
            {text.orders.asOfAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
