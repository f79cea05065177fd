import { makeStyles, Select } from '@fluentui/react-components';
import type { ColumnNames } from '../../text/column-names';

const useStyles = makeStyles({ field: { minWidth: 0, maxWidth: '100%' } });

interface ColumnChoiceProps {
  label: string;
  /** The text of the menu's entry for no column. */
  none: string;
  columns: readonly number[];
  chosen: number | undefined;
  names: ColumnNames;
  disabled: boolean;
  onChosen: (column: number | undefined) => void;
}

/** A menu of columns; its first entry is for no column. */
export function ColumnChoice({ label, none, columns, chosen, names, disabled, onChosen }: ColumnChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.field}
      size="small"
      aria-label={label}
      value={String(chosen ?? '')}
      disabled={disabled}
      onChange={(_, { value }) => onChosen(value === '' ? undefined : Number(value))}
    >
      <option value="">{`${label}: ${none}`}</option>
      {columns.map((column) => (
        <option key={column} value={column}>
          {`${label}: ${names.nameOf(column)}`}
        </option>
      ))}
    </Select>
  );
}
