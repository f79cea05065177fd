import type { CellValue } from '../../sheet/cells/cell';
import { differOnlyInCells } from '../../sheet/cells/moved-formula';
import { isFormula } from '../office/formulas-in-workbook';
import { lookAtFilters } from '../office/filters';
import type { CellInput } from '../office/write-cells';
import { enterFormulasFirst, keptBlank } from '../office/enter-formulas-first';
import { formulaWhereMoved, isInPlace, lookForTable, type TableNow } from './formulas-where-moved';
import { cellsFound, type CellFound, type ColumnBefore, type SheetBefore } from './sheet-before';
import { holdsWritten, isRefilled, isWritten, wasThere } from './recognize-written';
import { rowsOfColumn, slicesOf } from './write-table';

/** How often to try again if somebody moves rows meanwhile. */
const mostTimes = 5;

/**
 * Restores what the rows of the table held. Finds rows by their keys and columns by their headers. Writes a cell only
 * if it holds what the run wrote there, so that nothing typed since is lost.
 *
 * @param table where the table is now
 * @returns the present headers, and the present keys of the table's rows and of as many rows below as clients were added
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  before: SheetBefore,
  table: TableNow,
): Promise<Stood & Pick<TableNow, 'headers'>> {
  const rowOf = new Map(before.keys.map((key, row) => [key, row]));
  let now = table;
  const refilled = new Set<number>();
  let stood = await readKeys(context, before, keyHeaderOf(before, now));
  for (let times = 1; times <= mostTimes; times++) {
    let isSure = true;
    const columns = before.cells.flatMap((each, index) => {
      const header = now.headers[each.column];
      return header === undefined ? [] : [{ ...each, header, index }];
    });
    // If rows were deleted, what the run wrote for the last clients is below the table.
    const written = Math.max(stood.body, before.keys.length);
    for (const { from, count } of slicesOf(written, 1 + 2 * columns.length)) {
      const slice = { from, count, columns, rowOf, table: now, body: stood.body, refilled };
      isSure = (await putSliceBack(context, before, slice)) && isSure;
    }
    const look = lookForTable(context, before);
    const after = await readKeys(context, before, keyHeaderOf(before, now));
    const isThere = after.now.join('\n') === stood.now.join('\n') && isInPlace(look(), now);
    if (isSure && isThere) break;
    stood = after;
    now = look();
  }
  return { ...stood, headers: now.headers };
}

const keyHeaderOf = ({ keyColumn, headers }: SheetBefore, now: TableNow) =>
  now.headers[keyColumn] ?? headers[keyColumn]!;

interface Stood {
  /** The keys of the table's rows, and of as many rows below as clients were added. */
  readonly now: readonly CellValue[];
  /** The number of rows of the table. */
  readonly body: number;
}

async function readKeys(
  context: Excel.RequestContext,
  { table, added }: SheetBefore,
  keyHeader: string,
): Promise<Stood> {
  const range = context.workbook.tables.getItem(table).getRange().load('rowCount');
  await context.sync();
  const body = range.rowCount - 1;
  const keys = rowsOfColumn(context, table, keyHeader, 1, body + added.length).load('formulas');
  await context.sync();
  return { body, now: (keys.formulas as CellValue[][]).map(([key]) => key!) };
}

interface Slice {
  readonly from: number;
  readonly count: number;
  /** The number of rows of the table. */
  readonly body: number;
  /** The former row of each client, by key. */
  readonly rowOf: ReadonlyMap<CellValue, number>;
  readonly table: TableNow;
  /** The columns into which formulas were put back by now: what Excel filled with them is cleared when all is read again. */
  readonly refilled: Set<number>;
  readonly columns: readonly (ColumnBefore & { readonly header: string; readonly index: number })[];
}

/**
 * Restores some rows. Returns false if somebody changed them at the same moment, or Excel may have filled cells with the
 * formulas, so that they must be restored again.
 */
async function putSliceBack(
  context: Excel.RequestContext,
  before: SheetBefore,
  { from, count, body, columns, rowOf, table, refilled }: Slice,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const at = (header: string) => rowsOfColumn(context, before.table, header, 1 + from, count);
  const read = () => {
    const keys = at(keyHeaderOf(before, table)).load('formulas,rowIndex');
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
        return key === '' && holdsWritten(column, from + row, below) ? '' : null;
      }
      const known = key === before.keys[from + row] ? from + row : rowOf.get(key);
      const kept = before.edited.get(key)?.[column.index];
      const found = kept ?? cellsFound([there[index]!], row)[0]!;
      const isOurs =
        known !== undefined &&
        (isWritten(column, known, found) ||
          isRefilled(before, column, known, found) ||
          (kept !== undefined && wasThere(column, known, found)));
      if (isOurs) {
        const [formerRow, presentRow] = [before.top + 2 + known, keys.rowIndex + 1 + row];
        return formulaWhereMoved(column.entered[known]!, formerRow, presentRow, table);
      }
      return kept ? kept.entered : null;
    }),
  );
  if (inputs.every((column) => column.every((input) => input === null))) return true;

  const newlyFilled = columns.filter(
    ({ column, entered }, index) =>
      inputs[index]!.some(isFormula) && !entered.every(isFormula) && !refilled.has(column),
  );
  for (const { column } of newlyFilled) {
    refilled.add(column);
    before.refilled.add(column);
  }
  const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
  context.application.suspendApiCalculationUntilNextSync();
  const look = lookForTable(context, before);
  const last = read();
  columns.forEach(({ header }, index) => {
    const looked = rows.map((row) =>
      from + row < body ? (there[index]!.formulas[row]![0] as CellValue) : null,
    );
    enterFormulasFirst(() => at(header), keptBlank(inputs[index]!, looked));
  });
  await context.sync();
  const isSame = (a: Excel.Range, b: Excel.Range, row: number) => a.formulas[row]![0] === b.formulas[row]![0];
  const keepRows = (some: readonly number[]) => {
    for (const row of some) {
      if (from + row >= body) continue;
      const [key, found] = [keyOf(row, last.keys), cellsFound(last.there, row)];
      const looked = cellsFound(there, row);
      const isTyped = (place: number) =>
        key === keyOf(row) &&
        found[place]!.formula !== looked[place]!.formula &&
        !differOnlyInCells(found[place]!.formula, looked[place]!.formula);
      const kept = before.edited.get(key);
      const cells: CellFound[] = [];
      columns.forEach(({ index }, place) => {
        cells[index] = (isTyped(place) ? undefined : kept?.[index]) ?? found[place]!;
      });
      before.edited.set(key, cells);
    }
  };
  try {
    requireUnfiltered();
  } catch (error) {
    // The sheet was filtered, so that Excel wrote the values of the first row to all visible rows.
    keepRows(rows);
    throw error;
  }
  // If the table moved in that moment, formulas were entered that refer to other cells.
  const hasMoved = !isInPlace(look(), table);
  const moved = rows.filter(
    (row) =>
      hasMoved ||
      !isSame(keys, last.keys, row) ||
      !there.every((column, index) => isSame(column, last.there[index]!, row)),
  );
  const isMoved = new Set(moved);
  for (const row of rows) if (!isMoved.has(row)) before.edited.delete(keyOf(row));
  keepRows(moved);
  return moved.length === 0 && newlyFilled.length === 0;
}
