import { makeStyles, Select } from '@fluentui/react-components';
import { traits } from '../../../../classifier/language';
import type { ColumnNames } from '../../../text/column-names';
import { useWords } from '../../../text/words';

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
  const { colon } = traits[useWords().language];
  return (
    <Select
      className={styles.field}
      size="small"
      aria-label={label}
      value={String(chosen ?? '')}
      disabled={disabled}
      onChange={(_, { value }) => onChosen(value === '' ? undefined : Number(value))}
    >
      <option value="">{label + colon + none}</option>
      {columns.map((column) => (
        <option key={column} value={column}>
          {label + colon + names.nameOf(column)}
        </option>
      ))}
    </Select>
  );
}
