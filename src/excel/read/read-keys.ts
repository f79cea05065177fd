import { isBlank } from '../../sheet/cells/cell';
import type { KeyCells } from '../../sheet/client/clients-by-key';
import { clientCell, sheetColumn } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import { readColumns } from '../office/read-columns';

/**
 * Reads the column that identifies the clients of a plan, and checks that its rows are still those of the plan.
 *
 * @param index the index of the column among the customers' columns
 * @throws SheetProblem if a row has moved since
 */
export async function readKeys(
  context: Excel.RequestContext,
  { range, basis }: Pick<Plan, 'range' | 'basis'>,
  index: number,
): Promise<KeyCells> {
  const keyColumn = sheetColumn(range, index);
  const [measure, column] = Object.entries(basis.columns)[0]!;
  const [keys, now] = await readColumns(
    context,
    context.workbook.worksheets.getItem(range.sheetId),
    { top: range.top + 1, rows: range.rows },
    [keyColumn, column].map((each) => ({ column: each, member: 'values' as const })),
  );
  const other = basis.cells[measure]!.findIndex((cell, row) => !isBlank(cell) && cell !== now![row]);
  if (other >= 0) throw new SheetProblem('changedMeanwhile', { cell: clientCell(range, other, column) });
  return { keys: keys!, keyColumn };
}
