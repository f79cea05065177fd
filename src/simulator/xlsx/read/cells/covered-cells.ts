import {
  areaAddress,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  sheetArea,
  type Area,
} from '../../../workbook/places/area';

/** Finds the cells of a sheet that merged areas hide: all cells of an area except its first. */
export class CoveredCells {
  private readonly byColumn = new Map<number, Area>();
  private readonly byRow = new Map<number, Area>();
  private readonly byCell = new Map<number, Area>();

  /**
   * Takes the merged areas.
   *
   * @throws Error if two areas overlap, which Excel does not allow
   */
  constructor(areas: readonly Area[]) {
    const [columns, others] = split(areas, isEntireColumn);
    const [rows, rest] = split(others, isEntireRow);
    for (const area of columns) {
      for (let column = area.column; column <= lastColumn(area); column++) claim(this.byColumn, column, area);
    }
    for (const area of rows) {
      for (const column of this.byColumn.values()) throw overlapping(column, area);
      for (let row = area.row; row <= lastRow(area); row++) claim(this.byRow, row, area);
    }
    for (const area of rest) this.addCells(area);
  }

  has(row: number, column: number): boolean {
    const area = this.areaAt(row, column);
    return area !== undefined && (area.row !== row || area.column !== column);
  }

  private areaAt(row: number, column: number): Area | undefined {
    return this.byColumn.get(column) ?? this.byRow.get(row) ?? this.byCell.get(keyOf(row, column));
  }

  private addCells(area: Area): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const other = this.areaAt(row, column);
        if (other) throw overlapping(other, area);
        this.byCell.set(keyOf(row, column), area);
      }
    }
  }
}

const keyOf = (row: number, column: number) => row * sheetArea.columns + column;

function claim(areas: Map<number, Area>, key: number, area: Area): void {
  const other = areas.get(key);
  if (other) throw overlapping(other, area);
  areas.set(key, area);
}

const split = (areas: readonly Area[], matches: (area: Area) => boolean) =>
  [areas.filter(matches), areas.filter((area) => !matches(area))] as const;

const overlapping = (a: Area, b: Area) =>
  new Error(`the merged areas ${areaAddress(a)} and ${areaAddress(b)} have cells in common`);
