import { isBlank } from '../cells/cell';
import { clientColumns, columnOfNames } from './client-columns';
import type { Customers } from '../customers';

/** The most columns to read for telling clients from totals and notes. */
const mostColumns = 3;

/**
 * Returns the indexes of the columns that help to distinguish clients from other rows, `mostColumns` at most. Chooses
 * among filled columns without a measure, in this order: the one that identifies clients best (or that the user chose),
 * the one with their names, the first two (a running number may come before the name), the first with mostly text.
 */
export function labelColumns(
  { headers, samples }: Pick<Customers, 'headers' | 'samples'>,
  measureColumns: readonly number[],
  chosen?: number,
): number[] {
  const isFilled = (column: number) => samples.some((row) => !isBlank(row[column] ?? ''));
  const others = [...headers.keys()].filter((column) => !measureColumns.includes(column) && isFilled(column));
  const isText = (column: number) => {
    const filled = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.filter((cell) => typeof cell === 'string').length > filled.length / 2;
  };
  const ofClients = clientColumns({ headers, samples }).filter((column) => others.includes(column));
  const names = columnOfNames(headers, ofClients);
  const telling = [chosen ?? ofClients[0], names, others[0], others[1], others.find(isText)];
  const columns = new Set(telling.filter((column) => column !== undefined));
  return [...columns].slice(0, mostColumns).sort((a, b) => a - b);
}

/**
 * Returns which of the label columns tells clients apart best: the one that the user chose, otherwise the first that
 * identifies rows. Undefined if there are no labels.
 */
export function identifyingColumn(
  customers: Pick<Customers, 'headers' | 'samples'>,
  labels: readonly number[],
  chosen?: number,
): number | undefined {
  const ofClients = clientColumns(customers).filter((column) => labels.includes(column));
  return chosen ?? ofClients[0] ?? labels[0];
}

/**
 * Returns the index of the column with the clients' names: the one whose header says so, otherwise the first that
 * identifies rows. Undefined if there is none.
 */
export function nameColumnAmong(
  customers: Pick<Customers, 'headers' | 'samples'>,
  measureColumns: readonly number[],
): number | undefined {
  const labels = labelColumns(customers, measureColumns);
  return columnOfNames(customers.headers, labels) ?? labels[0];
}
