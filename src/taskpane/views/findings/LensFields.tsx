import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LensState } from '../../hooks/use-lens';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '100%' },
  chip: { borderRadius: tokens.borderRadiusCircular },
});

/** The most values of a column to list in the menu. */
const mostValues = 200;

interface LensFieldsProps {
  lens: LensState;
  names: ColumnNames;
  disabled: boolean;
  onMoney: (column: number) => void;
}

/** Asks which money to add up, and for which clients: all, or those with one value in a column. */
export function LensFields({ lens, names, disabled, onMoney }: LensFieldsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count } = useWords();
  const { only, setOnly, money, groups, values } = lens;
  const listed = values.slice(0, mostValues);
  // Keeps the chosen value in the menu even if an edit has left no client with it.
  const isListed = only?.value === undefined || listed.some(({ value }) => value === only.value);
  const columns =
    money.column === undefined || money.all.includes(money.column) ? money.all : [money.column, ...money.all];
  const chip = (label: string, value: string, onValue: (value: string) => void, options: ReactNode) => (
    <Select
      className={styles.field}
      select={{ className: styles.chip }}
      size="small"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(_, { value: chosen }) => onValue(chosen)}
    >
      {options}
    </Select>
  );
  const option = (value: number | string, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  );

  return (
    <div className={pane.chips}>
      {columns.length > 0 &&
        chip(text.counts.money, String(money.column ?? ''), (chosen) => onMoney(Number(chosen)), [
          ...(money.column === undefined ? [option('', text.counts.noMoney)] : []),
          ...columns.map((column) => option(column, names.nameOf(column))),
        ])}
      {groups.length > 0 &&
        chip(
          text.counts.onlyBy,
          String(only?.column ?? ''),
          (chosen) => setOnly(chosen === '' ? undefined : { column: Number(chosen) }),
          [
            option('', text.counts.allClients),
            ...groups.map((column) => option(column, names.nameOf(column))),
          ],
        )}
      {only &&
        chip(
          text.counts.value(names.nameOf(only.column)),
          only.value ?? '',
          (chosen) => setOnly({ column: only.column, ...(chosen !== '' && { value: chosen }) }),
          [
            option('', text.counts.allValues(names.nameOf(only.column))),
            ...listed.map(({ value, clients }) => option(value, text.counts.ofValue(value, count(clients)))),
            ...(isListed ? [] : [option(only.value, only.value)]),
          ],
        )}
    </div>
  );
}
