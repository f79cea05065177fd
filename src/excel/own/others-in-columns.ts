import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import { entryOf } from '../../sheet/cells/inert-text';
import type { SegmentRole } from '../../sheet/segment-role';
import { areaOf, areaProperties } from '../office/area';
import type { MadeColumn } from './take-out-columns';

/*
 * ClientTier's columns may hold cells of the user, which must not be cleared. The user may insert, delete, sort or type
 * between the last reading of the columns and the request that clears them. So this request also reads what it clears,
 * and the next request restores cells that should not have been cleared.
 */

/**
 * A cell (row and column are zero-based on the sheet) and what to enter into it: the user's content before the cell was
 * cleared, or `''` if the cell still holds something of ClientTier.
 */
export interface CellToRestore {
  readonly row: number;
  readonly column: number;
  readonly input: CellValue;
}

/**
 * Queues reading the columns just before they are cleared. Returns a function that then finds the cells to restore;
 * undefined if the user has no cells in the columns.
 */
export function watchOthers(
  columns: readonly MadeColumn[],
  claimed: (role: SegmentRole) => Excel.Range,
  modelId: string,
): (() => CellToRestore[]) | undefined {
  const watched = columns
    .filter(({ others = [] }) => others.length > 0)
    .map((column) => {
      const whole = claimed(column.role).load(areaProperties);
      const cells = whole.getResizedRange(column.area.rows - column.rowsClaimed!, 0).load('formulas');
      return { column, whole, cells };
    });
  if (watched.length === 0) return undefined;
  return () =>
    watched.flatMap(({ column, whole, cells }) => {
      const { top, left } = areaOf(whole);
      const now = (cells.formulas as CellValue[][]).map(([cell]) => cell!);
      return toRestore(column, now, modelId).map(({ row, input }) => ({
        row: top + row,
        column: left,
        input,
      }));
    });
}

function toRestore({ previous = [], others = [] }: MadeColumn, now: readonly CellValue[], modelId: string) {
  if (now.length === previous.length && now.every((cell, row) => cell === previous[row])) return [];
  const stay = new Set(others.map((below) => below + 1));
  const own = new Set(previous.filter((_, row) => !stay.has(row)));
  const isOurs = (cell: CellValue) => own.has(cell) || isOwnFormula(String(cell), modelId);
  return now.flatMap((cell, row) => {
    const wasCleared = row < previous.length && !stay.has(row);
    if (cell === '' || wasCleared === isOurs(cell)) return [];
    return [{ row, input: wasCleared ? entryOf(cell) : '' }];
  });
}

/** Queues entering these cells again. */
export function restoreOthers(sheet: Excel.Worksheet, cells: readonly CellToRestore[]): void {
  for (const { row, column, input } of cells) sheet.getCell(row, column).values = [[input]];
}
