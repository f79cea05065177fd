import { segmentsByHand } from '../../overrides/set-by-hand';
import { cellPosition, splitAddress } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { readColumns } from '../office/read-columns';
import type { RunByHand } from './plan-by-hand';

/**
 * Checks that segments set by hand are still in their cells.
 *
 * @param cells the cells of these segments
 * @throws SheetProblem that names a cell with something else
 */
export async function requireTyped(
  context: Excel.RequestContext,
  { plan: { range, overrides } }: RunByHand,
  cells: ReadonlySet<string>,
): Promise<void> {
  const wanted = segmentsByHand(overrides).filter(({ cell }) => cells.has(cell));
  if (wanted.length === 0) return;
  const { column } = cellPosition(splitAddress(wanted[0]!.cell).cells);
  const [now] = await readColumns(
    context,
    context.workbook.worksheets.getItem(range.sheetId),
    { top: range.top + 1, rows: range.rows },
    [{ column, member: 'values' }],
  );
  const other = wanted.find(({ row, typed }) => String(now![row]) !== typed);
  if (other) throw new SheetProblem('overridesNotByHand', { cell: other.cell });
}
