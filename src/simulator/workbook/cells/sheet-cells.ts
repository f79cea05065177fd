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

/** Room that a sheet grows by, so that it does not grow with every row written. */
const spareRows = 200;
const spareColumns = 10;

/** Reads and writes many cells of one sheet at once, past Univer's facade, which is slow for whole columns. */
export class SheetCells {
  constructor(
    private readonly book: UniverBook,
    readonly sheetId: string,
  ) {}

  private get sheet(): Worksheet {
    return this.book.sheet(this.sheetId);
  }

  /** The cells of an area, row by row, through `pick`; a cell that holds a spilled value shows that value. */
  read<T>(area: Area, pick: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.sheet.getCellMatrix();
    const spilled = this.book.formulaData.getArrayFormulaCellData()?.[this.book.unitId]?.[this.sheetId];
    return Array.from({ length: area.rows }, (_, rowOffset) => {
      const row = area.row + rowOffset;
      return Array.from({ length: area.columns }, (_, columnOffset) => {
        const column = area.column + columnOffset;
        const cell = matrix.getValue(row, column);
        const spill = spilled?.[row]?.[column];
        return pick(
          spill && cell?.f === undefined && cell?.si === undefined ? { ...cell, ...spill } : cell,
          row,
          column,
        );
      });
    });
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

  /** Puts what `cellAt` answers (with offsets from the area's corner) into the cells; undefined leaves one as it is. */
  write(area: Area, cellAt: (row: number, column: number) => ICellData | undefined): void {
    this.change(area, cellAt);
  }

  /** Changes how cells look: null takes the whole format off, a null member that one. */
  writeStyle(area: Area, styleAt: (row: number, column: number) => ICellData['s']): void {
    const matrix = this.sheet.getCellMatrix();
    const cellAt = (row: number, column: number) => {
      const style = styleAt(row, column);
      if (style === undefined) return undefined;
      // Without its type Univer makes a number text if the format is Text, and a text a number if it is not any more.
      const type = matrix.getValue(area.row + row, area.column + column)?.t;
      return type ? { s: style, t: type } : { s: style };
    };
    // By this Univer knows that the formulas in the cells stay, and that there is nothing to calculate.
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
   * Univer's sheets are as large as they need to be, since it walks whole columns cell by cell (a SUM over a
   * column of Excel's length takes a second); what is beyond is blank until it is written.
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

  /** The part of an area that Univer's sheet has cells for; null where there is none. */
  inUse(area: Area): Area | null {
    return intersection(area, {
      row: 0,
      column: 0,
      rows: this.sheet.getRowCount(),
      columns: this.sheet.getColumnCount(),
    });
  }
}
