import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { columnLetters } from '../../../sheet/cells/cell';
import { mayBeClients } from '../../../sheet/match/client-columns';
import { sheetColumn } from '../../../sheet/customer-range';
import type { Customers } from '../../../sheet/customers';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

interface ClientColumnSectionProps {
  customers: Customers;
  /** Indexes of the columns chosen for measures. */
  columns: readonly number[];
  client: number | undefined;
  disabled: boolean;
  onClient: (client: number | undefined) => void;
}

/** Asks which column identifies clients, if no header shows one and a text column repeats values in several rows. */
export function ClientColumnSection({
  customers,
  columns,
  client,
  disabled,
  onClient,
}: ClientColumnSectionProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const candidates = useMemo(() => mayBeClients(customers, columns), [customers, columns]);
  const offered = client === undefined || candidates.includes(client) ? candidates : [client, ...candidates];
  if (offered.length === 0) return null;
  const { headers, range } = customers;
  const named = (index: number) => headers[index] || text.measures.noHeader;
  return (
    <HeadedSection heading={text.clientColumn.heading}>
      <p className={styles.note}>
        {text.clientColumn.explanation(candidates.map(named).join(text.listSeparator))}
      </p>
      <Field className={styles.field} label={text.clientColumn.label}>
        <Select
          className={styles.input}
          value={client ?? ''}
          disabled={disabled}
          onChange={(_, { value }) => onClient(value === '' ? undefined : Number(value))}
        >
          <option value="">{text.clientColumn.eachRow}</option>
          {offered.map((index) => (
            <option key={index} value={index}>
              {`${columnLetters(sheetColumn(range, index))}: ${named(index)}`}
            </option>
          ))}
        </Select>
      </Field>
    </HeadedSection>
  );
}
