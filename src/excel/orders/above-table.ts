import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import { entryAgain, exactEntry } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties } from '../office/area';
import type { CellInput } from '../office/write-cells';
import type { ClientsPlan } from './plan-clients';

/*
 * The day and the note above the table of clients. The last request of a run writes both. It also reads them, to find
 * what somebody typed there just before, as is done for the cells of the table.
 */

/** A cell above the table, before a run writes to it. */
export interface CellAboveBefore {
  readonly row: number;
  readonly column: number;
  /** What to enter to get the cell's content again. */
  entered: CellInput;
  /** What the run enters; null leaves the cell as it is. */
  readonly written: CellInput;
  /** True once the request that enters it is sent: an equal cell from before is then no longer told from it. */
  isSent?: true;
}

/**
 * Returns the cells above the table, each with its content and what the plan writes there. A note that the user typed
 * stays.
 */
export function aboveBefore({ found, added, notes }: ClientsPlan): CellAboveBefore[] {
  const { above, record } = found.made!;
  const { asOf, notes: note } = above;
  const isHers = note.isFormula || (note.value !== record.notes && !isBlank(note.value));
  // A formula such as =TODAY() stays if it gives this day.
  const isShown = asOf.isFormula && Math.floor(Number(asOf.value)) === added.asOf;
  return [
    { row: asOf.row, column: asOf.column, entered: asOf.entered, written: isShown ? null : added.asOf },
    { row: note.row, column: note.column, entered: note.entered, written: isHers ? null : exactEntry(notes) },
  ];
}

const enteredIn = ({ formulas, values }: Excel.Range, row = 0, column = 0) =>
  entryAgain(formulas[row]![column] as CellValue, values[row]![column] as CellValue);

/**
 * Queues writing the cells above the table. Returns a function to call after the next sync. It throws if the cells held
 * something else than what was read, after storing that to be restored.
 */
export function writeAbove(
  sheet: Excel.Worksheet,
  sheetName: string,
  above: readonly CellAboveBefore[],
): () => void {
  const there = above.map((each) => {
    const { row, column, written } = each;
    each.isSent = true;
    const cell = sheet.getCell(row, column).load('formulas,values');
    if (written !== null) sheet.getCell(row, column).values = [[written]];
    return cell;
  });
  return () => {
    const changed = above.filter((cell, index) => {
      const now = enteredIn(there[index]!);
      const isChanged = now !== cell.entered;
      cell.entered = now;
      return isChanged;
    });
    if (changed.length === 0) return;
    const { row, column } = changed[0]!;
    throw new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, row, column) });
  };
}

/** How often to try again if somebody types there meanwhile. */
const mostTimes = 5;

/**
 * Restores the cells above the table. Writes a cell only if it holds what the run wrote there, and finds it even if
 * somebody has inserted a column or a row. May run several times.
 */
export async function putAboveBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  above: readonly CellAboveBefore[],
): Promise<void> {
  for (let times = 1; times <= mostTimes; times++) {
    const range = table.getRange().load(areaProperties);
    await context.sync();
    const { top, left, columns } = areaOf(range);
    if (top === 0) return;
    const block = sheet.getRangeByIndexes(0, 0, top, left + columns).load('formulas,values');
    await context.sync();
    const toPut = above.flatMap(({ row, column, entered, written, isSent }) => {
      if (!isSent || written === null || written === entered) return [];
      const at = placeOf(block, written, { row, column });
      return at ? [{ ...at, entered, written }] : [];
    });
    if (toPut.length === 0) return;
    const there = toPut.map(({ row, column, entered }) => {
      const before = sheet.getCell(row, column).load('formulas,values');
      sheet.getCell(row, column).values = [[entered]];
      return before;
    });
    await context.sync();
    // Enters again what somebody typed between reading and writing.
    toPut.forEach(({ row, column, written }, index) => {
      const now = enteredIn(there[index]!);
      if (now !== written) sheet.getCell(row, column).values = [[now]];
    });
  }
  await context.sync();
}

/** Returns the place of the cell with this content: the usual place if it is there, otherwise the first one. */
function placeOf(
  block: Excel.Range,
  wanted: CellInput,
  usual: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } | undefined {
  const all = (block.formulas as CellValue[][]).flatMap((cells, row) =>
    cells.flatMap((_, column) => (enteredIn(block, row, column) === wanted ? [{ row, column }] : [])),
  );
  return all.find(({ row, column }) => row === usual.row && column === usual.column) ?? all[0];
}
