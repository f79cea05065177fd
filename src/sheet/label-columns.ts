import { isBlank } from './cell';
import type { Customers } from './segmentation';

/** No more columns than these are read to tell clients from totals and notes. */
const mostColumns = 3;

/**
 * The columns, by their index, in which a row says what it is: among those that are no measures the first two (a
 * running number may stand before the name), and the first that mostly holds text.
 */
export function labelColumns(
  { headers, samples }: Pick<Customers, 'headers' | 'samples'>,
  measureColumns: readonly number[],
): number[] {
  const others = [...headers.keys()].filter((column) => !measureColumns.includes(column));
  const isText = (column: number) => {
    const filled = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.filter((cell) => typeof cell === 'string').length > filled.length / 2;
  };
  const named = others.find(isText);
  const chosen = new Set([...others.slice(0, 2), ...(named === undefined ? [] : [named])]);
  return [...chosen].sort((a, b) => a - b).slice(0, mostColumns);
}
