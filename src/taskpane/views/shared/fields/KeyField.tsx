import { Field, Select } from '@fluentui/react-components';
import { usePaneStyles } from '../styles';

interface KeyFieldProps {
  label: string;
  /** The entry for no choice yet. */
  choose: string;
  headers: readonly string[];
  value: string | undefined;
  disabled: boolean;
  onKey: (header: string) => void;
}

/** Asks which column identifies the clients. */
export function KeyField({ label, choose, headers, value, disabled, onKey }: KeyFieldProps) {
  const pane = usePaneStyles();
  return (
    <Field className={pane.field} label={label}>
      <Select size="small" value={value ?? ''} disabled={disabled} onChange={(_, { value }) => onKey(value)}>
        {value === undefined && <option value="">{choose}</option>}
        {[...new Set(headers)]
          .filter((header) => header !== '')
          .map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
      </Select>
    </Field>
  );
}
