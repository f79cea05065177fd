import { formulaAt } from '../../orders/sheet/clients-formulas';
import type { CellValue } from '../../sheet/cells/cell';
import { lookAtFilters } from '../office/filters';
import type { CellInput } from '../office/write-cells';
import { formulaWhereMoved, type CellsNow } from './formulas-where-moved';
import { cellsFound, keepRow, type CellFound, type ColumnBefore, type SheetBefore } from './sheet-before';
import { rowsOfColumn, slicesOf, writeColumn } from './write-table';

/** How often to try again if somebody moves rows meanwhile. */
const mostTimes = 5;

/**
 * Restores what the rows of the table held. Finds rows by their keys and columns by their headers. Writes a cell only
 * if it holds what the run wrote there, so that nothing typed since is lost.
 *
 * @param headers the present header of each column; undefined for a deleted one
 * @param cells where the cells are now to which formulas refer
 * @returns the present keys of the table's rows, and of as many rows below as clients were added
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  before: SheetBefore,
  headers: readonly (string | undefined)[],
  cells: CellsNow,
): Promise<{ readonly now: readonly CellValue[]; readonly body: number }> {
  const columns = before.cells.flatMap((each, index) => {
    const header = headers[each.column];
    return header === undefined ? [] : [{ ...each, header, index }];
  });
  const keyHeader = headers[before.keyColumn] ?? before.headers[before.keyColumn]!;
  const rowOf = new Map(before.keys.map((key, row) => [key, row]));
  let stood = await readKeys(context, before, keyHeader);
  for (let times = 1; times <= mostTimes; times++) {
    let isSure = true;
    // If rows were deleted, what the run wrote for the last clients is below the table.
    const written = Math.max(stood.body, before.keys.length);
    for (const { from, count } of slicesOf(written, 1 + 2 * columns.length)) {
      const slice = { from, count, keyHeader, columns, rowOf, cells, body: stood.body };
      isSure = (await putSliceBack(context, before, slice)) && isSure;
    }
    const now = await readKeys(context, before, keyHeader);
    if (isSure && now.keys.join('\n') === stood.keys.join('\n')) break;
    stood = now;
  }
  return { now: stood.keys, body: stood.body };
}

async function readKeys(context: Excel.RequestContext, { table, added }: SheetBefore, keyHeader: string) {
  const range = context.workbook.tables.getItem(table).getRange().load('rowCount');
  await context.sync();
  const body = range.rowCount - 1;
  const keys = rowsOfColumn(context, table, keyHeader, 1, body + added.length).load('formulas');
  await context.sync();
  return { body, keys: (keys.formulas as CellValue[][]).map(([key]) => key!) };
}

interface Slice {
  readonly from: number;
  readonly count: number;
  /** The number of rows of the table. */
  readonly body: number;
  readonly keyHeader: string;
  /** The former row of each client, by key. */
  readonly rowOf: ReadonlyMap<CellValue, number>;
  readonly cells: CellsNow;
  readonly columns: readonly (ColumnBefore & { readonly header: string; readonly index: number })[];
}

/**
 * Restores some rows. Returns false if somebody changed them at the same moment, so that they must be restored again.
 */
async function putSliceBack(
  context: Excel.RequestContext,
  before: SheetBefore,
  { from, count, body, keyHeader, columns, rowOf, cells }: Slice,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const at = (header: string) => rowsOfColumn(context, before.table, header, 1 + from, count);
  const read = () => {
    const keys = at(keyHeader).load('formulas,rowIndex');
    return { keys, there: columns.map(({ header }) => at(header).load('formulas,values')) };
  };
  const { keys, there } = read();
  await context.sync();
  const keyOf = (row: number, { formulas }: Excel.Range = keys) => formulas[row]![0] as CellValue;
  const rows = Array.from({ length: count }, (_, row) => row);
  const inputs = columns.map((column, index) =>
    rows.map((row): CellInput => {
      const key = keyOf(row);
      if (from + row >= body) {
        const below = cellsFound([there[index]!], row)[0]!;
        return key === '' && holdsWritten(column, from + row, below, keys.rowIndex + row) ? '' : null;
      }
      const known = key === before.keys[from + row] ? from + row : rowOf.get(key);
      const kept = before.edited.get(key)?.[column.index];
      const found = kept ?? cellsFound([there[index]!], row)[0]!;
      const wrote = known !== undefined && isWritten(column, known, found, keys.rowIndex + row);
      if (wrote) {
        const [from, to] = [before.top + 2 + known, keys.rowIndex + 1 + row];
        return formulaWhereMoved(column.entered[known]!, from, to, cells);
      }
      return kept ? kept.entered : null;
    }),
  );
  if (inputs.every((column) => column.every((input) => input === null))) return true;

  const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
  context.application.suspendApiCalculationUntilNextSync();
  const last = read();
  columns.forEach(({ header }, index) => writeColumn(at(header), inputs[index]!));
  await context.sync();
  const keepRows = (some: readonly number[]) => {
    for (const row of some)
      if (from + row < body)
        keepRow(before, keyOf(row, last.keys), inAllColumns(columns, cellsFound(last.there, row)));
  };
  try {
    requireUnfiltered();
  } catch (error) {
    // The sheet was filtered, so that Excel wrote the values of the first row to all visible rows.
    keepRows(rows);
    throw error;
  }
  const moved = rows.filter((row) => {
    const isSame = (a: Excel.Range, b: Excel.Range) => a.formulas[row]![0] === b.formulas[row]![0];
    return !isSame(keys, last.keys) || !there.every((column, index) => isSame(column, last.there[index]!));
  });
  for (const row of rows) before.edited.delete(keyOf(row));
  keepRows(moved);
  return moved.length === 0;
}

/** Returns the cells found in some of the written columns, each at its column's index among all written columns. */
function inAllColumns(columns: Slice['columns'], found: readonly CellFound[]): readonly CellFound[] {
  const cells: CellFound[] = [];
  columns.forEach(({ index }, place) => (cells[index] = found[place]!));
  return cells;
}

/**
 * Returns whether a cell holds what the run wrote for this client (or, if that was a formula, what Excel filled in for a
 * client to whom it wrote nothing), and held something different before.
 */
function isWritten(column: ColumnBefore, row: number, found: CellFound, sheetRow: number): boolean {
  return column.cells[row] !== found.formula && holdsWritten(column, row, found, sheetRow);
}

/** Returns whether a cell holds what the run wrote into this row, or what Excel filled in there. */
function holdsWritten(
  { written, formula }: ColumnBefore,
  row: number,
  { formula: found }: CellFound,
  sheetRow: number,
): boolean {
  if (formula !== undefined) return found === formulaAt(formula, sheetRow + 1);
  return written[row] !== null && found === written[row];
}
