import type { CellValue } from '../../../sheet/cells/cell';
import { entryOf } from '../../../sheet/cells/inert-text';
import { differOnlyInCells, movedFormula } from '../../../sheet/cells/moved-formula';
import { rowsBefore } from '../../../sheet/record/rows-before';
import type { Area } from '../../office/area';
import { isFormula } from '../../office/formulas-in-workbook';
import { runSliced } from '../../office/run-sliced';
import { oursInAnyRow, oursInItsRow, rowBelow } from '../../own/restore/restored-cells';
import { countMissing, type Journal } from './journal';
import { filledInto } from './writing-passes';

/** What some rows of a column held as they were overwritten. */
export interface Overwritten {
  readonly cells: readonly CellValue[];
  /** The number formats of those that got another one, by the distance from the first of these rows. */
  readonly formats: ReadonlyMap<number, string>;
}

/**
 * Returns by what a new row is known again: by its first label, or if that is blank, by its number or its distance from the
 * list's end.
 *
 * @param rows the number of rows of the list now, with its header
 */
export function keyOfNew(label: CellValue | undefined, row: number, rows: number): string {
  if (label !== undefined && label !== '') return `client ${label}`;
  return row < rows ? `row ${row}` : `below ${row - rows}`;
}

/** Stores in the journal the number formats that rows had, if the sheet is as it was when the plan was made. */
export function keepFormats({ columns }: Journal, from: number, overwritten: readonly Overwritten[]): void {
  overwritten.forEach(({ formats }, at) => {
    for (const [offset, format] of formats) columns[at]!.formats.set(from + offset, format);
  });
}

/**
 * Stores in the journal what the cells held when they were overwritten, if the sheet had changed since the plan was
 * made. Leaves out what the run itself had written into other rows, if somebody has sorted these rows to here.
 *
 * @param at the first row that was overwritten (the header is row 0), and where the columns were at that moment
 * @param readNow what the plan's columns held on these rows at that moment, column by column
 * @param found what was in the written columns, column by column
 */
export async function keepOverwritten(
  journal: Journal,
  at: { readonly from: number; readonly areas: readonly Area[] },
  readNow: readonly (readonly CellValue[])[],
  found: readonly Overwritten[],
): Promise<void> {
  const { sheetName: sheet, read, labels, columns, toWrite } = journal;
  const { modelId } = journal.written;
  const { from, areas } = at;
  const { top, rows } = areas[0]!;
  const areColumnsMoved = areas.some(({ left }, index) => left !== columns[index]!.area.left);
  columns.forEach((column, index) => countMissing(journal, column, areas[index]!.rows));
  const before = await runSliced(
    rowsBefore(
      read.map(({ cells }) => cells),
      readNow,
      labels,
      from,
    ),
  );
  for (const [index, column] of columns.entries()) {
    const { role, area, isNew, previous, asEntered, movedThere } = column;
    const { cells, formats } = found[index]!;
    const keyOf = (offset: number) => keyOfNew(readNow[0]?.[offset], from + offset, rows);
    const former = { rows: area.rows, all: previous.length };
    const rowOf = (offset: number) => before[offset] ?? rowBelow(from + offset - rows, former);
    const isFilledIn = filledInto(journal, column);
    const written = { inputs: toWrite[role]!.slice(0, from), modelId };
    const isOurs = oursInAnyRow(written);
    const isOursThere = oursInItsRow(written);
    cells.forEach((cell, offset) => {
      const row = rowOf(offset);
      const entry = entryOf(cell);
      if (isFilledIn(cell)) {
        // Excel has filled the table's column: what the cell held before is known from the plan.
        return;
      } else if (row === undefined) {
        if (!isNew || !isOurs(cell, undefined))
          movedThere.set(keyOf(offset), { entry, row: top + from + offset, areColumnsMoved });
      } else if (row < from && cell !== '' && isOursThere(cell, row)) {
        return;
      } else if (areColumnsMoved && differOnlyInCells(entry, asEntered[row])) {
        // Nobody has changed this formula: it names its cells by their new columns, and is kept with their former ones.
        return;
      } else if (cell !== previous[row]) {
        previous[row] = cell;
        // The formula has followed its client; here it must read as on her former row.
        const move = { sheet, from: top + 1 + from + offset, to: area.top + 1 + row, columns: new Map() };
        asEntered[row] = isFormula(entry) ? movedFormula(entry, move) : entry;
      }
    });
    for (const offset of formats.keys()) column.formats.delete(from + offset);
    for (const [offset, format] of formats) {
      const row = rowOf(offset);
      if (row === undefined) column.formatsThere.set(keyOf(offset), format);
      // Of a row that was written before, the format is known.
      else if (row >= from) column.formats.set(row, format);
    }
  }
}
