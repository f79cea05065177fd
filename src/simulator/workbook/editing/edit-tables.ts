import { generateRandomId } from '@univerjs/core';
import { AddSheetTableMutation, SetSheetTableMutation } from '@univerjs/sheets-table';
import { HostError, invalidArgument, itemAlreadyExists } from '../../wire/objects/host-errors';
import { intersection, lastColumn, type Area } from '../places/area';
import type { Book } from '../book/book';
import { blankCell } from '../cells/cell-input';
import { mergedAreas } from '../places/merged-areas';
import { checkName, namesIn } from '../places/defined-names';
import type { Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { deleteCells, insertCells } from './insert-and-delete';
import { toUniverRange } from '../places/univer-range';
import { writeHeaders } from '../book/table-headers';
import {
  findTable,
  removeTable,
  setTableArea,
  tableArea,
  tablesAt,
  tablesOf,
  type Table,
} from '../tables/tables';

const overlapMessage =
  "A table can't overlap a range that contains a PivotTable report, query results, protected cells or another table.";

/**
 * Makes a table of an area and returns it. Without headers, inserts a header row above.
 *
 * @throws HostError if the area overlaps another table or merged cells
 */
export function addTable(book: Book, place: Place, hasHeaders: boolean): Table {
  const location = 'TableCollection.add';
  if (tablesAt(book, place).length > 0) throw new HostError('InvalidOperation', overlapMessage, location);
  if (mergedAreas(book, place).length > 0) throw invalidArgument(location);
  const { sheetId } = place;
  if (!hasHeaders) insertCells(book, { sheetId, area: { ...place.area, rows: 1 } }, 'Down');
  const { rows } = place.area;
  const area = { ...place.area, rows: hasHeaders ? Math.max(rows, 2) : rows + 1 };
  const cells = new SheetCells(book, sheetId);
  cells.makeRoom(area);
  const tableId = generateRandomId(8);
  book.run(AddSheetTableMutation.id, {
    subUnitId: sheetId,
    tableId,
    name: nextTableName(book),
    range: toUniverRange(area),
    header: Array.from({ length: area.columns }, () => ''),
    options: { showHeader: true },
  });
  const table = existing(findTable(book, tableId));
  if (!hasHeaders) cells.write({ ...area, rows: 1 }, () => blankCell);
  writeHeaders(book, table);
  return table;
}

export function renameTable(book: Book, table: Table, name: string): void {
  const location = 'Table.name';
  checkName(name, location);
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const isUsed =
    tablesOf(book).some((other) => other.getId() !== table.getId() && same(other.getDisplayName())) ||
    namesIn(book).some((other) => same(other.name));
  if (isUsed) throw itemAlreadyExists(location);
  set(book, table, { name });
}

/** Deletes a table with its cells; cells below move up. */
export function deleteTable(book: Book, table: Table): void {
  const place = { sheetId: table.getSubunitId(), area: tableArea(table) };
  removeTable(book, table);
  deleteCells(book, place, 'Up');
}

/**
 * Inserts a blank column before the column `index`; cells beside the table move to the right.
 *
 * @throws HostError `InvalidOperation` if that would split another table
 */
export function insertColumn(book: Book, table: Table, index: number): void {
  const sheetId = table.getSubunitId();
  const area = tableArea(table);
  const column = { ...area, column: area.column + index, columns: 1 };
  checkNeighbours(book, table, {
    ...area,
    column: lastColumn(area) + 1,
    columns: 16_384 - lastColumn(area) - 1,
  });
  book.tableHeaders.duringChange(sheetId, () => {
    insertCells(book, { sheetId, area: column }, 'Right', table);
    set(book, table, {
      rowColOperation: { operationType: 'insert', rowColType: 'column', index: column.column, count: 1 },
    });
  });
}

export function removeColumn(book: Book, table: Table, index: number): void {
  const area = tableArea(table);
  if (area.columns === 1) return deleteTable(book, table);
  const column = { ...area, column: area.column + index, columns: 1 };
  const sheetId = table.getSubunitId();
  book.tableHeaders.duringChange(sheetId, () => {
    deleteCells(book, { sheetId, area: column }, 'Left', table);
    set(book, table, {
      rowColOperation: { operationType: 'delete', rowColType: 'column', index: column.column, count: 1 },
    });
  });
}

/**
 * Changes the area of a table.
 *
 * @throws HostError `InvalidArgument` if the header row would move, or if the area overlaps another table, has fewer
 *   than two rows, or does not overlap the old one
 */
export function resizeTable(book: Book, table: Table, area: Area): void {
  const old = tableArea(table);
  const others = tablesAt(book, { sheetId: table.getSubunitId(), area }).filter((other) => other !== table);
  if (others.length > 0 || area.row !== old.row || area.rows < 2 || !intersection(area, old)) {
    throw invalidArgument('Table.resize');
  }
  setTableArea(book, table, area);
  writeHeaders(book, table);
}

/**
 * Checks that the cells beside a table may be moved.
 *
 * @throws HostError `InvalidOperation` if that would split another table
 */
function checkNeighbours(book: Book, table: Table, beside: Area): void {
  const splitsTable = tablesAt(book, { sheetId: table.getSubunitId(), area: beside }).some((other) => {
    const area = tableArea(other);
    return area.row < beside.row || area.row + area.rows > beside.row + beside.rows;
  });
  if (splitsTable) {
    throw new HostError(
      'InvalidOperation',
      'This operation is not allowed. It would shift cells of another table.',
      'TableColumnCollection.add',
    );
  }
}

function set(book: Book, table: Table, config: object): void {
  book.run(SetSheetTableMutation.id, { subUnitId: table.getSubunitId(), tableId: table.getId(), config });
}

function existing(table: Table | null): Table {
  if (!table) throw new Error('Univer did not keep the table');
  return table;
}

function nextTableName(book: Book): string {
  const usedNames = new Set([
    ...tablesOf(book).map((table) => table.getDisplayName()),
    ...namesIn(book).map(({ name }) => name),
  ]);
  let number = 1;
  while (usedNames.has(`Table${number}`)) number += 1;
  return `Table${number}`;
}
