import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Measure } from '../../../classifier/measure';
import type { Customers } from '../../../sheet/customers';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  chip: { borderRadius: tokens.borderRadiusCircular },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  selected: { flexShrink: 0 },
});

interface ColumnFieldProps {
  measure: Measure;
  customers: Customers;
  names: ColumnNames;
  /** Indexes of segment columns of other models, which can be chosen too. */
  segments: readonly number[];
  /** Index of the chosen column: one of the customers' columns, or one of `segments`. Undefined if none is chosen. */
  column: number | undefined;
  disabled: boolean;
  onColumn: (column: number | undefined) => void;
  onSelectedColumn: () => void;
}

/**
 * Asks for the column of a measure: from a menu, or by a button that takes the column of the selected cell. Describes
 * the measure while no column is chosen.
 */
export function ColumnField({
  measure,
  customers,
  names,
  segments,
  column,
  disabled,
  onColumn,
  onSelectedColumn,
}: ColumnFieldProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, text } = useWords();
  const name = measure.name[language];
  return (
    <Field
      className={pane.field}
      label={text.measures.column(name)}
      hint={column === undefined ? measure.description[language] : undefined}
    >
      {(props) => (
        <div className={styles.row}>
          <Select
            {...props}
            className={pane.input}
            select={{ className: styles.chip }}
            size="small"
            value={column ?? ''}
            disabled={disabled}
            onChange={(_, { value }) => onColumn(value === '' ? undefined : Number(value))}
          >
            <option value="">
              {measure.optional ? text.measures.notInSheet : text.measures.chooseColumn}
            </option>
            {[...customers.headers.keys(), ...segments].map((index) => (
              <option key={index} value={index}>
                {names.inList(index)}
              </option>
            ))}
          </Select>
          <Button
            className={styles.selected}
            size="small"
            icon={<ColumnIcon />}
            title={text.measures.useSelected(name)}
            aria-label={text.measures.useSelected(name)}
            disabledFocusable={disabled}
            onClick={onSelectedColumn}
          />
        </div>
      )}
    </Field>
  );
}

/** An icon: a sheet with one column selected. */
const ColumnIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
    <rect x="2.5" y="3.5" width="15" height="13" rx="2" />
    <path d="M7.5 3.5h5v13h-5z" fill="currentColor" />
  </svg>
);
