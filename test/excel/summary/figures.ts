import type { CellValue } from '../../../src/sheet/cells/cell';

/** Computes figures of clients by sorting and adding up, without code of the add-in. */
export function figuresOf(numbers: readonly number[]) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const sum = numbers.reduce((all, number) => all + number, 0);
  if (numbers.length === 0) return { sum: 0, mean: '', median: '', largest: '' };
  const median =
    sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { sum, mean: sum / numbers.length, median, largest: sorted.at(-1)! };
}

/** A client's row, as text and number. Rows of totals are left out: they have no segment. */
export interface Row {
  readonly tier: CellValue;
  readonly value: CellValue;
}

/** Returns what the sheet must show in the columns B to I for these rows. */
export function expectedRow(rows: readonly Row[], all: readonly Row[]): CellValue[] {
  const numbersOf = (some: readonly Row[]) =>
    some.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const { sum, mean, median, largest } = figuresOf(numbersOf(rows));
  const whole = figuresOf(numbersOf(all)).sum;
  return [
    rows.length,
    all.length === 0 ? '' : rows.length / all.length,
    sum,
    whole === 0 ? '' : sum / whole,
    mean,
    median,
    largest,
    rows.length - numbersOf(rows).length,
  ];
}

/**
 * Returns what the largest clients hold: their number, their sum, a fifth of them, its share, how many make up 80 %,
 * their share.
 */
export function expectedConcentration(rows: readonly Row[]): CellValue[] {
  const positive = rows.flatMap(({ value }) => (typeof value === 'number' && value > 0 ? [value] : []));
  const sorted = positive.sort((a, b) => b - a);
  const sumOf = (count: number) => sorted.slice(0, count).reduce((sum, number) => sum + number, 0);
  const sum = sumOf(sorted.length);
  if (sorted.length === 0) return [0, 0, 0, '', '', ''];
  const fifth = Math.ceil(sorted.length / 5);
  let [most, reached] = [0, 0];
  while (reached < sum * 0.8 * (1 - 1e-12)) reached += sorted[most++]!;
  return [sorted.length, sum, fifth, sumOf(fifth) / sum, most, most / sorted.length];
}

/** Rounds numbers to eleven digits: sums in different orders differ in later ones. */
export const rounded = (cells: readonly CellValue[]) =>
  cells.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(11)) : cell));
