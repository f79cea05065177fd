import { Field, Select } from '@fluentui/react-components';
import { words } from '../../../movement/words/languages';
import type { MovementFrom, MovementState } from '../../hooks/sheets/use-movement';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface SourceFieldProps {
  movement: Pick<MovementState, 'proposed' | 'from' | 'chooseFrom'>;
  disabled: boolean;
}

/** Asks what to compare: days computed from the orders, days of runs in the history, or two columns with segments. */
export function SourceField({ movement: { proposed, from, chooseFrom }, disabled }: SourceFieldProps) {
  const pane = usePaneStyles();
  const text = words[useWords().language].pane;
  const offered = (['orders', 'history'] as const).filter((each) => proposed[each] !== undefined);
  if (offered.length === 0) return null;
  return (
    <Field className={pane.field} label={text.source}>
      <Select
        size="small"
        value={from}
        disabled={disabled}
        onChange={(_, { value }) => chooseFrom(value as MovementFrom)}
      >
        {[...offered, 'lists' as const].map((each) => (
          <option key={each} value={each}>
            {text.sources[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
