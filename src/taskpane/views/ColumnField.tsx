import { Field, Select } from '@fluentui/react-components';
import type { Measure } from '../../classifier/measure';
import { columnLetters } from '../../sheet/cell';
import type { Customers } from '../../sheet/segmentation';
import { useWords } from '../words';
import { usePaneStyles } from './styles';

interface ColumnFieldProps {
  measure: Measure;
  customers: Customers;
  /** Index within the customers' columns. */
  column: number | undefined;
  disabled: boolean;
  onColumn: (column: number | undefined) => void;
}

/** Which of the sheet's columns holds a measure. What the measure is, it says where nothing is chosen. */
export function ColumnField({ measure, customers, column, disabled, onColumn }: ColumnFieldProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  const { headers, range } = customers;
  return (
    <Field
      className={styles.field}
      label={text.measures.column(measure.name[language])}
      hint={column === undefined ? measure.description[language] : undefined}
    >
      <Select
        className={styles.input}
        value={column ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => onColumn(value === '' ? undefined : Number(value))}
      >
        <option value="">{measure.optional ? text.measures.notInSheet : text.measures.chooseColumn}</option>
        {headers.map((header, index) => (
          <option key={index} value={index}>
            {`${columnLetters(range.left + index)}: ${header || text.measures.noHeader}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
