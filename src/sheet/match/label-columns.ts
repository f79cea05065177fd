import { isBlank } from '../cells/cell';
import { clientColumns, columnOfNames } from './client-columns';
import type { Customers } from '../customers';

/** No more columns than these are read to tell clients from totals and notes. */
const mostColumns = 3;

/**
 * Returns the columns, by index, in which a row says what it is: among those that are filled and no measures the one
 * that tells clients apart best (or was chosen to) and the one with their names, then the first two (a running number may stand before the
 * name) and the first that mostly holds text.
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
