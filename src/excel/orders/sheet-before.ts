import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { entryAgain, exactEntry } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { aboveBefore, type CellAboveBefore } from './above-table';
import type { ClientsSheet } from './clients-sheet';
import { isFormulaAt } from '../../orders/sheet/plan-again';
import type { CellInput } from '../office/write-cells';
import type { ClientsPlan } from './plan-clients';

/** What a sheet holds before it is written again, as plain data. */
export interface SheetBefore {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: string;
  readonly setting: unknown;
  readonly rows: number;
  readonly headers: readonly string[];
  readonly left: number;
  readonly top: number;
  /** The keys of the clients to add below. */
  readonly added: readonly CellValue[];
  readonly keyColumn: number;
  readonly keys: readonly CellValue[];
  /** The columns to write. */
  readonly cells: readonly ColumnBefore[];
  /** The day and the note above the table. */
  readonly above: readonly CellAboveBefore[];
  /**
   * What was overwritten in rows that somebody had moved, added, edited or filtered since they were read: the cells of
   * the written columns, by the client's key.
   */
  readonly edited: Map<CellValue, readonly CellFound[]>;
  /** The columns, by their index, into which formulas were put back: Excel may have filled them with these. */
  readonly refilled: Set<number>;
  /** The first cell in which Excel wrote something else than asked, as over rows that an advanced filter hides. */
  misplaced?: string;
}

/** A column to write: its content before, and what is written. */
export interface ColumnBefore {
  readonly column: number;
  readonly cells: readonly CellValue[];
  /** What to enter into each cell to get its content again. */
  readonly entered: readonly CellInput[];
  /** What to write into each cell; null leaves it as it is. */
  readonly written: readonly (CellValue | null)[];
  /** The formula to write in place of the cells, if the column gets one. */
  readonly formula?: string;
}

/** A cell that was read: its formula or value, and what to enter to get it again. */
export interface CellFound {
  readonly formula: CellValue;
  readonly entered: CellInput;
}

/** Stores what a row held before it was overwritten. If it was overwritten twice, keeps the first content. */
export function keepRow({ edited }: SheetBefore, key: CellValue, cells: readonly CellFound[]): void {
  if (!edited.has(key)) edited.set(key, cells);
}

/** Returns the cells of a row, one from each of these columns. */
export const cellsFound = (columns: readonly Excel.Range[], row: number): CellFound[] =>
  columns.map(({ formulas, values }) => {
    const [formula, value] = [formulas[row]![0] as CellValue, values[row]![0] as CellValue];
    return { formula, entered: entryAgain(formula, value) };
  });

/**
 * Reads what the sheet holds now.
 *
 * @throws SheetProblem if it cannot be written to, or new clients have no room below the table
 */
export async function beforeRenewal(context: Excel.RequestContext, plan: ClientsPlan): Promise<SheetBefore> {
  const { found, again, table, formulas } = plan;
  const { made, setting } = found;
  const { area, present, sheetName: sheet, record } = made!;
  if (made!.isProtected) throw new SheetProblem('protectedSheet', { sheet });
  if (made!.isFiltered) throw new SheetProblem('filteredTable', { sheet, table: record.table });
  const added = again!.added.map((client) => table.rows[client]![0]!);
  if (added.length > 0) await requireRoomBelow(context, made!, added.length);
  const keyColumn = present.headers.indexOf(record.headers['key']!);
  return {
    sheetId: made!.sheetId,
    sheetName: sheet,
    table: record.table,
    setting,
    rows: area.rows,
    headers: present.headers,
    left: area.left,
    top: area.top,
    added,
    keyColumn,
    keys: present.cells[keyColumn]!,
    cells: again!.columns.map(({ id, column, cells }) => ({
      column,
      written: cells,
      ...(formulas?.[id] !== undefined && { formula: formulas[id] }),
      cells: present.cells[column]!,
      entered: present.cells[column]!.map((cell, row) =>
        isFormulaAt(present, column, row) ? cell : exactEntry(cell),
      ),
    })),
    above: aboveBefore(plan),
    edited: new Map(),
    refilled: new Set(),
  };
}

async function requireRoomBelow(
  context: Excel.RequestContext,
  { area, sheetId, sheetName: sheet }: ClientsSheet,
  added: number,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    throw new SheetProblem('cannotExtendTable', { sheet });
  const top = area.top + area.rows;
  const below = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, area.left, added, area.columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex');
  await context.sync();
  if (below.isNullObject) return;
  const cell = cellOnSheet(sheet, below.rowIndex, below.columnIndex);
  throw new SheetProblem('clientsInTheWay', { cell });
}
