import type { CellValue } from '../../sheet/cells/cell';
import { formatRuns } from '../../sheet/cells/format-runs';
import { sheetColumns } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { fillNewSheet } from '../new-sheet/fill-new-sheet';
import { findSheet } from '../office/find-sheet';
import { readColumns } from '../office/read-columns';
import { atOnce } from '../office/run-in-excel';
import { writeCells, type CellInput } from '../office/write-cells';

/** The most characters of a sheet's name, and the characters that it must not have. */
const longestName = 31;
const notInNames = /[\\/?*:[\]]/g;

/**
 * Copies all columns of the clients on these rows of a plan to a new sheet, as values with their number formats,
 * ClientTier's columns included. Returns the sheet's name.
 *
 * @throws SheetProblem if the figures are no longer those of the plan, or if no sheet can be added
 */
export function copyClients(
  plan: Plan,
  rows: readonly number[],
  wanted: string,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<{ sheet: string }> {
  return atOnce(async (context) => {
    const { range, basis } = plan;
    const named = wanted
      .replace(notInNames, ' ')
      .slice(0, longestName - 4)
      .trim();
    const from = await findSheet(context, range);
    const columns = [...sheetColumns(range), ...(range.ownColumns ?? [])].sort((a, b) => a - b);
    const block = { top: range.top, rows: range.rows + 1 };
    const read = async (member: 'values' | 'numberFormat') =>
      readColumns(
        context,
        from,
        block,
        columns.map((column) => ({ column, member })),
      );
    const values = await read('values');
    const formats = await read('numberFormat');
    const isAsCounted = Object.entries(basis.columns).every(([measure, column]) => {
      const cells = values[columns.indexOf(column)];
      return rows.every((row) => cells?.[row + 1] === basis.cells[measure]![row]);
    });
    if (!isAsCounted) throw new SheetProblem('customersChanged', { sheet: range.sheetName });

    const picked = [0, ...rows.map((row) => row + 1)];
    const sheetName = await fillNewSheet(
      context,
      named,
      async (sheet) => {
        sheet.freezePanes.freezeRows(1);
        columns.forEach((_, column) => {
          const ofRows = picked.map((row) => String(formats[column]![row]));
          for (const [row, count, format] of formatRuns(new Map(ofRows.entries()))) {
            // A single value given to a range goes into every cell.
            const cells: { numberFormat: unknown } = sheet.getRangeByIndexes(row, column, count, 1);
            if (format !== 'General') cells.numberFormat = format;
          }
          sheet.getCell(0, column).format.font.bold = true;
        });
        await context.sync();
        await writeCells(
          context,
          sheet,
          columns.map((_, column) => ({
            column,
            top: 0,
            cells: picked.map((row) => asValue(values[column]![row]!)),
          })),
        );
      },
      onProgress,
    );
    return { sheet: sheetName };
  });
}

/** Returns what to enter so that a text stays a text: `007` does not become 7, and `=1+1` no formula. */
const asValue = (cell: CellValue): CellInput => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);
