import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import { entryOf } from '../../sheet/cells/inert-text';
import type { SegmentRole } from '../../sheet/segment-role';
import { areaOf, areaProperties } from '../office/area';
import type { MadeColumn } from './take-out-columns';

/*
 * The user may insert, delete, sort or type something after the last reading of columns that hold cells of hers, and
 * before the request that clears ClientTier's cells in them. So that request also reads what it clears, and the next
 * one restores what should not have been cleared.
 */

/** A cell, row and column counted from 0 on its sheet, and what to enter into it; nothing if only its tier is to go. */
export interface CellToMend {
  readonly row: number;
  readonly column: number;
  readonly input: CellValue;
}

/**
 * Queues reading the columns just before they are cleared. Returns a function that then finds the cells to restore;
 * undefined if every cell in the columns goes.
 */
export function watchOthers(
  columns: readonly MadeColumn[],
  claimed: (role: SegmentRole) => Excel.Range,
  modelId: string,
): (() => CellToMend[]) | undefined {
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
      return toMend(column, now, modelId).map(({ row, input }) => ({
        row: top + row,
        column: left,
        input,
      }));
    });
}

function toMend({ previous = [], others = [] }: MadeColumn, now: readonly CellValue[], modelId: string) {
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
export function mendCells(sheet: Excel.Worksheet, cells: readonly CellToMend[]): void {
  for (const { row, column, input } of cells) sheet.getCell(row, column).values = [[input]];
}
