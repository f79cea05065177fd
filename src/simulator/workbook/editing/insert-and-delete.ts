import { Direction } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { activateSheet } from './activate-sheet';
import { isEntireColumn, isEntireRow, sameArea, sheetArea, type Area } from '../places/area';
import type { Book } from '../book/book';
import { recalculateMovedFormulas } from './moving-formulas';
import type { DeleteShift, InsertShift, Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { shiftedArea } from '../book/moving-places';
import { shiftCells } from './shift-cells';
import { removeTable, setTableArea, tableArea, tablesOf, type Table } from '../tables/tables';
import { toUniverRange } from '../places/univer-range';
import { withTableFilters } from './filters-with-columns';

/**
 * Inserts blank cells, or whole columns or rows if the area consists of them. Updates references to moved cells.
 *
 * @param table a table whose area this function leaves unchanged, because the caller changes it
 */
export function insertCells(book: Book, place: Place, shift: InsertShift, table?: Table): void {
  const { sheetId: subUnitId, area } = place;
  const range = toUniverRange(withinSheet(book, place));
  onActiveSheet(book, subUnitId, () => {
    if (isEntireColumn(area)) {
      const params = { subUnitId, range, direction: Direction.LEFT };
      withTableFilters(book, subUnitId, { at: area.column, by: area.columns }, () =>
        recalculateMovedFormulas(book, () => book.run(InsertColByRangeCommand.id, params)),
      );
    } else if (isEntireRow(area)) {
      const params = { subUnitId, range, direction: Direction.UP };
      recalculateMovedFormulas(book, () => book.run(InsertRowByRangeCommand.id, params));
    } else {
      shiftWithTables(book, place, shift, table);
    }
  });
}

/**
 * Deletes cells, or whole columns or rows if the area consists of them. References to deleted cells become `#REF!`.
 *
 * @param table a table whose area this function leaves unchanged, because the caller changes it
 */
export function deleteCells(book: Book, place: Place, shift: DeleteShift, table?: Table): void {
  const { sheetId: subUnitId, area } = place;
  const range = toUniverRange(withinSheet(book, place));
  onActiveSheet(book, subUnitId, () => {
    if (isEntireColumn(area)) {
      withTableFilters(book, subUnitId, { at: area.column, by: -area.columns }, () =>
        recalculateMovedFormulas(book, () => book.run(RemoveColByRangeCommand.id, { subUnitId, range })),
      );
    } else if (isEntireRow(area)) {
      recalculateMovedFormulas(book, () => book.run(RemoveRowByRangeCommand.id, { subUnitId, range }));
    } else {
      shiftWithTables(book, place, shift, table);
    }
  });
}

/** Moves cells with the tables among them, because Univer moves tables only with whole rows and columns. */
function shiftWithTables(book: Book, place: Place, shift: InsertShift | DeleteShift, except?: Table): void {
  const moves = tablesOf(book, place.sheetId)
    .filter((table) => table !== except)
    .map((table) => ({ table, area: shiftedArea(tableArea(table), place.area, shift) }));
  book.asAddIn(() => shiftCells(book, place, shift));
  book.places.cellsShifted(place, shift);
  for (const { table, area } of moves) {
    if (!area) removeTable(book, table);
    else if (!sameArea(area, tableArea(table))) setTableArea(book, table, area);
  }
}

/**
 * Enlarges Univer's sheet to contain the area; whole columns and rows do not make it as long as Excel's. Returns the
 * cells of the area that Univer's sheet then has.
 */
function withinSheet(book: Book, { sheetId, area }: Place): Area {
  const cells = new SheetCells(book, sheetId);
  cells.makeRoom({
    ...area,
    rows: isEntireColumn(area) ? 1 : area.rows,
    columns: isEntireRow(area) ? 1 : area.columns,
  });
  return cells.inUse(area) ?? sheetArea;
}

/** Runs `change` with the sheet active, because Univer updates names and tables only for cells on the active sheet. */
function onActiveSheet(book: Book, sheetId: string, change: () => void): void {
  const active = book.unit.getActiveSheet().getSheetId();
  const activate = (subUnitId: string) => book.events.silently(() => activateSheet(book, subUnitId));
  if (active !== sheetId) activate(sheetId);
  try {
    book.tableHeaders.duringChange(sheetId, change);
  } finally {
    if (active !== sheetId) activate(active);
  }
}
