import { blockOnSheet, cellAddress, quotedSheetName, type CellValue } from '../../../sheet/cells/cell';
import { SheetProblem } from '../../../sheet/problem';
import {
  areaOf,
  areaProperties,
  below,
  overlap,
  rangeAt,
  rightOf,
  wholeSheet,
  type Area,
} from '../../office/area';
import type { FoundCustomers } from '../../find/found-customers';
import { countBeside } from '../../own/beside-table';

const cellsPerAnswer = 50_000;

/**
 * Checks that `columns` columns can be written, beginning with the sheet column `left`. Beside a range, these columns
 * must be blank; beside a table, all cells to the right must be, because Excel moves them when the table grows.
 *
 * @throws SheetProblem if there is no room
 */
export async function requireRoom(
  context: Excel.RequestContext,
  found: FoundCustomers,
  left: number,
  columns: number,
): Promise<void> {
  if (columns === 0) return;
  const { survey, table } = found;
  if (left + columns > wholeSheet.columns)
    throw new SheetProblem('noColumnsLeft', { sheet: survey.name, columns });
  const beside: Area = { ...(table?.area ?? found.area), left, columns };
  const usedRight = survey.used ? rightOf(survey.used) : 0;
  const mustBeBlank = table ? { ...beside, columns: Math.max(columns, usedRight - left) } : beside;

  const tableInTheWay = survey.tables.find(({ area }) => overlap(area, mustBeBlank));
  const inTheWay = tableInTheWay?.area ?? (await firstFilledCell(context, found, mustBeBlank));
  if (!inTheWay) return;
  const row = Math.max(inTheWay.top, beside.top);
  const cell = `${quotedSheetName(survey.name)}!${cellAddress(row, inTheWay.left)}`;
  throw table
    ? new SheetProblem('noRoomBesideTable', { table: table.name, cell })
    : new SheetProblem('noRoomBesideRange', { cell, columns });
}

/**
 * Queues looking at the cells to the right of a table, just before columns are added to it: somebody may have typed there
 * since `requireRoom`, and Excel moves those cells.
 *
 * @returns a function that says, after the next sync, what is wrong if there is something
 */
export function lookBesideTable(
  context: Excel.RequestContext,
  { survey, table }: FoundCustomers,
  isGrowing: boolean,
): () => SheetProblem | undefined {
  if (!table || !isGrowing) return () => undefined;
  const left = rightOf(table.area);
  const { range, filled } = countBeside(context, survey.sheet, { table: table.table, ...table.area });
  const used = range?.getUsedRangeOrNullObject(true).load(areaProperties);
  return () => {
    if (filled() === 0) return undefined;
    const area = used!.isNullObject ? { ...table.area, left, columns: 1 } : areaOf(used!);
    const cell = blockOnSheet(survey.name, { ...area, bottom: below(area) - 1, right: rightOf(area) - 1 });
    return new SheetProblem('noRoomBesideTable', { table: table.name, cell });
  };
}

type Corner = Pick<Area, 'top' | 'left'>;

/**
 * Returns the first filled cell of an area; undefined if there is none. Searches only the cells in use. A formula that
 * shows nothing counts as filled.
 */
export async function firstFilledCell(
  context: Excel.RequestContext,
  { survey: { sheet, used } }: { readonly survey: Pick<FoundCustomers['survey'], 'sheet' | 'used'> },
  area: Area,
): Promise<Corner | undefined> {
  if (!used || !overlap(used, area)) return undefined;
  const left = Math.max(area.left, used.left);
  const columns = Math.min(rightOf(area), rightOf(used)) - left;
  const bottom = Math.min(below(area), below(used));
  const rowsPerAnswer = Math.max(1, Math.floor(cellsPerAnswer / columns));
  for (let top = Math.max(area.top, used.top); top < bottom; top += rowsPerAnswer) {
    const rows = Math.min(rowsPerAnswer, bottom - top);
    const range = rangeAt(sheet, { top, left, rows, columns }).load('formulas');
    await context.sync();
    const cells = range.formulas as CellValue[][];
    for (let row = 0; row < rows; row++) {
      const column = cells[row]!.findIndex((cell) => cell !== '');
      if (column >= 0) return { top: top + row, left: left + column };
    }
  }
  return undefined;
}
