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
import { movingFormulas } from './moving-formulas';
import type { DeleteShift, InsertShift, Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { shiftedArea } from '../book/moving-places';
import { shiftCells } from './shift-cells';
import { removeTable, setTableArea, tableArea, tablesOf, type Table } from '../tables/tables';
import { toUniverRange } from '../places/univer-range';

/**
 * Inserts blank cells; whole columns or rows where the area is one. References to the cells move along.
 * The table whose cells these are, if one is named, keeps its area: whoever changes it says what becomes of it.
 */
export function insertCells(book: Book, place: Place, shift: InsertShift, table?: Table): void {
  const { sheetId: subUnitId, area } = place;
  const range = toUniverRange(withinSheet(book, place));
  onActiveSheet(book, subUnitId, () => {
    if (isEntireColumn(area)) {
      const params = { subUnitId, range, direction: Direction.LEFT };
      movingFormulas(book, () => book.run(InsertColByRangeCommand.id, params));
    } else if (isEntireRow(area)) {
      const params = { subUnitId, range, direction: Direction.UP };
      movingFormulas(book, () => book.run(InsertRowByRangeCommand.id, params));
    } else {
      shiftWithTables(book, place, shift, table);
    }
  });
}

/** Deletes cells; whole columns or rows where the area is one. References to them become `#REF!`. */
export function deleteCells(book: Book, place: Place, shift: DeleteShift, table?: Table): void {
  const { sheetId: subUnitId, area } = place;
  const range = toUniverRange(withinSheet(book, place));
  onActiveSheet(book, subUnitId, () => {
    if (isEntireColumn(area)) {
      movingFormulas(book, () => book.run(RemoveColByRangeCommand.id, { subUnitId, range }));
    } else if (isEntireRow(area)) {
      movingFormulas(book, () => book.run(RemoveRowByRangeCommand.id, { subUnitId, range }));
    } else {
      shiftWithTables(book, place, shift, table);
    }
  });
}

/** Univer moves tables along with whole rows and columns only. */
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

/** The area as far as Univer's sheet goes, which is made large enough for it first. */
function withinSheet(book: Book, { sheetId, area }: Place): Area {
  const cells = new SheetCells(book, sheetId);
  cells.makeRoom({
    ...area,
    rows: isEntireColumn(area) ? 1 : area.rows,
    columns: isEntireRow(area) ? 1 : area.columns,
  });
  return cells.inUse(area) ?? sheetArea;
}

/** Univer moves what refers to cells (names, tables) only where they are on the active sheet. */
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
