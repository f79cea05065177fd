import { CellValueType } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { cellValue } from '../cells/cell-values';
import { displayedText } from '../cells/displayed-text';
import { SheetCells } from '../cells/sheet-cells';
import { columnNames, refreshTable, tableArea, tablesOf, type Table } from '../tables/tables';

/**
 * Returns the headers as Excel makes them unique: a repeated one gets a number (`Sales2`), then a blank one the first name
 * of `Column1`, `Column2` and so on that no other has. `sales` counts as a repetition of `Sales`.
 */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const used = new Set<string>();
  const unused = (name: string, base: string, number: number): string => {
    if (used.has(name.toLowerCase())) return unused(`${base}${number}`, base, number + 1);
    used.add(name.toLowerCase());
    return name;
  };
  const named = headers.map((header) => header && unused(header, header, 2));
  return named.map((header) => header || unused('Column1', 'Column', 2));
}

/** Keeps each header cell of a table equal to the name of its column, which is a text and unique in the table. */
export class TableHeaders {
  private changing = 0;

  constructor(private readonly book: UniverBook) {
    book.onCommand(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id || this.changing > 0) return;
      const { unitId, subUnitId, cellValue: written } = params as ISetRangeValuesMutationParams;
      if (unitId !== book.unitId || !written) return;
      for (const table of tablesOf(book, subUnitId)) {
        if (written[tableArea(table).row]) writeHeaders(book, table);
      }
    });
  }

  /** Runs `change`. Updates the headers of the sheet's tables once at the end, not after each write. */
  duringChange(sheetId: string, change: () => void): void {
    this.changing += 1;
    try {
      change();
    } finally {
      this.changing -= 1;
    }
    if (this.changing > 0) return;
    for (const table of tablesOf(this.book, sheetId)) writeHeaders(this.book, table);
  }
}

/** Writes the headers of a table as Excel would (unique texts), and names its columns after them. */
export function writeHeaders(book: UniverBook, table: Table): void {
  const header: Area = { ...tableArea(table), rows: 1 };
  const cells = new SheetCells(book, table.getSubunitId());
  const [shown = []] = cells.read(header, (cell) => displayedText(cell, cells.style(cell)));
  const [isText = []] = cells.read(header, (cell) => typeof cellValue(cell) === 'string' && !cell?.f);
  const names = uniqueHeaders(shown);
  const hasNewNames = columnNames(table).some((name, index) => name !== names[index]);
  names.forEach((name, index) => {
    const column = table.getTableColumnByIndex(index);
    if (column) column.displayName = name;
  });
  if (hasNewNames) refreshTable(book, table);
  cells.write(header, (_, column) => {
    const name = names[column] ?? '';
    if (isText[column] && shown[column] === name) return undefined;
    return { v: name, t: CellValueType.STRING, f: null, si: null, p: null };
  });
}
