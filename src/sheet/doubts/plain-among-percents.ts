import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { columnKinds } from '../read/column-kinds';
import { surelyNoPart } from '../read/percent-or-not';

/**
 * The rows with a plain 30 in a column of percentages, which may be meant as 30 %: of a rate, among more numbers such as
 * 0.05; of an amount, where the sheet shows the others in percent. A number such as 12.387, which nobody types as a
 * percentage, is left in peace. Shares are read otherwise: see `shareReader`.
 */
export function* plainAmongPercents(
  cells: readonly CellValue[],
  formats: readonly CellValue[] | undefined,
  { kind }: Pick<Measure, 'kind'>,
  { knowledge: known }: MeasureColumn,
): Sliced<number[]> {
  const { percent } = measureKinds[kind];
  if (percent !== 'rate' && !columnKinds[kind].money) return [];
  const plain: number[] = [];
  let percentages = 0;
  yield* eachRow(cells.length, (row) => {
    const cell = cells[row];
    if (typeof cell !== 'number' || known[row] !== knowledge.known) return;
    const showsPercent = String(formats?.[row] ?? '').includes('%');
    const isPart = percent === 'rate' && Math.abs(cell) < surelyNoPart && !Number.isInteger(cell);
    if (showsPercent || isPart) percentages += 1;
    else if (Math.abs(cell) >= surelyNoPart && Number.isInteger(cell * 10)) plain.push(row);
  });
  return percentages > plain.length ? plain : [];
}
