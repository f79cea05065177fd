import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { eachRow, someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { columnKinds } from '../read/column-kinds';
import { surelyNoFraction } from '../read/percent-or-not';

/**
 * Returns the rows with a plain number, such as 30, that may mean 30 %. In a column of rates, this is so if most
 * numbers are fractions such as 0.05; in a column of amounts, if the sheet shows most cells in percent. Skips numbers
 * such as 12.387, which nobody types as a percentage. For columns of shares, see `shareReader`.
 */
export function* plainAmongPercents(
  cells: readonly CellValue[],
  formats: readonly CellValue[] | undefined,
  { kind }: Pick<Measure, 'kind'>,
  { knowledge: known }: MeasureColumn,
): Sliced<number[]> {
  const { percent } = measureKinds[kind];
  if (percent !== 'rate' && !columnKinds[kind].money) return [];
  const formatted = formats?.length ?? 0;
  const isPercent = (row: number) => row < formatted && String(formats![row]).includes('%');
  if (percent !== 'rate' && !(yield* someRow(formatted, isPercent))) return [];
  const plain: number[] = [];
  let percentages = 0;
  yield* eachRow(cells.length, (row) => {
    const cell = cells[row];
    if (typeof cell !== 'number' || known[row] !== knowledge.known) return;
    const isFraction = percent === 'rate' && Math.abs(cell) < surelyNoFraction && !Number.isInteger(cell);
    if (isFraction || isPercent(row)) percentages += 1;
    else if (Math.abs(cell) >= surelyNoFraction && Number.isInteger(cell * 10)) plain.push(row);
  });
  return percentages > plain.length ? plain : [];
}
