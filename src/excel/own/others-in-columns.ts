import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import { inertText } from '../../sheet/cells/inert-text';
import type { SegmentRole } from '../../sheet/record/segment-record';
import { areaOf, areaProperties } from '../office/area';
import type { MadeColumn } from './take-out-columns';

/*
 * Somebody may insert, delete, sort or type something between the last look at columns that hold cells of hers and the
 * message that clears the rest. So that message reads in the same moment what it clears, and the next one enters again
 * what it should not have cleared.
 */

/** A cell, counted from 0 on its sheet, and what is to be entered into it; nothing where a tier was left. */
export interface CellToMend {
  readonly row: number;
  readonly column: number;
  readonly input: CellValue;
}

/**
 * Queues what stands in columns just before they are cleared; what it returns then finds the cells to mend. Undefined
 * if all cells in them go.
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

function toMend({ stood = [], others = [] }: MadeColumn, now: readonly CellValue[], modelId: string) {
  if (now.length === stood.length && now.every((cell, row) => cell === stood[row])) return [];
  const stay = new Set(others.map((below) => below + 1));
  const own = new Set(stood.filter((_, row) => !stay.has(row)));
  const isOurs = (cell: CellValue) => own.has(cell) || isOwnFormula(String(cell), modelId);
  return now.flatMap((cell, row) => {
    const wasCleared = row < stood.length && !stay.has(row);
    if (cell === '' || wasCleared === isOurs(cell)) return [];
    return [{ row, input: wasCleared ? asEntered(cell) : '' }];
  });
}

const asEntered = (cell: CellValue) =>
  typeof cell === 'string' && !cell.startsWith('=') ? inertText(cell) : cell;

/** Queues what is to be entered again. */
export function mendCells(sheet: Excel.Worksheet, cells: readonly CellToMend[]): void {
  for (const { row, column, input } of cells) sheet.getCell(row, column).values = [[input]];
}
