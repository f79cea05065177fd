import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { traits } from '../../../classifier/language';
import type { OrdersFound } from '../../../excel/orders/lists/find-orders';
import { orderRoles, withColumn, type OrderColumns, type OrderRole } from '../../../orders/order-role';
import { roleNames } from '../../../orders/role-names';
import { columnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { Chip } from '../shared/Chip';
import { usePaneStyles } from '../shared/styles';

interface OrderColumnsPartProps {
  found: OrdersFound;
  columns: OrderColumns;
  disabled: boolean;
  onColumns: (columns: OrderColumns) => void;
}

/** How many cells of a column a chip shows. */
const samples = 2;

/** Shows which column has which role, and offers other columns that fit. A click shows a menu for each role. */
export function OrderColumnsPart({ found, columns, disabled, onColumns }: OrderColumnsPartProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { language, text } = words;
  const [isOpen, setOpen] = useState(false);
  const names = useMemo(() => columnNames(found.orders, [], words), [found.orders, words]);
  const choose = (role: OrderRole, column: number | undefined) =>
    onColumns(withColumn(columns, role, column));
  const nameOf = (role: OrderRole) => roleNames[role][language];
  const { alternatives } = found.found;
  const isTaken = (column: number) => Object.values(columns).includes(column);
  const doubtful = orderRoles.flatMap((role) => {
    const fitting = (alternatives[role] ?? []).filter(
      (column) => column === columns[role] || !isTaken(column),
    );
    return fitting.length > 1 ? [{ role, fitting }] : [];
  });

  return (
    <div className={pane.part}>
      <div className={pane.headingRow}>
        <h3 className={pane.heading}>{text.orders.columns}</h3>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.decided.close : text.decided.change}
        </Button>
      </div>
      <p className={pane.text}>
        {orderRoles
          .flatMap((role) => {
            const column = columns[role];
            if (column !== undefined) return [text.orders.column(nameOf(role), names.nameOf(column))];
            const { quantity, price } = columns;
            if (role !== 'amount' || quantity === undefined || price === undefined) return [];
            const product = text.orders.product(names.nameOf(quantity), names.nameOf(price));
            return [text.orders.column(nameOf(role), product)];
          })
          .join(traits[language].sentenceSeparator)}
      </p>
      {!isOpen &&
        doubtful.map(({ role, fitting }) => {
          const toBeChecked = text.decided.pleaseCheck(text.decided.inSentence(nameOf(role)));
          return (
            <div key={role} className={pane.chips} role="group" aria-label={toBeChecked}>
              <span className={pane.text}>{toBeChecked}</span>
              {fitting.map((column) => (
                <Chip
                  key={column}
                  chosen={column === columns[role]}
                  disabled={disabled}
                  onChoose={() => (column === columns[role] ? setOpen(true) : choose(role, column))}
                >
                  {names.withSamples(column, samples)}
                </Chip>
              ))}
            </div>
          );
        })}
      {isOpen &&
        orderRoles.map((role) => (
          <Field key={role} className={pane.field} label={text.measures.column(nameOf(role))}>
            <Select
              className={pane.input}
              size="small"
              value={columns[role] ?? ''}
              disabled={disabled}
              onChange={(_, { value }) => choose(role, value === '' ? undefined : Number(value))}
            >
              <option value="">{text.measures.notInSheet}</option>
              {[...found.orders.headers.keys()].map((column) => (
                <option key={column} value={column}>
                  {names.inList(column)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </div>
  );
}
