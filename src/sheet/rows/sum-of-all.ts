import type { Measure } from '../../classifier/measure';
import { isBlank } from '../cells/cell';
import { addingOf, columnKinds } from '../read/column-kinds';
import type { JudgedColumn } from './judge-row';
import type { SumsAbove } from './sums-above';

/** A column of figures, with its running sums (`SumsAbove`), to find rows that may be totals. */
export interface SummedColumn {
  readonly column: JudgedColumn;
  /** The number in each cell of the column; NaN if it has none. */
  readonly figures: Float64Array;
  readonly sums: SumsAbove;
}

/** A row that equals the sum of all rows above in every column that can be summed. */
export interface SumOfAll {
  readonly row: number;
  readonly column: JudgedColumn;
  /** How many different figures the row might have had: the more, the less likely is an agreement by chance. */
  readonly odds: number;
}

/**
 * From these odds on, the row is a total, whatever its label. Below them, it may be a client whose figure agrees by
 * chance.
 */
export const oddsOfTotal = 100;

/** With more rows than this, agreement by chance is ruled out. */
const manyRows = 100;

/**
 * Returns the columns that a total would sum: those that are added up if a client is on several rows; if the model has
 * none, all with amounts or counts. Shares, rates, scores, dates and flags are never summed.
 */
export function summable<Column extends { readonly measure: Measure }>(
  columns: readonly Column[],
): readonly Column[] {
  const summed = columns.filter(({ measure }) => addingOf(measure) === 'sum');
  if (summed.length > 0) return summed;
  return columns.filter(({ measure }) => columnKinds[measure.kind].total);
}

/**
 * Returns a row with its odds if it equals the sum of all rows above in each of these columns; undefined if not. Blanks,
 * and zero below zeros, do not count.
 *
 * Example of odds: 160 below 120 and 40, all in tens, is one of 16 possible figures and may be a client's; 1250 below
 * 900, 300 and 50 is one of 125, and 1250.35 one of 125,035. More rows and more columns make chance less likely too.
 */
export function sumOfAll(columns: readonly SummedColumn[], row: number): SumOfAll | undefined {
  const agreeing: SummedColumn[] = [];
  let odds = 1;
  for (const each of columns) {
    const cell = each.column.cells.at(row)!;
    if (isBlank(cell)) continue;
    const figure = each.figures[row]!;
    const rows = each.sums.rowsIn(row);
    if (Number.isNaN(figure) || (rows === 0 && figure !== 0)) return undefined;
    if (figure === 0) continue;
    agreeing.push(each);
    odds *= rows > manyRows ? oddsOfTotal : (rows - 1) * (Math.abs(figure) / unitOf(each, row));
  }
  const [first] = agreeing;
  return first && { row, column: first.column, odds };
}

/** Returns the largest power of ten that divides all figures down to a row: 10 for 120, 40 and 160. */
function unitOf({ figures }: SummedColumn, last: number): number {
  const exponents = [...figures.subarray(0, last + 1)].flatMap((figure) =>
    figure ? exponentOf(figure) : [],
  );
  return 10 ** Math.min(...exponents);
}

/** Returns the power of ten of the last digit that is not zero: 2 for 1200. */
function exponentOf(figure: number): number {
  const [, digits = '', exponent = '0'] = /^-?(.*)e([+-]\d+)$/.exec(figure.toExponential())!;
  return Number(exponent) - (digits.split('.')[1]?.length ?? 0);
}
