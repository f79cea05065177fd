import { type ICellData, type IStyleData, type Nullable, type Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { intersection, lastColumn, lastRow, sheetArea, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { shortenReferences } from '../tables/structured-references';

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Number of rows added beyond those needed, so that the sheet need not grow again with every row written. */
const spareRows = 200;
const spareColumns = 10;

/** Reads and writes many cells of one sheet at once. Does not use Univer's facade, which is slow for whole columns. */
export class SheetCells {
  constructor(
    private readonly book: UniverBook,
    readonly sheetId: string,
  ) {}

  private get sheet(): Worksheet {
    return this.book.sheet(this.sheetId);
  }

  /**
   * Returns the result of `pick` for each cell of an area, row by row. A cell into which a formula spills has the
   * spilled value.
   */
  read<T>(area: Area, pick: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const cellAt = this.reader();
    return Array.from({ length: area.rows }, (_, rowOffset) => {
      const row = area.row + rowOffset;
      return Array.from({ length: area.columns }, (_, columnOffset) => {
        const column = area.column + columnOffset;
        return pick(cellAt(row, column), row, column);
      });
    });
  }

  /** Returns a function that returns the cell in a row and column, with its spilled value if a formula spills into it. */
  reader(): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.sheet.getCellMatrix();
    const spilled = this.book.formulaData.getArrayFormulaCellData()?.[this.book.unitId]?.[this.sheetId];
    return (row, column) => {
      const cell = matrix.getValue(row, column);
      const spill = spilled?.[row]?.[column];
      return spill && cell?.f === undefined && cell?.si === undefined ? { ...cell, ...spill } : cell;
    };
  }

  style(cell: Nullable<ICellData>): IStyleData | null {
    return this.book.unit.getStyles().getStyleByCell(cell) ?? null;
  }

  formula(cell: Nullable<ICellData>, row: number, column: number): string {
    if (!cell?.f && !cell?.si) return '';
    const formula = this.book.formulaData.getFormulaStringByCell(row, column, this.sheetId, this.book.unitId);
    const area = { row, column, rows: 1, columns: 1 };
    return shortenReferences(this.book, formula ?? cell.f ?? '', { sheetId: this.sheetId, area });
  }

  /**
   * Writes the results of `cellAt` into an area. `row` and `column` count from the area's first cell; undefined leaves
   * a cell unchanged.
   */
  write(area: Area, cellAt: (row: number, column: number) => ICellData | undefined): void {
    this.change(area, cellAt);
  }

  /**
   * Changes the style of cells. Null removes the whole style, a null property only that one; undefined leaves a cell as
   * it is.
   */
  writeStyle(area: Area, styleAt: (row: number, column: number) => ICellData['s']): void {
    const matrix = this.sheet.getCellMatrix();
    const cellAt = (row: number, column: number) => {
      const style = styleAt(row, column);
      if (style === undefined) return undefined;
      // Keeps the cell's type. Otherwise Univer would turn a number into text if the new format is Text, and turn it
      // back in any other format.
      const type = matrix.getValue(area.row + row, area.column + column)?.t;
      return type ? { s: style, t: type } : { s: style };
    };
    // This trigger tells Univer that formulas stay and nothing needs calculating.
    this.change(area, cellAt, SetStyleCommand.id);
  }

  private change(
    area: Area,
    cellAt: (row: number, column: number) => ICellData | undefined,
    trigger?: string,
  ): void {
    const cellValue: CellMatrix = {};
    for (let row = 0; row < area.rows; row++) {
      const line: CellMatrix[number] = {};
      for (let column = 0; column < area.columns; column++) {
        const cell = cellAt(row, column);
        if (cell) line[area.column + column] = cell;
      }
      if (Object.keys(line).length > 0) cellValue[area.row + row] = line;
    }
    if (Object.keys(cellValue).length === 0) return;
    this.makeRoom(area);
    this.book.run(SetRangeValuesMutation.id, { subUnitId: this.sheetId, cellValue, trigger });
  }

  /**
   * Enlarges Univer's sheet to contain the area and some spare rows and columns. Does not make it as large as Excel's:
   * Univer walks whole columns cell by cell, and a SUM over a column of Excel's length takes a second.
   */
  makeRoom(area: Area): void {
    const rows = Math.min(lastRow(area) + 1 + spareRows, sheetArea.rows);
    const columns = Math.min(lastColumn(area) + 1 + spareColumns, sheetArea.columns);
    const subUnitId = this.sheetId;
    if (this.sheet.getRowCount() <= lastRow(area)) {
      this.book.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows });
    }
    if (this.sheet.getColumnCount() <= lastColumn(area)) {
      this.book.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns });
    }
  }

  /** Returns the cells of an area that Univer's sheet has; null if it has none of them. */
  inUse(area: Area): Area | null {
    return intersection(area, {
      row: 0,
      column: 0,
      rows: this.sheet.getRowCount(),
      columns: this.sheet.getColumnCount(),
    });
  }
}
